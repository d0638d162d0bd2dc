using System.CommandLine;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Exchange;
using Attribution.Frames;

namespace Attribution.Cli;

/// <summary><c>extract [PATH…] --out DIR</c>: writes the data frames as files.</summary>
internal static class ExtractCommand
{
    private const string Timex = "timex3";

    public static Command Create(StandardInput standardInput)
    {
        var command = new Command("extract", "Writes the data frames of articles as files: documents, actors, mentions, quotes, figures, claims and sources.");
        var input = new ArticleInput(command, standardInput);
        var folder = PathOption.Output("--out", "The folder to write to; it is made where it does not exist.");
        folder.Required = true;
        var format = Choice.One("--format", "The files' format; csv and jsonl hold the frames. Other programs' files: timex3 (times as TimeML), "
            + $"{string.Join(", ", ExchangeFiles.Formats.Select(known => $"{known.Name} ({known.Meaning})"))}.",
            ["csv", "jsonl", Timex, .. ExchangeFiles.Formats.Select(known => known.Name)]);
        var texts = Choice.One("--texts",
            "Whether the articles' texts are written, too, as texts/DOCUMENT.txt: all is what every offset counts in, body leaves out lines of title "
                + "and metadata.",
            "none", "all", "body");
        var force = PathOption.Force();
        command.Add(folder);
        command.Add(format);
        command.Add(texts);
        command.Add(force);
        command.SetAction(async (parsed, cancellation) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var (target, overwrite) = (parsed.GetValue(folder)!, parsed.GetValue(force));
            var kind = parsed.GetValue(format) is "jsonl" ? FrameFormat.Jsonl : FrameFormat.Csv;
            var times = parsed.GetValue(format) is Timex;
            var other = ExchangeFiles.Formats.Any(known => known.Name == parsed.GetValue(format));
            if (!times && !other) FrameFiles.Check(target, kind, overwrite);
            if (!times && !other && kind is FrameFormat.Csv && !overwrite) CheckBesideArticles(target, parsed.GetValue(input.Paths)!);
            var (corpus, _) = await input.ReadAsync(parsed, ProgressDisplay.For(output), cancellation);
            if (corpus.Articles.IsEmpty) return ExitCode.NothingRead;
            if (other) ExchangeFiles.Write(corpus, parsed.GetValue(format)!, target, overwrite, cancellation);
            else if (times) TimexFiles.Write(corpus, target, overwrite, cancellation);
            else FrameFiles.Write(corpus, target, kind, Enum.Parse<TextChoice>(parsed.GetValue(texts)!, ignoreCase: true), overwrite, cancellation);
            await output.WriteLineAsync($"{Summary(corpus)} by {corpus.ReadersInWords} in {Path.GetFullPath(target)}");
            return ArticleInput.ExitCodeOf(corpus);
        });
        return command;
    }

    // A documents.csv beside articles is where their dates and outlets are looked up: the frame of that name would be taken for one.
    private static void CheckBesideArticles(string target, IEnumerable<string> paths)
    {
        var folder = Same(target);
        if (paths.Where(path => path is not DocumentReader.StandardInput)
            .Any(path => Same(Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!) == folder))
            throw new Failure(ExitCode.NotWritten,
                $"{target} holds the articles themselves, and a documents.csv beside them would be read as what is known of them. Choose another "
                    + $"folder with --out, or write there all the same with --force.");
    }

    private static string Same(string folder)
    {
        var place = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return Path.TrimEndingDirectorySeparator((place.LinkTarget is null ? null : place.ResolveLinkTarget(returnFinalTarget: true))?.FullName
            ?? place.FullName);
    }

    private static string Summary(NewsCorpus corpus) => string.Join(
        ", ",
        Count(corpus.Articles.Length, "article"),
        Count(corpus.Actors.Length, "actor"),
        Count(corpus.Quotes.Length, "quote"),
        Count(corpus.Figures.Length, "figure"),
        Count(corpus.Claims.Length, "claim")) + (corpus.NotSaid.IsEmpty ? "" : $" and {Count(corpus.NotSaid.Length, "quote")} of what was not said,");

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
