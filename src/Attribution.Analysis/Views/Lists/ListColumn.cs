using System.Collections.Immutable;
using System.Globalization;
using Attribution.Charts;
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

    /// <summary>About how many bytes a cell takes in the data.</summary>
    public abstract int Weight(int row);

    /// <summary>What the page's script must know of the column before it has any rows.</summary>
    public abstract object Head();
}

/// <summary>A column of words by which rows are filtered; the words are written once and cells refer to them.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Hint">What its cells say.</param>
/// <param name="Shown">Whether the table shows it.</param>
/// <param name="Values">The values of each row: none, one or several.</param>
/// <param name="LabelOf">What readers see of a value.</param>
/// <param name="Leads">Whether a value is a passage, as <c>DOCUMENT:c3</c>, to which the cell leads.</param>
/// <param name="IsOfKey">Whether all rows with the same key have the same values, which are then written once.</param>
internal sealed record FacetColumn(
    string Name, string Label, string Hint, bool Shown, ImmutableArray<ImmutableArray<string>> Values, Func<string, string> LabelOf, bool Leads = false,
    bool IsOfKey = false)
    : ListColumn(Name, Label, Hint, Shown)
{
    /// <inheritdoc/>
    public override string Text(int row) => string.Join(", ", Values[row].Select(LabelOf));

    /// <inheritdoc/>
    public override int Weight(int row) => IsOfKey ? 0 : 4 + 3 * Values[row].Length;

    /// <inheritdoc/>
    public override object Head() => new { name = Name, label = Label, hint = Hint, shown = Shown, type = "facet", leads = Leads, ofKey = IsOfKey };
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
    public override int Weight(int row) => 6;

    /// <inheritdoc/>
    public override object Head() => new
    {
        name = Name,
        label = Label,
        hint = Hint,
        shown = Shown,
        type = "number",
        counts = Counts?.Invoke(Key).Address.Split(Uri.EscapeDataString(Key)),
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
    public override int Weight(int row) => Texts[row].Length + 8;

    /// <inheritdoc/>
    public override object Head() => new { name = Name, label = Label, hint = Hint, shown = Shown, type = "text", wide = IsLong };
}
