using System.Globalization;
using Attribution.Corpus;
using Attribution.Frames;

namespace Attribution.Tests.House;

/// <summary>A row of a frame as text, as the files have it; missing cells are null.</summary>
internal sealed class FrameRow(Dictionary<string, string?> cells)
{
    public string? this[string column] => cells[column];

    public bool Has(string column) => cells.ContainsKey(column);

    public int? Whole(string column) => this[column] is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public IEnumerable<string> List(string column) => this[column]?.Split(';') ?? [];

    public override string ToString() => string.Join(", ", cells.Where(cell => cell.Value is not null).Select(cell => $"{cell.Key}: {cell.Value}"));

    /// <summary>The rows of the frame <paramref name="name"/>.</summary>
    public static FrameRow[] All(NewsCorpus corpus, string name)
    {
        var schema = FrameSchemas.All.Single(schema => schema.Name == name);
        return
        [
            .. schema.Rows(corpus).Select(row => new FrameRow(schema.Columns.Zip(row).ToDictionary(
                pair => pair.First.Name,
                pair => pair.Second is null ? null : Cell.Text(pair.Second, pair.First.Type)))),
        ];
    }
}
