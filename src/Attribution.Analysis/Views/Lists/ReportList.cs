using System.Collections.Immutable;
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
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The rows of each part of the data, so that none is larger than about <paramref name="size"/> bytes.</summary>
    public IEnumerable<(int From, int To)> Ranges(int size)
    {
        var (from, weight) = (0, 0);
        for (var row = 0; row < Count; row++)
        {
            weight += Columns.Sum(column => column.Weight(row));
            if (weight <= size || row == from) continue;
            yield return (from, row);
            (from, weight) = (row, 0);
        }
        yield return (from, Count);
    }

    /// <summary>What the page's script must know of the list before its rows come.</summary>
    public string Head => Html.InScript(Html.WellFormed(JsonSerializer.Serialize(new
    {
        name = Name,
        one = One,
        many = Many,
        count = Count,
        link = new { column = Link.Column, named = Link.IsNamed, prefix = Link.Anchors.IsDefaultOrEmpty ? "" : Link.Anchors[0][..1] },
        columns = Columns.Select(column => column.Head()),
    }, Json)));

    /// <summary>How many rows tell what somebody is said not to have said.</summary>
    public int Unsaid => Saying("no");

    /// <summary>How many rows say again what the same source says elsewhere in the article.</summary>
    public int Again => Saying("again");

    /// <summary>How many rows are questions of an interview.</summary>
    public int Asked => Saying("asked");

    /// <summary>How many rows stand inside others.</summary>
    public int Inside => Saying("inside");

    private int Saying(string value) => Facet("said")?.Values.Count(values => values.Contains(value)) ?? 0;

    /// <summary>
    /// Whether it is said again, whether what it denies is a guess, and where the row's passage stands: the part of the article, if not its body, and which
    /// article of which outlet and day, where there are several.
    /// </summary>
    public string Where(int row)
    {
        string[] parts = [First("said", row) == "again" ? PlainWords.Again : "", First("found by", row) == "context" ? PlainWords.GuessedDenial : "",
            PlainWords.Part(First("section", row)),
            .. Link.IsNamed ? [First("outlet", row), First("date", row), KeyColumn.LabelOf(Key(row))] : Array.Empty<string>()];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    /// <summary>Where the row leads.</summary>
    public string Href(int row) => Link.PageOf(Key(row)) + (Link.Anchors.IsDefaultOrEmpty ? "" : $"#{Link.Anchors[row]}");

    /// <summary>The value that tells the row's page and counts.</summary>
    public string Key(int row) => KeyColumn.Values[row] is [var first, ..] ? first : "";

    /// <summary>The column that tells the rows' pages.</summary>
    public FacetColumn KeyColumn => Facet(Link.Column)!;

    private string First(string facet, int row) => Facet(facet)?.Values[row] is [var first, ..] ? first : "";

    private FacetColumn? Facet(string name) => Columns.OfType<FacetColumn>().FirstOrDefault(column => column.Name == name);
}

/// <summary>Where the rows of a list lead.</summary>
/// <param name="Column">The facet that tells a row's page.</param>
/// <param name="PageOf">The page for a value of it.</param>
/// <param name="Anchors">
/// The place of each row on the page, a letter and a number such as <c>c3</c>, <c>q2</c> inside another; none where a row leads to the page.
/// </param>
/// <param name="IsNamed">Whether each row says to which page it leads.</param>
internal sealed record RowLink(string Column, Func<string, string> PageOf, ImmutableArray<string> Anchors = default, bool IsNamed = false);
