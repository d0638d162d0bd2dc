using System.Globalization;
using Attribution.Corpus;
using Attribution.Frames;

namespace Attribution.Fuzz.Invariants;

/// <summary>The rows of one data frame of a corpus.</summary>
internal sealed class Table
{
    private readonly Dictionary<string, int> columns;

    public Table(FrameSchema schema, NewsCorpus corpus)
    {
        Schema = schema;
        columns = schema.Columns.Index().ToDictionary(column => column.Item.Name, column => column.Index, StringComparer.Ordinal);
        Rows = [.. schema.Rows(corpus).Select(cells => new Row(this, cells))];
    }

    /// <summary>The frame's columns.</summary>
    public FrameSchema Schema { get; }

    /// <summary>The rows in order.</summary>
    public Row[] Rows { get; }

    /// <summary>Whether the frame has the column.</summary>
    public bool Has(string column) => columns.ContainsKey(column);

    /// <summary>The place of the column among all.</summary>
    public int Place(string column) => columns[column];
}

/// <summary>A row of a data frame; a cell that is missing is null.</summary>
internal sealed class Row(Table table, object?[] cells)
{
    /// <summary>The values, one per column.</summary>
    public object?[] Cells { get; } = cells;

    /// <summary>The cell of <paramref name="column"/> as the files have it.</summary>
    public string? this[string column] => Cells[table.Place(column)] is { } value ? Cell.Text(value, table.Schema.Columns[table.Place(column)].Type) : null;

    /// <summary>The whole number in <paramref name="column"/>.</summary>
    public int? Whole(string column) => (int?)Cells[table.Place(column)];

    /// <summary>The number in <paramref name="column"/>.</summary>
    public double? Number(string column) => (double?)Cells[table.Place(column)];

    /// <summary>Whether the cell of <paramref name="column"/> is true.</summary>
    public bool Flag(string column) => Cells[table.Place(column)] is true;

    /// <summary>The values of a cell that holds several.</summary>
    public string[] List(string column) => this[column]?.Split(';') ?? [];

    /// <summary>The range in two columns; null where either is missing.</summary>
    public (int Start, int End)? Span(string start = "start", string end = "end") => Whole(start) is { } from && Whole(end) is { } to ? (from, to) : null;

    /// <summary>The ranges of a cell such as <c>91-186;209-236</c>.</summary>
    public (int Start, int End)[] Spans(string column) =>
        [.. List(column).Select(span => span.Split('-'))
            .Select(ends => (int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture)))];

    /// <summary>The document and the id, for messages: the first two cells that tell the row apart.</summary>
    public override string ToString() => string.Join(' ', Cells.Take(2).Select(cell => cell?.ToString()));
}
