using System.Collections.Immutable;
using System.Text;
using Attribution.Corpus;

namespace Attribution.Frames;

/// <summary>Writes the data frames of a corpus as files: UTF-8 without a byte order mark, the same bytes for the same corpus.</summary>
public static class FrameFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes one file per frame into <paramref name="folder"/>, which is made where it does not exist, and returns
    /// their paths. Each is written beside its place first and then moved there, so that none is ever half-written.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested; what was there before stays.</exception>
    public static ImmutableArray<string> Write(
        NewsCorpus corpus, string folder, FrameFormat format = FrameFormat.Csv, CancellationToken cancellation = default) =>
        Write(FrameSchemas.All, corpus, folder, format, cancellation);

    /// <summary>The same for other frames than all.</summary>
    internal static ImmutableArray<string> Write(
        ImmutableArray<FrameSchema> schemas, NewsCorpus corpus, string folder, FrameFormat format, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var extension = format is FrameFormat.Csv ? ".csv" : ".jsonl";
        var paths = schemas.Select(schema => Path.Combine(folder, schema.Name + extension)).ToImmutableArray();
        try
        {
            for (var frame = 0; frame < paths.Length; frame++)
            {
                cancellation.ThrowIfCancellationRequested();
                using var stream = File.Create(Unfinished(paths[frame]));
                Write(schemas[frame], corpus, stream, format);
            }
            cancellation.ThrowIfCancellationRequested();
            foreach (var path in paths) File.Move(Unfinished(path), path, overwrite: true);
            return paths;
        }
        finally
        {
            foreach (var path in paths) File.Delete(Unfinished(path));
        }
    }

    /// <summary>Writes one frame to <paramref name="output"/>, which stays open.</summary>
    public static void Write(FrameSchema schema, NewsCorpus corpus, Stream output, FrameFormat format = FrameFormat.Csv)
    {
        if (format is FrameFormat.Jsonl)
        {
            JsonLinesFormat.Write(schema, corpus, output);
            return;
        }
        using var writer = new StreamWriter(output, Utf8, leaveOpen: true);
        CsvFormat.Write(schema, corpus, writer);
    }

    private static string Unfinished(string path) => path + ".tmp";
}
