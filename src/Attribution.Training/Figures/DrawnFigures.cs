using System.Globalization;
using Attribution.Documents;

namespace Attribution.Training.Figures;

/// <summary>A figure that was annotated.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Cells">Its cells by column, as the file has them.</param>
internal sealed record DrawnFigure(TextSpan Span, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The cell of a column; empty where the file has none.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");

    /// <summary>What is counted, in the words of <paramref name="text"/>; empty for nothing.</summary>
    public string Of(string text) =>
        this["of"].Length > 0 ? this["of"]
        : this["of_start"].Length > 0
            ? text[int.Parse(this["of_start"], CultureInfo.InvariantCulture)..int.Parse(this["of_end"], CultureInfo.InvariantCulture)]
        : "";
}

/// <summary>A document in which figures were annotated.</summary>
/// <param name="Corpus">The corpus: <c>wikinews</c>, <c>polnear</c> or <c>white-house</c>.</param>
/// <param name="Name">The name of its text there.</param>
/// <param name="Date">The day of publication; default where the annotation needs none.</param>
/// <param name="Paragraphs">The paragraphs that were annotated wholly.</param>
/// <param name="Figures">The figures.</param>
internal sealed record DrawnDocument(
    string Corpus, string Name, DateOnly Date, IReadOnlyList<TextSpan> Paragraphs, IReadOnlyList<DrawnFigure> Figures);

/// <summary>The figures that were drawn by lot and annotated: the files of <c>seeds/gold/figures</c>.</summary>
internal sealed class DrawnFigures
{
    /// <summary>The part of the paragraphs to learn from, and the part to measure on.</summary>
    public const string Learn = "learn", Measure = "measure";

    private readonly ILookup<string, DrawnDocument> parts;

    /// <summary>Reads <c>paragraphs.csv</c>, <c>figures.csv</c> and <c>counted.csv</c> in <paramref name="folder"/>.</summary>
    /// <exception cref="IOException">One of them is missing.</exception>
    public DrawnFigures(string folder)
    {
        var figures = Rows(folder, "figures.csv").ToLookup(row => row["document"], row => new DrawnFigure(Span(row), row));
        var documents = Rows(folder, "paragraphs.csv")
            .GroupBy(row => (Part: row["part"], Corpus: row["corpus"], Document: row["document"], Date: row["date"]));
        parts = documents.ToLookup(
            group => group.Key.Part,
            group => new DrawnDocument(group.Key.Corpus, group.Key.Document, DateOnly.ParseExact(group.Key.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                [.. group.Select(Span)], [.. figures[group.Key.Document]]));
        Counted = [.. Rows(folder, "counted.csv").GroupBy(row => (Corpus: row["corpus"], Document: row["document"]))
            .Select(group => new DrawnDocument(group.Key.Corpus, group.Key.Document, default, [], [.. group.Select(row => new DrawnFigure(Span(row), row))]))];
    }

    /// <summary>Documents with single figures, of which only what they count was annotated.</summary>
    public IReadOnlyList<DrawnDocument> Counted { get; }

    /// <summary>The documents of a part.</summary>
    public IEnumerable<DrawnDocument> Documents(string part) => parts[part];

    private static TextSpan Span(Dictionary<string, string> row) =>
        new(int.Parse(row["start"], CultureInfo.InvariantCulture), int.Parse(row["end"], CultureInfo.InvariantCulture));

    /// <summary>The rows of a file whose cells hold no commas.</summary>
    private static IEnumerable<Dictionary<string, string>> Rows(string folder, string file)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, file));
        var header = lines[0].Split(',');
        return lines.Skip(1).Select(line => header.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second));
    }
}
