using System.Collections.Immutable;

namespace Attribution.Display;

/// <summary>What the cells of a column hold; it decides how they stand and how exactly they are shown.</summary>
internal enum CellKind
{
    Text,
    Whole,
    Number,
}

/// <summary>A column of a grid.</summary>
/// <param name="Name">What stands above it; may be empty.</param>
/// <param name="Type">Its type as C# writes it; empty where there is nothing to say.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="IsKey">Whether it names the row rather than belonging to it.</param>
internal sealed record GridColumn(string Name, string Type, CellKind Kind, bool IsKey);

/// <summary>
/// Rows and columns as they are shown, whatever they come from: no more of them than a page can hold. Cells are text,
/// and null where they are missing.
/// </summary>
internal sealed class DataGrid
{
    /// <summary>The most rows and columns that are kept.</summary>
    public const int MostRows = 1000, MostColumns = 60;

    /// <summary>The most text of all cells together, and of one, in characters.</summary>
    private const int MostCharacters = 400_000, LongestCell = 5000;

    /// <summary>How many rows are kept however long their texts are.</summary>
    private const int FewestRows = 5;

    private DataGrid(string caption, ImmutableArray<GridColumn> columns, IReadOnlyList<string?[]> rows)
    {
        Caption = caption;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>What the rows are, as text; empty for nothing.</summary>
    public string Caption { get; }

    /// <summary>The columns, at most <see cref="MostColumns"/>.</summary>
    public ImmutableArray<GridColumn> Columns { get; }

    /// <summary>The rows that are kept, each with a cell per column.</summary>
    public IReadOnlyList<string?[]> Rows { get; }

    /// <summary>How many columns there are beyond those kept.</summary>
    public int HiddenColumns { get; private init; }

    /// <summary>How many rows there are in all; null where only the source could tell, by running through all of them.</summary>
    public long? RowCount { get; private init; }

    /// <summary>Whether there are more rows than those kept.</summary>
    public bool HasMoreRows { get; private init; }

    /// <summary>A grid of the first rows of a source, of which at most one more row is taken than is kept.</summary>
    /// <param name="caption">What the rows are.</param>
    /// <param name="columns">Name, type and whether it names the row; what the column holds is seen from its cells.</param>
    /// <param name="rows">The rows: a value per column, null for a missing one. Only the first <see cref="MostColumns"/> are read.</param>
    /// <param name="count">How many rows there are; null where that is not known.</param>
    /// <param name="hasMore">Whether it is known that there are more rows than these.</param>
    public static DataGrid Of(
        string caption, IReadOnlyList<(string Name, string Type, bool IsKey)> columns, IEnumerable<object?[]> rows, long? count, bool hasMore = false)
    {
        var width = Math.Min(columns.Count, MostColumns);
        var kinds = new CellKind?[width];
        List<string?[]> kept = [];
        var (characters, more) = (0, false);
        foreach (var row in rows)
        {
            more = kept.Count == MostRows || (characters > MostCharacters && kept.Count >= FewestRows);
            if (more) break;
            var cells = new string?[width];
            for (var column = 0; column < width; column++)
            {
                if (Cut(CellText.Of(row[column])) is not { } text) continue;
                cells[column] = text;
                characters += text.Length;
                kinds[column] = Common(kinds[column], KindOf(row[column]));
            }
            kept.Add(cells);
        }
        more |= hasMore || count > kept.Count;
        var heads = columns.Take(width).Select((column, at) => new GridColumn(column.Name, column.Type, kinds[at] ?? CellKind.Text, column.IsKey));
        return new(caption, [.. heads], kept)
        {
            HiddenColumns = columns.Count - width,
            RowCount = count ?? (more ? null : kept.Count),
            HasMoreRows = more,
        };
    }

    private static string? Cut(string? text) =>
        text is null || text.Length <= LongestCell ? text : Html.WellFormed(text[..LongestCell]) + "…";

    private static CellKind KindOf(object? value) => value switch
    {
        sbyte or byte or short or ushort or int or uint or long or ulong or Int128 or UInt128 or System.Numerics.BigInteger => CellKind.Whole,
        Half or float or double or decimal => CellKind.Number,
        _ => CellKind.Text,
    };

    private static CellKind Common(CellKind? before, CellKind next) =>
        before is null || before == next ? next
        : before is CellKind.Text || next is CellKind.Text ? CellKind.Text
        : CellKind.Number;
}
