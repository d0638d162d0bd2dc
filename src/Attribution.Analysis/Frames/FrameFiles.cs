using System.Collections.Immutable;
using Attribution.Corpus;
using Attribution.Output;

namespace Attribution.Frames;

/// <summary>Writes the data frames of a corpus as files: UTF-8 without a byte order mark, the same bytes for the same corpus.</summary>
public static class FrameFiles
{
    private const string By = "extract";

    /// <summary>
    /// Writes one file per frame into <paramref name="folder"/>, which is made where it does not exist, and returns
    /// their paths. All of them are written or none. A list of them (<c>.attribution.json</c>) stays beside them, so that a second
    /// call replaces what the first one wrote, and nothing else.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="folder">Where the files go.</param>
    /// <param name="format">How they are written.</param>
    /// <param name="overwrite">Whether files of the same names that others have made or changed are replaced, too.</param>
    /// <param name="cancellation">Ends the writing between two files.</param>
    /// <exception cref="IOException">The folder cannot be made or written, another process writes to it, or files that others made or
    /// changed are in the way.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested; what was there before stays.</exception>
    public static ImmutableArray<string> Write(
        NewsCorpus corpus, string folder, FrameFormat format = FrameFormat.Csv, bool overwrite = false, CancellationToken cancellation = default) =>
        Write(corpus, folder, format, TextChoice.None, overwrite, cancellation);

    /// <summary>The same with the texts of the articles.</summary>
    internal static ImmutableArray<string> Write(
        NewsCorpus corpus, string folder, FrameFormat format, TextChoice texts, bool overwrite, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        using var output = new OutputFolder(folder, By, overwrite);
        var names = Add(output, "", FrameSchemas.All, corpus, format, cancellation);
        TextFiles.Add(output, corpus.Articles.Select(article => article.Document).Concat(corpus.Unanalysed), texts, cancellation);
        output.Commit(removeEarlier: false, cancellation);
        return [.. names.Select(name => Path.Combine(folder, name))];
    }

    /// <summary>Says before any work is done whether the files could be written.</summary>
    /// <exception cref="OutputException">Files of others are in the way.</exception>
    internal static void Check(string folder, FrameFormat format, bool overwrite) =>
        OutputFolder.Check(folder, By, overwrite, FrameSchemas.All.Select(schema => NameOf(schema, format)));

    /// <summary>Writes one file per frame among those of <paramref name="output"/>, each name behind <paramref name="prefix"/>; gives the names.</summary>
    internal static ImmutableArray<string> Add(
        OutputFolder output, string prefix, ImmutableArray<FrameSchema> schemas, NewsCorpus corpus, FrameFormat format, CancellationToken cancellation)
    {
        foreach (var schema in schemas)
        {
            cancellation.ThrowIfCancellationRequested();
            output.Add(prefix + NameOf(schema, format), stream => Write(schema, corpus, stream, format));
        }
        return [.. schemas.Select(schema => prefix + NameOf(schema, format))];
    }

    /// <summary>The name of a frame's file.</summary>
    internal static string NameOf(FrameSchema schema, FrameFormat format) => schema.Name + format switch
    {
        FrameFormat.Csv => ".csv",
        FrameFormat.Jsonl => ".jsonl",
        _ => ".parquet",
    };

    /// <summary>Writes one frame to <paramref name="output"/>, which stays open.</summary>
    internal static void Write(FrameSchema schema, NewsCorpus corpus, Stream output, FrameFormat format = FrameFormat.Csv)
    {
        using var rows = RowWriter.Of(format, schema, output);
        foreach (var row in schema.Rows(corpus)) rows.Write(row);
    }
}
