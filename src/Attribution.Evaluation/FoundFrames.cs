using System.Collections.Immutable;
using System.Globalization;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Frames;
using Sylvan.Data.Csv;

namespace Attribution.Evaluation;

/// <summary>A row of a data frame as text, as the files have it.</summary>
/// <param name="Frame">The frame or its file.</param>
/// <param name="Columns">Where each column stands.</param>
/// <param name="Cells">The cells; empty for a missing one.</param>
internal sealed record FoundRow(string Frame, ImmutableDictionary<string, int> Columns, string[] Cells)
{
    /// <summary>The cell of <paramref name="column"/>; empty where it is missing.</summary>
    public string this[string column] => Cells[Columns[column]];

    /// <summary>The cell of a column that not every frame has; null where this one has none.</summary>
    public string? Optional(string column) => Columns.TryGetValue(column, out var at) ? Cells[at] : null;

    /// <summary>The number in <paramref name="column"/>.</summary>
    /// <exception cref="DocumentException">The cell holds something else.</exception>
    public double? Number(string column)
    {
        if (this[column] is not { Length: > 0 } cell) return null;
        return double.TryParse(cell, CultureInfo.InvariantCulture, out var number) ? number : throw BadCell(column);
    }

    /// <summary>The span whose ends stand in two columns.</summary>
    /// <exception cref="DocumentException">A cell holds something else than a whole number.</exception>
    public TextSpan? Span(string start, string end) =>
        Number(start) is { } from ? new TextSpan((int)from, (int)(Number(end) ?? throw BadCell(end))) : null;

    /// <summary>The spans in <paramref name="column"/>, each start-end.</summary>
    /// <exception cref="DocumentException">The cell holds something else.</exception>
    public ImmutableArray<TextSpan> Spans(string column)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var part in this[column].Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var dash = part.IndexOf('-', StringComparison.Ordinal);
            if (dash < 0 || !int.TryParse(part.AsSpan(0, dash), out var start) || !int.TryParse(part.AsSpan(dash + 1), out var end)) throw BadCell(column);
            spans.Add(new(start, end));
        }
        return spans.DrainToImmutable();
    }

    private DocumentException BadCell(string column) => new(Frame, EvaluationMessages.BadCell(Frame, column, this[column]));
}

/// <summary>The data frames that are scored: of a corpus, cell by cell as they would be written, or of files.</summary>
internal sealed class FoundFrames
{
    private readonly Dictionary<string, ImmutableArray<FoundRow>> frames;
    private readonly Dictionary<string, ILookup<string, FoundRow>> byDocument;

    private FoundFrames(IEnumerable<string> names, Func<string, IEnumerable<FoundRow>> rows)
    {
        frames = names.ToDictionary(name => name, name => rows(name).ToImmutableArray());
        byDocument = frames.Where(frame => frame.Key != "actors")
            .ToDictionary(frame => frame.Key, frame => frame.Value.ToLookup(row => row["document"], StringComparer.Ordinal));
    }

    /// <summary>All rows of a frame.</summary>
    public ImmutableArray<FoundRow> All(string frame) => frames[frame];

    /// <summary>The rows of a frame that belong to <paramref name="document"/>.</summary>
    public IEnumerable<FoundRow> Of(string frame, string document) => byDocument[frame][document];

    /// <summary>Whether any frame has a row of <paramref name="document"/>.</summary>
    public bool Knows(string document) => byDocument.Values.Any(rows => rows.Contains(document));

    /// <summary>The frames of <paramref name="corpus"/> that <paramref name="needed"/> names.</summary>
    public static FoundFrames Of(NewsCorpus corpus, ImmutableDictionary<string, string[]> needed) => new(needed.Keys, name =>
    {
        var schema = CorpusSchemas.All.Single(schema => schema.Name == name);
        var columns = schema.Columns.Select((column, index) => KeyValuePair.Create(column.Name, index)).ToImmutableDictionary();
        return schema.Rows(corpus)
            .Select(cells => new FoundRow(name, columns,
                [.. cells.Select((cell, column) => cell is null ? "" : Cell.Text(cell, schema.Columns[column].Type))]));
    });

    /// <summary>The files in <paramref name="folder"/> of the frames that <paramref name="needed"/> names, with the columns that they must have.</summary>
    /// <exception cref="DocumentException">A file or a column is missing, or a file is not CSV.</exception>
    public static FoundFrames Read(string folder, ImmutableDictionary<string, string[]> needed) =>
        new(needed.Keys, name => Read(Path.Combine(folder, name + ".csv"), needed[name]));

    private static List<FoundRow> Read(string path, string[] needed)
    {
        if (!File.Exists(path)) throw new DocumentException(path, EvaluationMessages.NoFrame(path));
        var rows = new List<FoundRow>();
        try
        {
            using var reader = CsvDataReader.Create(path, new CsvDataReaderOptions { MaxBufferSize = 1 << 26 });
            var columns = Enumerable.Range(0, reader.FieldCount).Select(column => KeyValuePair.Create(reader.GetName(column), column)).ToImmutableDictionary();
            var missing = needed.Where(column => !columns.ContainsKey(column)).ToArray();
            if (missing.Length > 0) throw new DocumentException(path, EvaluationMessages.FrameLacks(path, missing));
            while (reader.Read()) rows.Add(new FoundRow(path, columns, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]));
        }
        catch (Exception error) when (error is CsvFormatException or InvalidDataException or FormatException or InvalidOperationException or ArgumentException)
        {
            throw new DocumentException(path, DocumentMessages.BadCsv(path, rows.Count + 2, error.Message), error);
        }
        return rows;
    }
}
