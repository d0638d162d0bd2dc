using System.CommandLine;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Notebooks;
using Attribution.Views.Report;

namespace Attribution.Cli;

/// <summary><c>report [PATH…] [--out DIR]</c>: runs the notebooks over articles and writes what they show as web pages.</summary>
internal static class ReportCommand
{
    private const string Title = "Attribution report";

    /// <summary>How many of those that gave no article are named once more at the end.</summary>
    private const int MostProblems = 10;

    public static Command Create(StandardInput standardInput)
    {
        var command = new Command("report", "Writes a report on articles as web pages: open its index.html in a browser.");
        var input = new ArticleInput(command, standardInput, QuoteSetting.Precise);
        var folder = PathOption.Output("--out", "The folder to write to.");
        folder.DefaultValueFactory = _ => "report";
        var notebookFolder = PathOption.Folder("--notebooks",
            "Where notebooks of your own lie that make the report's pages; without it the program's are run.");
        var force = PathOption.Force();
        command.Add(folder);
        command.Add(notebookFolder);
        command.Add(force);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (target, overwrite) = (parsed.GetValue(folder)!, parsed.GetValue(force));
            var progress = ProgressDisplay.For(output);
            ReportWriter.Check(target, overwrite);
            var notebooks = NotebookFiles.Load([parsed.GetValue(notebookFolder) ?? NotebookFiles.ForReports()]);
            var (corpus, bytes) = await input.ReadAsync(parsed, progress, cancellation);
            if (corpus.Articles.IsEmpty) return ExitCode.NothingRead;

            // What the command alone knows of the article, the notebooks learn from the table beside the file that they read.
            using var told = bytes is null ? null : new ToldArticle([.. corpus.Articles.Select(article => article.Document)], bytes);
            var named = parsed.GetValue(input.Paths)!;
            var paths = told is null ? named : [told.Path];
            var (chosen, leftOut) = ReportNotebooks.Choose(notebooks, corpus.Articles.Length);
            foreach (var reason in leftOut) await output.WriteLineAsync($"Without {reason}");
            var (model, setting, lexicon) = (parsed.GetValue(input.Model)!, parsed.GetValue(input.Setting)!, parsed.GetValue(input.Lexicon));
            var runs = await NotebookFiles.RunAsync(chosen, notebook => Options(notebook, paths, model, setting, lexicon), progress, error, cancellation);
            var content = new ReportContent(Title, corpus, [.. runs.Select(run => ReportPages.Of(run.Notebook, Shown(run.Notebook, told, named)))]);
            var index = ReportWriter.Write(content, target, overwrite, cancellation);
            await output.WriteLineAsync($"The report is ready. Open it in a browser: {Path.GetFullPath(index)}");
            if (FormatsRead.Of(corpus) is { } read) await output.WriteLineAsync($"It {read}");
            foreach (var line in LeftOut(corpus)) await output.WriteLineAsync(line);
            return runs.All(run => run.Succeeded) ? ArticleInput.ExitCodeOf(corpus) : ExitCode.PartFailed;
        });
        return command;
    }

    /// <summary>What gave no article, and why, and what was not looked at.</summary>
    private static IEnumerable<string> LeftOut(NewsCorpus corpus)
    {
        if (!corpus.Problems.IsEmpty)
            yield return corpus.Problems.Length == 1 ? "One file or part of one gave no article:"
                : $"{corpus.Problems.Length} files or parts of files gave no article:";
        foreach (var problem in corpus.Problems.Take(MostProblems))
            yield return $"  {FirstSentence(problem.Message.Replace(problem.Path, problem.File, StringComparison.Ordinal))}";
        if (corpus.Problems.Length > MostProblems) yield return $"  and {corpus.Problems.Length - MostProblems} more, named above";
        if (corpus.Note is { } note) yield return $"{char.ToUpperInvariant(note[0])}{note[1..]}";
    }

    private static string FirstSentence(string text) => text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? text[..end] : text.TrimEnd('.');

    // A notebook names its articles, model, setting and word lists in a cell tagged "parameters", paths relative to its own folder.
    private static NotebookRunOptions Options(Notebook notebook, string[] paths, string model, string setting, string? lexicon)
    {
        var parameters = new Dictionary<string, object?> { ["articles"] = paths.Select(path => Seen(notebook, path)).ToArray() };
        if (model != ReadingModel.Fast.Name) parameters.Add("model", model);
        if (setting != QuoteSetting.Balanced.Name()) parameters.Add("setting", setting);
        if (lexicon is not null) parameters.Add("lexicon", Seen(notebook, lexicon));
        return new NotebookRunOptions { Parameters = parameters };
    }

    // A page shows the article as the user named it, and not the folder that is gone.
    private static Func<string, string> Shown(Notebook notebook, ToldArticle? told, string[] named) =>
        source => told is null ? source : source.Replace(Seen(notebook, told.Path), Seen(notebook, named[0]), StringComparison.Ordinal);

    // The way up from a folder that is reached through a link does not lead back to where the link lies.
    private static string Seen(Notebook notebook, string path)
    {
        if (path is DocumentReader.StandardInput) return path;
        var (folder, full) = (Path.GetDirectoryName(notebook.Path)!, Path.GetFullPath(path));
        for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
        {
            if (place.LinkTarget is not null) return full.Replace('\\', '/');
        }
        return Path.GetRelativePath(folder, full).Replace('\\', '/');
    }
}
