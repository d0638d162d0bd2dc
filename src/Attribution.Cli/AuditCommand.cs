using System.CommandLine;
using Attribution.Audit;
using Attribution.Corpus;
using Attribution.Frames;
using Attribution.Views;

namespace Attribution.Cli;

/// <summary><c>audit [PATH…] [--by corpus|outlet|article] [--out DIR]</c>: whom articles hear, and on whom their claims rest.</summary>
internal static class AuditCommand
{
    public static Command Create(StandardInput standardInput)
    {
        var command = new Command("audit", "Audits sources: who is heard, how much, through whom, and which claims rest on one unnamed source alone.");
        var input = new ArticleInput(command, standardInput, QuoteSetting.Precise);
        var by = Choice.One("--by", "What each audit covers.", "corpus", "outlet", "article");
        var folder = PathOption.Output("--out", "The folder to write to; without it the audit is printed.");
        var format = Choice.One("--format", "The format of the tables.", "csv", "jsonl");
        var force = PathOption.Force();
        var copies = new Option<bool>("--copies")
        {
            Description =
            "Count articles that copy others with few changes as well, such as an agency's in several outlets."
        };
        command.Add(by);
        command.Add(copies);
        command.Add(folder);
        command.Add(format);
        command.Add(force);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (target, overwrite) = (parsed.GetValue(folder), parsed.GetValue(force));
            var kind = parsed.GetValue(format) is "jsonl" ? FrameFormat.Jsonl : FrameFormat.Csv;
            if (target is not null) SourceAuditFiles.Check(target, kind, overwrite);
            var (corpus, _) = await input.ReadAsync(parsed, ProgressDisplay.For(error), cancellation);
            if (corpus.Articles.IsEmpty) return ExitCode.NothingRead;
            var audits = parsed.GetValue(by) switch
            {
                "article" => SourceAudit.ByArticle(corpus),
                "outlet" => SourceAudit.ByOutlet(corpus),
                _ => [SourceAudit.Of(corpus, AuditTypes.SaidOrKnown, parsed.GetValue(copies))],
            };
            if (!audits.Any())
                throw new Failure(ExitCode.NothingRead,
                    "No article says which outlet published it. Put a documents.csv with a column 'outlet' beside the articles, or audit --by article.");
            if (target is not null)
            {
                var paths = SourceAuditFiles.Write(corpus, target, Enum.Parse<AuditBy>(parsed.GetValue(by)!, ignoreCase: true), kind, overwrite, cancellation);
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
