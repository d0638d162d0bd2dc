using System.Collections.Immutable;
using System.CommandLine;
using Attribution.Corpus;
using Attribution.Frames;
using Attribution.Versions;
using Attribution.Views;

namespace Attribution.Cli;

/// <summary><c>versions [PATH…] [--out DIR]</c>: what changed from one version of an article to the next.</summary>
internal static class VersionsCommand
{
    public static Command Create(StandardInput standardInput)
    {
        var command = new Command("versions",
            "Compares versions of articles: who was added, cut or lost the name, and which quotes, figures and sentences changed. OLD NEW compares these two; "
                + "of a folder, the articles that copy one another are found.");
        var input = new ArticleInput(command, standardInput);
        var folder = PathOption.Output("--out", "The folder to write to; without it the changes are printed.");
        var format = Choice.One("--format", "The format of the table.", "csv", "jsonl");
        var force = PathOption.Force();
        command.Add(folder);
        command.Add(format);
        command.Add(force);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (target, overwrite) = (parsed.GetValue(folder), parsed.GetValue(force));
            var kind = parsed.GetValue(format) is "jsonl" ? FrameFormat.Jsonl : FrameFormat.Csv;
            if (target is not null) VersionFiles.Check(target, kind, overwrite);
            var (corpus, _) = await input.ReadAsync(parsed, ProgressDisplay.For(error), cancellation);
            if (corpus.Articles.IsEmpty) return ExitCode.NothingRead;
            var versions = Of(corpus, parsed.GetValue(input.Paths)!);
            if (versions.IsEmpty)
                throw new Failure(ExitCode.NothingRead, $"None of the {corpus.Articles.Length} articles is a version of another: versions have one address, or "
                    + "share most of their words. To compare two articles all the same, name both files: versions OLD NEW.");
            if (target is not null)
            {
                foreach (var path in VersionFiles.Write(corpus, versions, target, kind, overwrite, cancellation))
                    await output.WriteLineAsync(Path.GetFullPath(path));
            }
            else await output.WriteAsync(string.Join('\n', versions.Select(VersionsText.Of)));
            return ArticleInput.ExitCodeOf(corpus);
        });
        return command;
    }

    /// <summary>The two articles of two files in the order in which they are named; else those that are versions of one another.</summary>
    private static ImmutableArray<ArticleVersions> Of(NewsCorpus corpus, string[] paths)
    {
        if (paths is [var older, var newer] && corpus.Articles.Length == 2 && Only(corpus, older) is { } first && Only(corpus, newer) is { } second)
            return [ArticleVersions.Of(corpus, first, second)];
        return ArticleVersions.In(corpus);
    }

    private static Claims.Article? Only(NewsCorpus corpus, string path) => corpus.Articles.SingleOrDefault(article => article.Document.Path == path);
}
