using System.CommandLine;
using System.Globalization;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Cli;

/// <summary>The articles that a command is given, and how they are read before the user's eyes.</summary>
internal sealed class ArticleInput
{
    /// <summary>Where the articles lie when none are named.</summary>
    public const string DefaultFolder = "seeds";

    private readonly Option<string> date = new("--date")
    {
        Description = "The article's day of publication, yyyy-MM-dd; for one file.",
        HelpName = "DAY",
    };

    private readonly Option<string> outlet = new("--outlet")
    {
        Description = "Who published the article; for one file.",
        HelpName = "NAME",
    };

    public Argument<string[]> Paths { get; } = PathArgument.Create("Articles (.txt, .md), or folders whose articles lie directly in them.", DefaultFolder);

    /// <summary>Adds <c>--date</c> and <c>--outlet</c> to <paramref name="command"/>.</summary>
    public void AddMetadata(Command command)
    {
        command.Add(date);
        command.Add(outlet);
        date.Validators.Add(result =>
        {
            if (ParseDay(result.GetValueOrDefault<string>()) is null) result.AddError($"'{result.Tokens[0].Value}' is not a day. Write --date as yyyy-MM-dd, such as 2024-05-31.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(date) is null && result.GetResult(outlet) is null) return;
            if (result.GetValue(Paths) is not [var only] || Directory.Exists(only)) result.AddError("--date and --outlet describe one article: name exactly one file with them. For several, put a documents.csv beside them.");
        });
    }

    /// <summary>Reads the articles; what went wrong with some of them is written to the error output.</summary>
    public async Task<NewsCorpus> ReadAsync(ParseResult parsed, ProgressDisplay progress, CancellationToken cancellation)
    {
        var paths = parsed.GetValue(Paths)!;
        var options = new CorpusOptions { Metadata = new DocumentMetadata(ParseDay(parsed.GetValue(date)), Outlet: parsed.GetValue(outlet)) };
        var corpus = await progress.RunAsync("Reading articles", step => Task.Run(() => CorpusReader.Read(paths, options, new CorpusSteps(step), cancellation), cancellation));
        foreach (var problem in corpus.Problems) await parsed.InvocationConfiguration.Error.WriteLineAsync($"error: {problem.Message}");
        if (corpus.Note is { } note) await parsed.InvocationConfiguration.Error.WriteLineAsync($"note: {note}");
        return corpus;
    }

    /// <summary>The exit code after all else went well.</summary>
    public static int ExitCodeOf(NewsCorpus corpus) => corpus switch
    {
        { Articles: [] } => ExitCode.NothingRead,
        { Problems: [] } => ExitCode.Success,
        _ => ExitCode.PartFailed,
    };

    private static DateOnly? ParseDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
