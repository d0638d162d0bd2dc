using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Attribution.Charts;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Display;
using Deedle;

namespace Attribution.Views;

/// <summary>Rows and columns with a caption. It draws itself as the last expression of a notebook cell. Immutable.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class Table : INotebookValue
{
    /// <summary>How many rows a table shows unless <see cref="First"/> says otherwise.</summary>
    public const int DefaultLimit = 50;

    /// <summary>How many more rows HTML keeps folded behind those that it shows.</summary>
    private const int MostFolded = 100;

    /// <summary>The length from which a text makes its column a wide one, in characters.</summary>
    private const int LongText = 40;

    /// <summary>The length up to which the texts of a column stay on one line, in characters.</summary>
    private const int ShortText = 12;

    /// <summary>The length beyond which a text is cut in HTML, in characters.</summary>
    private const int LongestCell = 600;

    /// <summary>What stands in a table without rows.</summary>
    private const string None = "None.";

    private readonly ImmutableArray<bool> isNumber;
    private readonly int limit;

    private Table(string caption, ImmutableArray<string> columns, ImmutableArray<ImmutableArray<string>> rows, ImmutableArray<bool> isNumber, int limit)
    {
        Caption = caption;
        Columns = columns;
        Rows = rows;
        this.isNumber = isNumber;
        this.limit = limit;
    }

    /// <summary>What the rows are.</summary>
    public string Caption { get; }

    /// <summary>The names of the columns.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>All rows, those beyond the limit too; each has one cell per column, as text.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows { get; }

    /// <summary>A table with one row per element.</summary>
    /// <param name="elements">What the rows are made of.</param>
    /// <param name="caption">What the rows are.</param>
    /// <param name="columns">
    /// Each column's name, and what it shows of an element; null shows as an empty cell, numbers, dates and enumerations as in the CSV files.
    /// </param>
    public static Table Of<T>(IEnumerable<T> elements, string caption, params (string Name, Func<T, object?> Cell)[] columns)
    {
        ArgumentNullException.ThrowIfNull(elements);
        ArgumentNullException.ThrowIfNull(columns);
        var cells = elements.Select(element => columns.Select(column => column.Cell(element)).ToArray()).ToList();
        var isNumber = columns.Select((_, column) => cells.Exists(row => IsNumber(row[column]))
            && cells.TrueForAll(row => row[column] is null || IsNumber(row[column])));
        return new(
            caption,
            [.. columns.Select(column => column.Name)],
            [.. cells.Select(row => row.Select(Text).ToImmutableArray())],
            [.. isNumber],
            DefaultLimit);
    }

    /// <summary>A table of a data frame's rows.</summary>
    /// <param name="frame">The frame; its row keys make the first column unless they are numbers.</param>
    /// <param name="caption">What the rows are.</param>
    /// <param name="columns">The columns to show, in this order; all where none is named.</param>
    /// <exception cref="ArgumentException">The frame has no such column.</exception>
    public static Table Of<TRow>(Frame<TRow, string> frame, string caption, params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(columns);
        var known = frame.ColumnKeys.ToList();
        if (columns.FirstOrDefault(column => !known.Contains(column)) is { } unknown)
        {
            throw new ArgumentException($"The frame has no column '{unknown}'. It has {string.Join(", ", known)}.", nameof(columns));
        }
        var shown = (columns.Length == 0 ? known : [.. columns]).Select(name => (name, Cells: frame.GetColumn<object>(name)));
        var cells = shown.Select(column => (column.name,
            (Func<TRow, object?>)(key => column.Cells.TryGet(key) is { HasValue: true } cell ? cell.Value : null)));
        if (typeof(TRow) != typeof(int)) cells = cells.Prepend(("", key => key));
        return Of(frame.RowKeys, caption, [.. cells]);
    }

    /// <summary>
    /// The same table, of which the first rows are shown; in HTML, up to a hundred more are folded behind them. A note says how many are
    /// left out.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is negative.</exception>
    public Table First(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return new(Caption, Columns, Rows, isNumber, rows);
    }

    /// <summary>The table for <paramref name="corpus"/>: of a single article without the column of documents, and without empty columns.</summary>
    internal Table For(NewsCorpus corpus) => (corpus.Articles.Length == 1 ? Without("document") : this).WithoutEmptyColumns();

    /// <summary>The same table without a column.</summary>
    internal Table Without(string name)
    {
        var at = Columns.IndexOf(name);
        return at < 0 ? this : new(Caption, Columns.RemoveAt(at), [.. Rows.Select(row => row.RemoveAt(at))], isNumber.RemoveAt(at), limit);
    }

    /// <summary>The same table without the columns that no row fills.</summary>
    internal Table WithoutEmptyColumns() => Rows.IsEmpty
        ? this
        : Columns.Where((_, column) => Rows.All(row => row[column].Length == 0)).Aggregate(this, (table, name) => table.Without(name));

    /// <summary>An HTML table with a caption and column headings.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder();
        var classes = Classes();
        html.Append(TableStyle.Region(Caption));
        AppendRows(html, Rows.Take(limit), Caption, classes);
        var folded = Rows.Skip(limit).Take(MostFolded).ToList();
        if (folded.Count > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<details>\n<summary>{folded.Count:N0} more of {Rows.Length:N0} rows</summary>\n");
            AppendRows(html, folded, "", classes);
            html.Append("</details>\n");
        }
        if (LeftOut(limit + folded.Count) is { Length: > 0 } note) html.Append($"<p>{Html.Encode(note)}</p>\n");
        return html.Append("</div>\n").ToString();
    }

    /// <summary>The rows as text, cells separated by <c> | </c>.</summary>
    public override string ToString()
    {
        var lines = new List<string> { Caption, string.Join(" | ", Columns) };
        lines.AddRange(Rows.Take(limit).Select(row => string.Join(" | ", row.Select(cell => cell.ReplaceLineEndings(" ")))));
        if (Rows.IsEmpty) lines.Add(None);
        if (LeftOut(limit) is { Length: > 0 } note) lines.Add(note);
        return string.Join('\n', lines);
    }

    string INotebookValue.ToText() => ToString();

    private string LeftOut(int shown) => Rows.Length <= shown
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{Rows.Length - shown:N0} more of {Rows.Length:N0} rows are not shown.");

    private void AppendRows(StringBuilder html, IEnumerable<ImmutableArray<string>> rows, string caption, string[] classes)
    {
        html.Append(TableStyle.Table(caption, Columns.Length)).Append(TableStyle.Head(Columns, column => classes[column]))
            .Append("<tbody role=\"rowgroup\">\n");
        foreach (var row in rows)
        {
            html.Append("<tr role=\"row\">");
            for (var column = 0; column < Columns.Length; column++)
                html.Append(
                    $"<td role=\"cell\" data-label=\"{Html.Encode(Columns[column])}\"{classes[column]}>"
                        + $"{Html.EncodeBreakable(Labels.Shorten(row[column], LongestCell))}</td>");
            html.Append("</tr>\n");
        }
        if (Rows.IsEmpty) html.Append(CultureInfo.InvariantCulture, $"<tr role=\"row\"><td role=\"cell\" colspan=\"{Columns.Length}\">{None}</td></tr>\n");
        html.Append("</tbody>\n</table>\n");
    }

    /// <summary>Numbers stand at the right; columns of long texts are kept wide.</summary>
    private string[] Classes() =>
    [
        .. Columns.Select((_, column) => isNumber[column] ? " class=\"n\""
            : Rows.Take(limit + MostFolded).Any(row => row[column].Length > LongText) ? " class=\"l\""
            : Rows.Take(limit + MostFolded).All(row => row[column].Length <= ShortText) ? " class=\"s\"" : ""),
    ];

    private static bool IsNumber(object? cell) => cell is int or long or double or float or decimal;

    private static string Text(object? cell) => cell switch
    {
        null => "",
        bool value => value ? "true" : "",
        Enum value => EnumWords.Of(value)!,
        IEnumerable<string> values => string.Join(", ", values),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
