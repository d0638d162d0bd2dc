using System.CommandLine;
using Attribution.Comparing;
using Attribution.Corpus;
using Attribution.Frames;
using Attribution.Views;
using Attribution.Views.Comparisons;

namespace Attribution.Cli;

/// <summary>
/// <c>audit [PATH…] [--by corpus|outlet|article|month|author|section|speaker] [--out DIR]</c>: whom articles hear, and on whom their claims rest.
/// </summary>
internal static class AuditCommand
{
    public static Command Create(StandardInput standardInput)
    {
        var command = new Command("audit", "Audits sources: who is heard, how much, through whom, and which claims rest on one anonymous source alone.");
        var input = new ArticleInput(command, standardInput, QuoteSetting.Precise);
        var by = Choice.One("--by", "What each audit covers.",
            [.. Enum.GetNames<AuditBy>().Select(name => name.ToLowerInvariant())]);
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
            var covers = Enum.Parse<AuditBy>(parsed.GetValue(by)!, ignoreCase: true);
            var audits = SourceAuditFiles.Audits(corpus, covers, parsed.GetValue(copies));
            if (audits.IsEmpty) throw new Failure(ExitCode.NothingRead, Unknown(covers));
            if (SourceAuditFiles.LeftOut(corpus, covers) is { } left)
                await error.WriteLineAsync($"note: {left} A documents.csv beside the articles tells it, in a column '{ColumnOf(covers)}'.");
            if (target is not null)
            {
                var paths = SourceAuditFiles.Write(corpus, audits, target, covers, kind, overwrite, cancellation);
                foreach (var path in paths) await output.WriteLineAsync(Path.GetFullPath(path));
            }
            else
            {
                foreach (var audit in audits) await output.WriteLineAsync(audit.ToString());
                if (SourceAuditFiles.ComparedOf(covers) is { } rows)
                {
                    await output.WriteLineAsync();
                    foreach (var line in ComparisonTable.Lines(Comparison.Of(corpus, rows))) await output.WriteLineAsync(line);
                }
            }
            return ArticleInput.ExitCodeOf(corpus);
        });
        return command;
    }

    private static string Unknown(AuditBy by) => by switch
    {
        AuditBy.Outlet => "No article says which outlet published it." + Remedy(by),
        AuditBy.Month => "No article says when it was published." + Remedy(by),
        _ => $"No article says its {by.ToString().ToLowerInvariant()}." + Remedy(by),
    };

    private static string Remedy(AuditBy by) => $" Put a documents.csv with a column '{ColumnOf(by)}' beside the articles, or audit --by article.";

    private static string ColumnOf(AuditBy by) => by is AuditBy.Month ? "date" : by.ToString().ToLowerInvariant();
}
