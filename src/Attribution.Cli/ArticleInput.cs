using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Documents.Formats;

namespace Attribution.Cli;

/// <summary>The articles that a command is given, and how they are read before the user's eyes.</summary>
internal sealed partial class ArticleInput
{
    /// <summary>Where the articles lie when none are named.</summary>
    public const string DefaultFolder = "seeds";

    private static readonly string Endings = string.Join(", ", DocumentFormats.UsualEndings);

    private static readonly string What = $"the articles: files ({Endings}), folders of them, or - for one that comes through standard input";

    private static readonly string[] ColumnParts = ["text", "title", "date", "outlet", "author", "url", "section", "language", "note"];

    private readonly StandardInput standardInput;

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

    private readonly Option<string> columns = new("--columns")
    {
        Description = "Which columns or fields of tables hold what: text=body,date=published. Usual names are found without it.",
        HelpName = "PART=NAME,…",
    };

    private readonly Option<bool> recursive = new("--recursive") { Description = "Read the folders in folders as well." };

    /// <summary>Adds the argument, <c>--date</c>, <c>--outlet</c>, <c>--model</c>, <c>--setting</c> and <c>--lexicon</c> to
    /// <paramref name="command"/>.</summary>
    /// <param name="command">The command.</param>
    /// <param name="standardInput">What may be piped in.</param>
    /// <param name="setting">The setting where none is chosen.</param>
    public ArticleInput(Command command, StandardInput standardInput, QuoteSetting setting = QuoteSetting.Balanced)
    {
        Setting = SettingOption(setting.Name());
        command.Add(Model);
        command.Add(Setting);
        command.Add(Lexicon);
        this.standardInput = standardInput;
        command.Add(Paths);
        command.Add(date);
        command.Add(outlet);
        command.Add(columns);
        command.Add(recursive);
        columns.Validators.Add(result =>
        {
            foreach (var pair in result.GetValueOrDefault<string>()!.Split(','))
            {
                if (pair.Split('=') is not [var part, { Length: > 0 }] || !ColumnParts.Contains(part.Trim()))
                    result.AddError($"'{pair}' names no column. Write --columns as PART=NAME, such as text=body,date=published; the parts are "
                        + $"{string.Join(", ", ColumnParts)}.");
            }
        });
        date.Validators.Add(result =>
        {
            if (ParseDay(result.GetValueOrDefault<string>()) is null)
                result.AddError($"'{result.Tokens[0].Value}' is not a day. Write --date as yyyy-MM-dd, such as 2024-05-31.");
        });
        command.Validators.Add(result =>
        {
            var paths = result.GetValue(Paths)!;
            if (paths.Length > 1 && paths.Contains(DocumentReader.StandardInput))
                result.AddError("- stands for the one article that comes through standard input: name nothing else with it.");
            if (result.GetResult(date) is null && result.GetResult(outlet) is null) return;
            if (paths is not [var only] || Directory.Exists(only))
                result.AddError("--date and --outlet describe one article: name exactly one file with them. For several, put a documents.csv beside them.");
        });
    }

    public Argument<string[]> Paths { get; } = PathArgument.Create(
        $"Articles ({Endings}), or folders whose articles lie directly in them; - reads one article from standard input.", DefaultFolder,
        Brought.Articles, What, Problem);

    /// <summary>The model that reads the articles.</summary>
    public Option<string> Model { get; } = ModelOption();

    /// <summary>How sure the program must be of a quote to keep it.</summary>
    public Option<string> Setting { get; }

    /// <summary>The folder of word lists of a user's own.</summary>
    public Option<string> Lexicon { get; } = LexiconOption();

    /// <summary>An option that names a model.</summary>
    public static Option<string> ModelOption() => Choice.One("--model",
        "The model that reads the articles; the accurate one makes fewer errors and takes longer.", [.. ReadingModels.Names]);

    /// <summary>An option that names a setting, <paramref name="first"/> where it is left out.</summary>
    public static Option<string> SettingOption(string first)
    {
        var names = Enum.GetValues<QuoteSetting>().Select(setting => setting.Name());
        return Choice.One("--setting", "How sure the program must be of a quote to keep it: precise finds the fewest false ones, recall misses the fewest.",
            [first, .. names.Where(name => name != first)]);
    }

    /// <summary>An option that names such a folder.</summary>
    public static Option<string> LexiconOption() => PathOption.Folder("--lexicon",
        "Word lists of your own: cues.tsv, outlets.tsv, roles.tsv, with the columns of the program's.");

    /// <summary>Reads the articles; what went wrong with some of them is written to the error output.</summary>
    public Task<ReadArticles> ReadAsync(ParseResult parsed, ProgressDisplay progress, CancellationToken cancellation) =>
        ReadAsync(PrepareAsync(parsed, cancellation), parsed, progress, cancellation);

