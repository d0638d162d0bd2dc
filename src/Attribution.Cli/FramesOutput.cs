using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Frames;
using Attribution.Output;

namespace Attribution.Cli;

/// <summary>How the frames are written that a command makes: as files in a format, or as a database.</summary>
internal sealed class FramesOutput
{
    /// <summary>The name of the database's file.</summary>
    public const string DatabaseName = "attribution.duckdb";

    private const string By = "extract", Database = "duckdb";

    private readonly string folder, format;
    private readonly bool overwrite;

    /// <summary>Frames of <paramref name="format"/>, one of <see cref="Formats"/>, in <paramref name="folder"/>.</summary>
    /// <exception cref="OutputException">Files of others are in the way.</exception>
    public FramesOutput(string folder, string format, bool overwrite)
    {
        (this.folder, this.format, this.overwrite) = (folder, format, overwrite);
        if (IsDatabase) OutputFolder.Check(folder, By, overwrite, [DatabaseName]);
        else FrameFiles.Check(folder, Kind, overwrite);
    }

    /// <summary>The formats, the default first.</summary>
    public static string[] Formats { get; } = ["csv", "jsonl", "parquet", Database];

    /// <summary>Whether they become a database.</summary>
    public bool IsDatabase => format is Database;

    /// <summary>Has what is needed besides ready before any work is done.</summary>
    /// <exception cref="Failure">It cannot be had.</exception>
    public Task PrepareAsync(CancellationToken cancellation) => IsDatabase ? DatabaseFile.PrepareAsync(cancellation) : Task.CompletedTask;

    /// <summary>The format of the files.</summary>
    private FrameFormat Kind => format switch
    {
        "csv" => FrameFormat.Csv,
        "jsonl" => FrameFormat.Jsonl,
        _ => FrameFormat.Parquet,
    };

    /// <summary>Writes everything that was found.</summary>
    /// <param name="all">What was found.</param>
    /// <param name="texts">How much of the texts is written, too.</param>
    /// <param name="unanalysed">Documents that are not in English, of which only the texts are written.</param>
    /// <param name="more">Adds further files.</param>
    /// <param name="cancellation">Ends the work; what was there before stays.</param>
    public async Task<FrameCounts> WriteAsync(
        CorpusBuilder all, TextChoice texts, IEnumerable<Document> unanalysed, Action<OutputFolder>? more, CancellationToken cancellation)
    {
        using var output = new OutputFolder(folder, By, overwrite);
        FrameCounts counts;
        if (IsDatabase) counts = await DatabaseFile.AddAsync(output, DatabaseName, all, cancellation);
        else counts = CorpusFrames.Add(output, "", all, Kind, cancellation);
        if (texts is not TextChoice.None) TextFiles.Add(output, all.Articles.Select(article => article.Document).Concat(unanalysed), texts, cancellation);
        more?.Invoke(output);
        output.Commit(removeEarlier: false, cancellation);
        return counts;
    }

    /// <summary>What was found, in words: "2 articles, 5 actors …".</summary>
    public static string Summary(FrameCounts counts) => string.Join(
        ", ",
        Count(counts.Articles, "article"),
        Count(counts.Actors, "actor"),
        Count(counts.Quotes, "quote"),
        Count(counts.Figures, "figure"),
        Count(counts.Claims, "claim")) + (counts.NotSaid == 0 ? "" : $" and {Count(counts.NotSaid, "quote")} of what was not said,")
        + $" by the {string.Join(" and the ", counts.Models)} model in the {string.Join(" and the ", counts.Settings)} setting";

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
