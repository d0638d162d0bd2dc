using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Attribution.Display;

namespace Attribution.Views.Lists;

/// <summary>Rows that readers of a report filter, sort and page through.</summary>
/// <param name="Name">The name of its page, without extension.</param>
/// <param name="One">What a row is: "claim".</param>
/// <param name="Many">What the rows are: "claims".</param>
/// <param name="Count">How many rows there are.</param>
/// <param name="Columns">The columns in order; the first one holds the links.</param>
/// <param name="Link">Where each row leads.</param>
internal sealed record ReportList(string Name, string One, string Many, int Count, ImmutableArray<ListColumn> Columns, RowLink Link)
{
    /// <summary>How many bytes of data a page carries at most, so that it stays under a megabyte with all else.</summary>
    private const int Budget = 850_000;

    private static readonly int[] TextLengths = [600, 400, 300, 240, 200, 160, 120, 90, 60, 40];

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The list for the page's script, within the budget: long texts are cut first, then the last rows left out.</summary>
    public ListData Data(int budget = Budget)
    {
        var longest = Columns.OfType<TextColumn>().SelectMany(column => column.Texts).Select(text => text.Length).DefaultIfEmpty().Max();
        foreach (var length in TextLengths)
        {
            var data = Write(Count, length);
            if (Encoding.UTF8.GetByteCount(data) <= budget) return new(data, Count, longest > length ? length : null);
        }
        var shortest = TextLengths[^1];
        for (var rows = Count; rows > 0; rows = rows * 4 / 5)
        {
            var data = Write(rows, shortest);
            if (Encoding.UTF8.GetByteCount(data) <= budget) return new(data, rows, shortest);
        }
        return new(Write(0, shortest), 0, shortest);
    }

    /// <summary>How many rows tell what somebody is said not to have said.</summary>
    public int Unsaid => Facet("said")?.Values.Count(values => values.Contains("no")) ?? 0;

    /// <summary>Where the row's passage stands: the part of the article, if not its body, and which article, where there are several.</summary>
    public string Where(int row)
    {
        var part = Facet("section")?.Values[row] is [var section, ..] ? PlainWords.Part(section) : "";
        return Link.IsNamed ? string.Join(" · ", new[] { part, KeyColumn.LabelOf(Key(row)) }.Where(text => text.Length > 0)) : part;
    }

    /// <summary>Where the row leads.</summary>
    public string Href(int row) => Link.PageOf(Key(row)) + (Link.Anchors.IsDefaultOrEmpty ? "" : $"#{Link.Anchors[row]}");

    /// <summary>The value that tells the row's page and counts.</summary>
    public string Key(int row) => KeyColumn.Values[row] is [var first, ..] ? first : "";

    private FacetColumn KeyColumn => Facet(Link.Column)!;

    private FacetColumn? Facet(string name) => Columns.OfType<FacetColumn>().FirstOrDefault(column => column.Name == name);

    private string Write(int rows, int textLength)
    {
        var keys = KeyColumn.Values.Take(rows).SelectMany(values => values.Take(1)).Distinct(StringComparer.Ordinal);
        var link = new
        {
            column = Link.Column,
            named = Link.IsNamed,
            pages = keys.ToDictionary(key => key, Link.PageOf, StringComparer.Ordinal),
            prefix = Link.Anchors.IsDefaultOrEmpty ? "" : Link.Anchors[0][..1],
            numbers = Link.Anchors.IsDefaultOrEmpty ? []
                : Link.Anchors.Take(rows).Select(anchor => int.Parse(anchor.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)).ToArray(),
        };
        var columns = Columns.Select(column => column.Data(rows, textLength));
        return Html.InScript(Html.WellFormed(JsonSerializer.Serialize(new { one = One, many = Many, count = rows, link, columns }, Json)));
    }
}

/// <summary>Where the rows of a list lead.</summary>
/// <param name="Column">The facet that tells a row's page.</param>
/// <param name="PageOf">The page for a value of it.</param>
/// <param name="Anchors">The place of each row on the page, a letter and a number such as <c>c3</c>; none where a row leads to the page.</param>
/// <param name="IsNamed">Whether each row says to which page it leads.</param>
internal sealed record RowLink(string Column, Func<string, string> PageOf, ImmutableArray<string> Anchors = default, bool IsNamed = false);

/// <summary>A list as the page's script reads it.</summary>
/// <param name="Json">The data, fit for the inside of a script element.</param>
/// <param name="Rows">How many rows it holds.</param>
/// <param name="TextLength">Where long texts were cut, in characters; null where none was.</param>
internal sealed record ListData(string Json, int Rows, int? TextLength);