    private async Task<ReadArticles> ReadAsync(Task<GivenArticles> prepared, ParseResult parsed, ProgressDisplay progress, CancellationToken cancellation)
    {
        var given = await prepared;
        var (error, bytes) = (parsed.InvocationConfiguration.Error, given.Bytes);
        var corpus = await progress.RunAsync("Reading articles", step => Task.Run(
            () => bytes is null ? given.Analyzer.Read(parsed.GetValue(Paths)!, given.Metadata, new CorpusSteps(step), cancellation)
                : CorpusReader.Of(given.Analyzer, bytes, given.Metadata, cancellation),
            cancellation));
        foreach (var problem in corpus.Problems) await error.WriteLineAsync($"error: {problem.Message}");
        if (FormatsRead.Of(corpus) is { } read) await error.WriteLineAsync($"note: {read}");
        if (corpus.Corrected.Note is { } corrected) await error.WriteLineAsync($"note: {corrected}");
        if (corpus.Note is { } note) await error.WriteLineAsync($"note: {note}");
        if (bytes is null && given.Metadata != DocumentMetadata.None && corpus.Articles is [var only])
            bytes = await File.ReadAllBytesAsync(only.Document.Path, cancellation);
        return new(corpus, bytes);
    }

    /// <summary>What is to be read, and who reads it, before anything is.</summary>
    public Task<GivenArticles> PrepareAsync(ParseResult parsed, CancellationToken cancellation)
    {
        // Set here, it holds for the whole command: the notebooks of a report read the same files.
        ReadingOptions.Current = new() { Recursive = parsed.GetValue(recursive) };
        if (parsed.GetValue(columns) is { } names)
            ReadingOptions.Current = ReadingOptions.Current with
            {
                Columns = names.Split(',').Select(pair => pair.Split('=')).DistinctBy(pair => pair[0].Trim()).ToImmutableDictionary(pair => pair[0].Trim(),
                    pair => pair[1].Trim()),
            };
        return GivenAsync(parsed, cancellation);
    }

    private async Task<GivenArticles> GivenAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (paths, error) = (parsed.GetValue(Paths)!, parsed.InvocationConfiguration.Error);
        var brought = paths.Contains(Brought.Articles);
        if (parsed.GetResult(Paths) is null or { Tokens.Count: 0 } && (brought || standardInput.IsPiped))
            await error.WriteLineAsync(
                $"note: no article is named, so {(brought ? "the one that comes with the program is" : $"those in '{DefaultFolder}' are")} read."
                    + (standardInput.IsPiped ? " What is piped in is read where - is named as the article." : ""));
        var bytes = paths is [DocumentReader.StandardInput] ? await BytesAsync(error, cancellation) : null;
        return new(Analyzer(parsed.GetValue(Lexicon), ReadingModels.Named(parsed.GetValue(Model)!), QuoteSettings.Named(parsed.GetValue(Setting)!)),
            new DocumentMetadata(ParseDay(parsed.GetValue(date)), Outlet: parsed.GetValue(outlet)), bytes);
    }

    /// <summary>The exit code after all else went well.</summary>
    public static int ExitCodeOf(NewsCorpus corpus) => corpus switch
    {
        { Articles: [] } => ExitCode.NothingRead,
        { Problems: [] } => ExitCode.Success,
        _ => ExitCode.PartFailed,
    };

    private async Task<byte[]> BytesAsync(TextWriter error, CancellationToken cancellation)
    {
        if (!standardInput.IsPiped)
            await error.WriteLineAsync("Type or paste the article. End it with Ctrl-D, on Windows with Ctrl-Z and Enter, on a line of its own.");
        var bytes = await standardInput.ReadAsync(DocumentReader.LargestFile, cancellation);
        return bytes.Length > 0 ? bytes
            : throw new Failure(ExitCode.NothingRead,
                "standard input: nothing came. Send the article's text, such as: cat article.txt | attribution extract - --out frames");
    }

    /// <summary>Who reads, by these options.</summary>
    /// <exception cref="Failure">The word lists are wrong.</exception>
    public static NewsAnalyzer Analyzer(string? lexicon, ReadingModel model, QuoteSetting setting)
    {
        try
        {
            return NewsAnalyzer.With(lexicon, model, setting);
        }
        catch (DocumentException error)
        {
            throw new Failure(ExitCode.NothingRead, error.Message);
        }
    }

    private static string? Problem(string path) => !Path.Exists(path) && WebAddress().IsMatch(path)
        ? $"{path} is an address on the web, and pages are not fetched. Open it in a browser, save the article's text as a .txt file, and name that "
            + $"file (or paste it behind -)."
        : null;

    private static DateOnly? ParseDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^([a-z][a-z0-9+.-]*://|www\.)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();
}
