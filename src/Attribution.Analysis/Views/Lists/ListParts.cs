using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Attribution.Charts;
using Attribution.Display;

namespace Attribution.Views.Lists;

/// <summary>
/// Writes the rows of a list as scripts that lie beside its page, each of less than a megabyte. A word that many rows have is written once;
/// what is the same for all rows of an article, once per article.
/// </summary>
internal sealed class ListParts
{
    /// <summary>The name of the variable in which the parts of all lists gather.</summary>
    private const string Variable = "window.ListParts";

    /// <summary>About how many bytes a part holds.</summary>
    private const int Size = 700_000;

    /// <summary>The length beyond which a text is cut, in characters.</summary>
    private const int LongestText = 4000;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ReportList list;
    private readonly Dictionary<ListColumn, Dictionary<string, int>> numbers = [];

    private ListParts(ReportList list) => this.list = list;

    /// <summary>The parts of <paramref name="list"/>, in order; one at least.</summary>
    /// <param name="list">The list.</param>
    /// <param name="size">About how many bytes a part holds.</param>
    public static ImmutableArray<string> Of(ReportList list, int size = Size)
    {
        var parts = new ListParts(list);
        return [.. list.Ranges(size).Select(range => parts.Part(range.From, range.To))];
    }

    /// <summary>The file of a part, relative to the report's folder.</summary>
    public static string File(string list, int part) => $"lists/{list}-{part + 1}.js";

    private string Part(int from, int to)
    {
        var rows = Enumerable.Range(from, to - from).ToArray();
        var keys = Numbers(list.KeyColumn);
        var first = keys.Count;
        List<int> introduce = [.. rows.Where(row => Number(keys, list.Key(row)) > first).DistinctBy(list.Key, StringComparer.Ordinal)];
        var columns = list.Columns.Select(column => column switch
        {
            FacetColumn facet => Cells(facet, facet.IsOfKey ? introduce : rows, ReferenceEquals(facet, list.KeyColumn) ? first : Numbers(facet).Count),
            NumberColumn number => new { cells = rows.Select(row => number.Numbers[row]) },
            TextColumn text => (object)new { cells = rows.Select(row => Labels.Shorten(text.Texts[row], LongestText)) },
            _ => throw new NotSupportedException($"Columns of the type {column.GetType().Name} have no data."),
        }).ToList();
        var part = new
        {
            rows = rows.Length,
            keys = introduce.Select(list.Key),
            pages = introduce.Select(row => list.Link.PageOf(list.Key(row))),
            numbers = list.Link.Anchors.IsDefaultOrEmpty ? []
                : rows.Select(row => Number(list.Link.Anchors[row], list.Link.Anchors[0][0])),
            columns,
        };
        return $"({Variable} = {Variable} || []).push([{JsonSerializer.Serialize(list.Name)}, "
            + $"{Html.InScript(Html.WellFormed(JsonSerializer.Serialize(part, Json)))}]);\n";
    }

    /// <summary>The cells of <paramref name="rows"/> as numbers of words, and the words that no part before has.</summary>
    private object Cells(FacetColumn column, IEnumerable<int> rows, int before)
    {
        var known = Numbers(column);
        var cells = rows.Select(row => Cell(column.Values[row])).ToList();
        var values = known.Keys.Skip(before).ToList();
        return new
        {
            cells,
            values,
            labels = values.Where(value => column.LabelOf(value) != value).ToDictionary(value => value, column.LabelOf, StringComparer.Ordinal),
        };

        object Cell(ImmutableArray<string> of) => of switch
        {
            [] => 0,
            [var only] => Number(known, only),
            _ => of.Select(value => Number(known, value)).ToArray(),
        };
    }

    private Dictionary<string, int> Numbers(ListColumn column)
    {
        if (!numbers.TryGetValue(column, out var known)) numbers.Add(column, known = new(StringComparer.Ordinal));
        return known;
    }

    /// <summary>The first word is 1: 0 stands for none.</summary>
    private static int Number(Dictionary<string, int> known, string value)
    {
        if (!known.TryGetValue(value, out var number)) known.Add(value, number = known.Count + 1);
        return number;
    }

    /// <summary>The number of a place; below zero where its letter is not that of the list: a quote inside a claim.</summary>
    private static int Number(string anchor, char letter)
    {
        var number = int.Parse(anchor.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
        return anchor[0] == letter ? number : -number;
    }
}
