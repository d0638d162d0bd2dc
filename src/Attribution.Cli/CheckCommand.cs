using System.CommandLine;
using Attribution.Checking;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Frames;
using Attribution.Views.DraftChecks;

namespace Attribution.Cli;

/// <summary><c>check DRAFT --against PATH…</c>: whether articles hold what a draft quotes.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var draft = new Argument<string>("DRAFT")
        {
            Description = "The draft: a file, such as an article before it is printed or a summary that a machine made.",
        };
        draft.Validators.Add(result =>
        {
            var path = result.Tokens is [var token] ? token.Value : "";
            if (!File.Exists(path)) result.AddError($"{path} is no file. Name the file that holds the draft.");
        });
        var against = PathOption.Several("--against", "The articles that should hold it: files or folders.");
        against.Required = true;
        var model = ArticleInput.ModelOption();
        var setting = ArticleInput.SettingOption(QuoteSetting.Balanced.Name());
        var folder = PathOption.Output("--out", "The folder to write check.html and a table to; without it the result is printed alone.");
        var format = Choice.One("--format", "The format of the table.", "csv", "jsonl");
        var force = PathOption.Force();
        var command = new Command("check",
            "Says for each quotation and attribution of a draft whether articles hold it: verbatim, in other words, altered, by another speaker, out of its "
                + "negation, or absent. Ends with 0 where all is held, with 1 where something is not.")
        {
            draft, against, model, setting, folder, format, force,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (target, overwrite) = (parsed.GetValue(folder), parsed.GetValue(force));
            var kind = parsed.GetValue(format) is "jsonl" ? FrameFormat.Jsonl : FrameFormat.Csv;
            if (target is not null) CheckPage.Check(target, kind, overwrite);
            var analyzer = NewsAnalyzer.With(null, ReadingModels.Named(parsed.GetValue(model)!), QuoteSettings.Named(parsed.GetValue(setting)!));
            var path = parsed.GetValue(draft)!;
            var (read, corpus) = await ProgressDisplay.For(error).RunAsync("Reading articles", step => Task.Run(
                () => (analyzer.Read([path], cancellation: cancellation),
                    analyzer.Read(parsed.GetValue(against)!, progress: new CorpusSteps(step), cancellation: cancellation)), cancellation));
            foreach (var problem in read.Problems.Concat(corpus.Problems)) await error.WriteLineAsync($"error: {problem.Message}");
            if (corpus.Corrected.Note is { } note) await error.WriteLineAsync($"note: {note}");
            if (read.Articles is not [var article] || corpus.Articles.IsEmpty) return ExitCode.NothingRead;
            var findings = DraftCheck.Of(article, corpus);
            foreach (var finding in findings)
            {
                await output.WriteLineAsync($"{(finding.IsHeld ? " " : "✗")} {EnumWords.Of(finding.Is),-19} {finding.Speaker}: {Line(finding.Text)}");
                if (finding.Difference.Length > 0) await output.WriteLineAsync($"    difference: {finding.Difference}");
                if (finding.Article is not null) await output.WriteLineAsync($"    {CheckPage.Where(finding)}");
                if (finding.Article is not null && finding.Is is not Held.Verbatim) await output.WriteLineAsync($"    “{Line(finding.HeldText)}”");
            }
            await output.WriteLineAsync(CheckPage.Summary(findings));
            if (target is not null)
            {
                foreach (var file in CheckPage.Write(Path.GetFileName(path), findings, target, kind, overwrite, cancellation))
                    await output.WriteLineAsync(Path.GetFullPath(file));
            }
            return findings.All(finding => finding.IsHeld) ? ArticleInput.ExitCodeOf(corpus) : ExitCode.PartFailed;
        });
        return command;
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ");
}
