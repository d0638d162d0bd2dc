using System.Collections.Immutable;

namespace Attribution.Passages;

/// <summary>
/// Which passages a number counts: those of one list whose facets have the values given. Equal queries select the same
/// passages. Where a facet is named with an empty value, it must have no value. A minus before a facet's name says that
/// it must not have the value: <c>-source=Reuters</c>, several times for several values.
/// </summary>
/// <param name="List">The list's name: <c>claims</c>, <c>quotes</c> or <c>figures</c>.</param>
/// <param name="Where">The facets with their values; all must hold.</param>
internal sealed record PassageQuery(string List, ImmutableArray<KeyValuePair<string, string>> Where)
{
    private const string Minus = "-";

    /// <summary>All passages of the list <paramref name="list"/>.</summary>
    public static PassageQuery All(string list) => new(list, []);

    /// <summary>Those of them in which <paramref name="facet"/> has the value <paramref name="value"/>.</summary>
    public PassageQuery And(string facet, string value) => this with { Where = Where.Add(new(facet, value)) };

    /// <summary>Those of them in which <paramref name="facet"/> has none of <paramref name="values"/>.</summary>
    public PassageQuery Without(string facet, params IEnumerable<string> values) =>
        this with { Where = Where.AddRange(values.Select(value => KeyValuePair.Create(Minus + facet, value))) };

    /// <summary>The facet that a key of <see cref="Where"/> names, and whether it must have the value.</summary>
    public static (string Facet, bool Has) Read(string key) => key.StartsWith(Minus, StringComparison.Ordinal) ? (key[Minus.Length..], false) : (key, true);

    /// <summary>The address of the list's page in a report, relative to the report's folder: <c>claims.html#source=Reuters&amp;voice=indirect</c>.</summary>
    public string Address => Where.IsEmpty
        ? $"{List}.html"
        : $"{List}.html#{string.Join('&', Where.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"))}";

    /// <summary>
    /// The query of the list <paramref name="list"/> that <paramref name="where"/> writes as <see cref="Address"/> does:
    /// <c>said=yes&amp;-kind=date</c>.
    /// </summary>
    public static PassageQuery Parse(string list, string where) => new(list,
    [
        .. where.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1]))),
    ]);

    /// <summary>Whether <paramref name="address"/> is one of a list of passages, as <see cref="Address"/> writes them.</summary>
    public static bool IsAddress(string address)
    {
        var file = address.AsSpan(0, address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var place ? place : address.Length);
        return file is "claims.html" or "quotes.html" or "figures.html";
    }

    /// <summary>Equal where list and facets are.</summary>
    public bool Equals(PassageQuery? other) => other is not null && List == other.List && Where.SequenceEqual(other.Where);

    /// <inheritdoc/>
    public override int GetHashCode() => Address.GetHashCode(StringComparison.Ordinal);
}
