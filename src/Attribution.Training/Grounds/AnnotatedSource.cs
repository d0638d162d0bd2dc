using System.Globalization;
using Attribution.Documents;

namespace Attribution.Training.Grounds;

/// <summary>A source of <c>seeds/gold/sources</c> as a reader sees it.</summary>
/// <param name="Corpus">The folder of its corpus.</param>
/// <param name="Document">The document.</param>
/// <param name="IsMeasure">Whether the document only measures.</param>
/// <param name="Source">Where the source phrase stands.</param>
/// <param name="Cue">Where the cue of one of its quotes stands; null where the phrase alone was read.</param>
/// <param name="Kind">What kind of source it is, as frames have it.</param>
/// <param name="Anonymity">Of a person without a name, how it is without one; empty for others.</param>
/// <param name="Stance">What the source does with it; empty where that was not read.</param>
/// <param name="Relay">Where the outlet is named through which it came; null for none.</param>
/// <param name="Justification">Where the text says how the source knows; null where it does not.</param>
internal sealed record AnnotatedSource(
    string Corpus, string Document, bool IsMeasure, TextSpan Source, TextSpan? Cue, string Kind, string Anonymity, string Stance, TextSpan? Relay,
    TextSpan? Justification)
{
    /// <summary>The file, from the root of a checkout.</summary>
    public static readonly string Path = System.IO.Path.Combine("seeds", "gold", "sources", "sources.csv");

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <exception cref="IOException">It is missing.</exception>
    /// <exception cref="InvalidDataException">A line holds something else; the message names it.</exception>
    public static IReadOnlyList<AnnotatedSource> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select((line, index) => Of(path, index + 2, header, line.Split(',')))];
    }

    private static AnnotatedSource Of(string path, int number, string[] header, string[] cells)
    {
        if (cells.Length != header.Length || Span("source") is not { } source)
            throw new InvalidDataException($"{path}, line {number}: a line holds {header.Length} cells, and where the source stands.");
        return new(Cell("corpus"), Cell("document"), Cell("part") == "measure", source, Span("cue"), Cell("source_kind"), Cell("anonymity"), Cell("stance"),
            Span("relay"), Span("justification"));

        string Cell(string column) => cells[Array.IndexOf(header, column)];

        TextSpan? Span(string column) => Cell(column + "_start") is { Length: > 0 } start
            ? new(int.Parse(start, CultureInfo.InvariantCulture), int.Parse(Cell(column + "_end"), CultureInfo.InvariantCulture))
            : null;
    }
}
