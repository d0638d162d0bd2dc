using System.CommandLine;
using Attribution.Audit;
using Attribution.Frames;
using Attribution.Views;

namespace Attribution.Cli;

/// <summary><c>audit [PATH…] [--by corpus|outlet|article] [--out DIR]</c>: whom articles hear, and on whom their claims rest.</summary>
internal static class AuditCommand
{
    public static Command Create()
    {
        var input = new ArticleInput();
        var by = new Option<string>("--by") { Description = "What each audit covers.", HelpName = "corpus|outlet|article", DefaultValueFactory = _ => "corpus" };
        by.AcceptOnlyFromAmong("corpus", "outlet", "article");
        var folder = new Option<string>("--out") { Description = "The folder to write to; without it the audit is printed.", HelpName = "DIR" };
        var format = new Option<string>("--format") { Description = "The format of the tables.", HelpName = "csv|jsonl", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "jsonl");
        var command = new Command("audit", "Audits sources: who is heard, how much, through whom, and which claims rest on one unnamed source alone.")
        {
            input.Paths, by, folder, format,
        };
        input.AddMetadata(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var corpus = await input.ReadAsync(parsed, ProgressDisplay.For(error), cancellation);
            if (corpus.Articles.IsEmpty) return ExitCode.NothingRead;
            var audits = parsed.GetValue(by) switch
            {
                "article" => SourceAudit.ByArticle(corpus),
                "outlet" => SourceAudit.ByOutlet(corpus),
                _ => [SourceAudit.Of(corpus)],
            };
            if (!audits.Any()) throw new Failure(ExitCode.NothingRead, "No article says which outlet published it. Put a documents.csv with a column 'outlet' beside the articles, or audit --by article.");
            if (parsed.GetValue(folder) is { } target)
            {
                var kind = Enum.Parse<AuditBy>(parsed.GetValue(by)!, ignoreCase: true);
                var paths = SourceAuditFiles.Write(corpus, target, kind, parsed.GetValue(format) is "jsonl" ? FrameFormat.Jsonl : FrameFormat.Csv, cancellation);
                foreach (var path in paths) await output.WriteLineAsync(Path.GetFullPath(path));
            }
            else
            {
                foreach (var audit in audits) await output.WriteLineAsync(audit.ToString());
            }
            return ArticleInput.ExitCodeOf(corpus);
        });
        return command;
    }
}
