using System.Collections.Immutable;
using System.Globalization;
using Attribution.Charts;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;

namespace Attribution.Views.Lists;

/// <summary>A column of a list, with one cell per row.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Hint">What its cells say.</param>
/// <param name="Shown">Whether the table shows it; one that it does not show can still be filtered by.</param>
internal abstract record ListColumn(string Name, string Label, string Hint, bool Shown)
{
    /// <summary>The longest text that a cell of the page's plain rows shows, in characters.</summary>
    public const int LongestCell = 300;

    /// <summary>A cell as text.</summary>
    public abstract string Text(int row);

    /// <summary>The column for the page's script.</summary>
    /// <param name="rows">How many rows it is given.</param>
    /// <param name="textLength">Where long texts are cut, in characters.</param>
    public abstract object Data(int rows, int textLength);
}

/// <summary>A column of words by which rows are filtered; the words are written once and cells refer to them.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Hint">What its cells say.</param>
/// <param name="Shown">Whether the table shows it.</param>
/// <param name="Values">The values of each row: none, one or several.</param>
/// <param name="LabelOf">What readers see of a value.</param>
/// <param name="Leads">Whether a value is a passage, as <c>DOCUMENT:c3</c>, to which the cell leads.</param>
internal sealed record FacetColumn(
    string Name, string Label, string Hint, bool Shown, ImmutableArray<ImmutableArray<string>> Values, Func<string, string> LabelOf, bool Leads = false)
    : ListColumn(Name, Label, Hint, Shown)
{
    /// <inheritdoc/>
    public override string Text(int row) => string.Join(", ", Values[row].Select(LabelOf));

    /// <inheritdoc/>
    public override object Data(int rows, int textLength)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var cells = Values.Take(rows).Select(Cell).ToList();
        var labels = numbers.Keys.Where(value => LabelOf(value) != value).ToDictionary(value => value, LabelOf, StringComparer.Ordinal);
        return new { name = Name, label = Label, hint = Hint, shown = Shown, type = "facet", leads = Leads, values = numbers.Keys, labels, cells };

        object Cell(ImmutableArray<string> values) => values switch
        {
            [] => 0,
            [var only] => Number(only),
            _ => values.Select(Number).ToArray(),
        };

        // The first value is 1: 0 stands for none.
        int Number(string value)
        {
            if (!numbers.TryGetValue(value, out var number)) numbers.Add(value, number = numbers.Count + 1);
            return number;
        }
    }
}

/// <summary>A column of whole numbers; each may lead to the passages that it counts.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Hint">What its cells say.</param>
/// <param name="Numbers">The numbers; null where there is none.</param>
/// <param name="Counts">The passages that the number of a row counts, found by the row's key; null where it leads nowhere.</param>
internal sealed record NumberColumn(string Name, string Label, string Hint, ImmutableArray<int?> Numbers, Func<string, PassageQuery>? Counts)
    : ListColumn(Name, Label, Hint, Shown: true)
{
    private const string Key = "{}";

    /// <inheritdoc/>
    public override string Text(int row) => Numbers[row]?.ToString("N0", CultureInfo.InvariantCulture) ?? "";

    /// <inheritdoc/>
    public override object Data(int rows, int textLength) => new
    {
        name = Name,
        label = Label,
        hint = Hint,
        shown = Shown,
        type = "number",
        counts = Counts?.Invoke(Key).Address.Split(Uri.EscapeDataString(Key)),
        cells = Numbers.Take(rows),
    };
}

/// <summary>A column of free text; the first one of a list holds the row's link.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Hint">What its cells say.</param>
/// <param name="Texts">The texts.</param>
/// <param name="IsLong">Whether they are sentences rather than a few words, and need a wide column.</param>
internal sealed record TextColumn(string Name, string Label, string Hint, ImmutableArray<string> Texts,
    bool IsLong) : ListColumn(Name, Label, Hint, Shown: true)
{
    /// <inheritdoc/>
    public override string Text(int row) => Labels.Shorten(Texts[row], LongestCell);

    /// <inheritdoc/>
    public override object Data(int rows, int textLength) => new
    {
        name = Name,
        label = Label,
        hint = Hint,
        shown = Shown,
        type = "text",
        wide = IsLong,
        cells = Texts.Take(rows).Select(text => Labels.Shorten(text, textLength)),
    };
}

/// <summary>Numbers that come with the way to the passages they count.</summary>
internal static class Tally
{
    /// <summary>A column that counts, for each key, the passages of <paramref name="query"/> whose <paramref name="facet"/> is the key.</summary>
    public static NumberColumn Column<T>(
        string name, string label, string hint, PassageList<T> list, NewsCorpus corpus, PassageQuery query, string facet, IEnumerable<string> keys)
        where T : IPassage
    {
        var values = list[facet];
        var counts = list.Of(corpus).Where(row => list.Matches(query, row)).SelectMany(row => values.Values(row))
            .CountBy(value => value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new(name, label, hint, [.. keys.Select(key => (int?)counts.GetValueOrDefault(key))], key => query.And(facet, key));
    }

    /// <summary>A column of one word per row.</summary>
    public static FacetColumn Facet<T>(string name, string label, string hint, IEnumerable<T> rows, Func<T, string?> value, bool shown = true,
        Func<string, string>? labelOf = null) =>
        new(name, label, hint, shown, [.. rows.Select(row => value(row) is { Length: > 0 } text ? ImmutableArray.Create(text) : [])],
            labelOf ?? (text => text));
}
