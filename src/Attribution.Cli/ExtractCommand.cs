using System.CommandLine;
using Attribution.Corpus;
using Attribution.Frames;

namespace Attribution.Cli;

/// <summary><c>extract [PATH…] --out DIR</c>: writes the data frames as files.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var input = new ArticleInput();
        var folder = new Option<string>("--out") { Description = "The folder to write to; it is made where it does not exist.", HelpName = "DIR", Required = true };
        var format = new Option<string>("--format") { Description = "The files' format.", HelpName = "csv|jsonl", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "jsonl");
        var command = new Command("extract", "Writes the data frames of articles as files: documents, actors, mentions, quotes, figures, claims and sources.")
        {
            input.Paths, folder, format,
        };
        input.AddMetadata(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var corpus = await input.ReadAsync(parsed, ProgressDisplay.For(output), cancellation);
            if (corpus.Articles.IsEmpty) return ExitCode.NothingRead;
            var target = parsed.GetValue(folder)!;
            FrameFiles.Write(corpus, target, parsed.GetValue(format) is "jsonl" ? FrameFormat.Jsonl : FrameFormat.Csv, cancellation);
            await output.WriteLineAsync($"{Summary(corpus)} in {Path.GetFullPath(target)}");
            return ArticleInput.ExitCodeOf(corpus);
        });
        return command;
    }

    private static string Summary(NewsCorpus corpus) => string.Join(
        ", ",
        Count(corpus.Articles.Length, "article"),
        Count(corpus.Actors.Length, "actor"),
        Count(corpus.Articles.Sum(article => article.Quotes.Length), "quote"),
        Count(corpus.Articles.Sum(article => article.Figures.Length), "figure"),
        Count(corpus.Articles.Sum(article => article.Claims.Length), "claim"));

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
