using System.CommandLine;
using Attribution.Corpus;
using Attribution.Notebooks;
using Attribution.Views;

namespace Attribution.Cli;

/// <summary><c>report [PATH…] [--out DIR]</c>: runs the notebooks over articles and writes what they show as web pages.</summary>
internal static class ReportCommand
{
    private const string Title = "Attribution report";

    public static Command Create()
    {
        var input = new ArticleInput();
        var folder = new Option<string>("--out") { Description = "The folder to write to.", HelpName = "DIR", DefaultValueFactory = _ => "report" };
        var notebookFolder = new Option<string>("--notebooks") { Description = "Where the notebooks lie that make the report's pages.", HelpName = "DIR", DefaultValueFactory = _ => NotebookFiles.DefaultFolder };
        var command = new Command("report", "Writes a report on articles as web pages: open its index.html in a browser.")
        {
            input.Paths, folder, notebookFolder,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var progress = ProgressDisplay.For(output);
            var notebooks = NotebookFiles.Load([parsed.GetValue(notebookFolder)!]);
            using var shared = SharedAnalysis.Begin();
            var corpus = await input.ReadAsync(parsed, progress, cancellation);
            if (corpus.Articles.IsEmpty) return ExitCode.NothingRead;

            var (chosen, leftOut) = ReportNotebooks.Choose(notebooks, corpus.Articles.Length);
            foreach (var reason in leftOut) await output.WriteLineAsync($"Without {reason}");
            var paths = parsed.GetValue(input.Paths)!;
            var runs = await NotebookFiles.RunAsync(chosen, notebook => Options(notebook, paths), progress, error, cancellation);
            var content = new ReportContent(Title, corpus, [.. runs.Select(run => ReportPages.Of(run.Notebook))]);
            var index = ReportWriter.Write(content, parsed.GetValue(folder)!, cancellation);
            await output.WriteLineAsync($"The report is ready. Open it in a browser: {Path.GetFullPath(index)}");
            return runs.All(run => run.Succeeded) ? ArticleInput.ExitCodeOf(corpus) : ExitCode.PartFailed;
        });
        return command;
    }

    // A notebook names its articles in a cell tagged "parameters", relative to its own folder.
    private static NotebookRunOptions Options(Notebook notebook, string[] paths)
    {
        var folder = Path.GetDirectoryName(notebook.Path)!;
        var articles = paths.Select(path => Path.GetRelativePath(folder, Path.GetFullPath(path)).Replace('\\', '/')).ToArray();
        return new NotebookRunOptions { Parameters = new Dictionary<string, object> { ["articles"] = articles } };
    }
}
