using System.Globalization;
using Attribution.Documents;

namespace Attribution.Training.Figures;

/// <summary>A figure as it was annotated in a paragraph by lot.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Cells">Its cells by column, as the file has them.</param>
internal sealed record ParagraphFigure(TextSpan Span, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The kind.</summary>
    public string Kind => Cells["kind"];

    /// <summary>What is counted, in the words of <paramref name="text"/>; empty for nothing.</summary>
    public string Of(string text) =>
        Cells.GetValueOrDefault("of") is { Length: > 0 } word ? word : Cells["of_start"].Length > 0 ? text[Whole("of_start")..Whole("of_end")] : "";

    private int Whole(string column) => int.Parse(Cells[column], CultureInfo.InvariantCulture);
}

/// <summary>A document of which paragraphs were annotated.</summary>
internal sealed record ParagraphDocument(string Corpus, string Name, DateOnly Date, IReadOnlyList<TextSpan> Paragraphs, IReadOnlyList<ParagraphFigure> Figures);

/// <summary>The figures of paragraphs that were drawn by lot: the files of <c>seeds/gold/figures</c>.</summary>
internal sealed class FigureParagraphs
{
    private readonly Dictionary<string, List<ParagraphDocument>> parts = [];

    /// <summary>Reads <c>paragraphs.csv</c> and <c>figures.csv</c> in <paramref name="folder"/>.</summary>
    /// <exception cref="IOException">One of them is missing.</exception>
    public FigureParagraphs(string folder)
    {
        Counted = [.. Rows(Path.Combine(folder, "counted.csv")).GroupBy(row => (Corpus: row["corpus"], Name: row["document"]))
            .Select(group => new ParagraphDocument(group.Key.Corpus, group.Key.Name, default, [], [.. group.Select(row => new ParagraphFigure(Span(row), row))]))];
        var figures = Rows(Path.Combine(folder, "figures.csv")).ToLookup(row => row["document"], row => new ParagraphFigure(Span(row), row));
        foreach (var document in Rows(Path.Combine(folder, "paragraphs.csv")).GroupBy(row => row["document"]))
        {
            var first = document.First();
            if (!parts.TryGetValue(first["part"], out var part)) parts[first["part"]] = part = [];
            part.Add(new(first["corpus"], document.Key, DateOnly.ParseExact(first["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                [.. document.Select(Span)], [.. figures[document.Key]]));
        }
    }

    /// <summary>The documents of the single figures of which only what they count was annotated.</summary>
    public IReadOnlyList<ParagraphDocument> Counted { get; }

    /// <summary>The documents of a part: <c>learn</c> or <c>measure</c>.</summary>
    public IReadOnlyList<ParagraphDocument> Documents(string part) => parts[part];

    private static TextSpan Span(IReadOnlyDictionary<string, string> row) =>
        new(int.Parse(row["start"], CultureInfo.InvariantCulture), int.Parse(row["end"], CultureInfo.InvariantCulture));

    /// <summary>The rows of a file whose cells hold no commas.</summary>
    private static IEnumerable<Dictionary<string, string>> Rows(string path)
    {
        var lines = File.ReadLines(path).ToArray();
        var header = lines[0].Split(',');
        return lines.Skip(1).Select(line => line.Split(',').Select((cell, i) => (cell, i)).ToDictionary(pair => header[pair.i], pair => pair.cell));
    }
}
