using System.Collections.Immutable;
using Attribution.Corpus;
using Attribution.Corpus.Rows;

namespace Attribution.Passages;

/// <summary>
/// Passages with the query that selects just these. Who counts narrows a selection step by step, and so always has the
/// query that leads from a number to what it counts.
/// </summary>
/// <param name="List">The list from which they come.</param>
/// <param name="Query">The query.</param>
/// <param name="Rows">The passages, in the order of articles and text.</param>
internal sealed record PassageSelection<T>(PassageList<T> List, PassageQuery Query, ImmutableArray<T> Rows)
    where T : IPassage
{
    /// <summary>
    /// The passages of <paramref name="corpus"/> that counts include: those in which somebody says something, and not those that say what
    /// was not said.
    /// </summary>
    public static PassageSelection<T> Of(PassageList<T> list, NewsCorpus corpus) =>
        new PassageSelection<T>(list, PassageQuery.All(list.Name), list.Of(corpus)).And("said", "yes");

    /// <summary>How many they are.</summary>
    public int Count => Rows.Length;

    /// <summary>
    /// Those of them in which <paramref name="facet"/> has the value <paramref name="value"/>; with an empty one, those in which it has
    /// none.
    /// </summary>
    public PassageSelection<T> And(string facet, string value)
    {
        var values = List[facet].Values;
        return this with { Query = Query.And(facet, value), Rows = [.. Rows.Where(row => Has(values(row), value))] };
    }

    /// <summary>Those of them in which <paramref name="facet"/> has none of the values <paramref name="without"/>.</summary>
    public PassageSelection<T> Without(string facet, params IReadOnlyCollection<string> without)
    {
        var values = List[facet].Values;
        return this with
        {
            Query = Query.Without(facet, without),
            Rows = [.. Rows.Where(row => values(row) is var all && !without.Any(value => Has(all, value)))],
        };
    }

    /// <summary>
    /// One selection per value of <paramref name="facet"/>, the largest first, equal ones by value. A passage with several values is in
    /// several.
    /// </summary>
    public ImmutableArray<KeyValuePair<string, PassageSelection<T>>> By(string facet)
    {
        var values = List[facet].Values;
        var groups = Rows.SelectMany(row => values(row).Distinct(StringComparer.Ordinal).Select(value => (value, row))).GroupBy(pair => pair.value,
            pair => pair.row, StringComparer.Ordinal);
        return
        [
            .. groups.Select(group => KeyValuePair.Create(group.Key, this with { Query = Query.And(facet, group.Key), Rows = [.. group] }))
                .OrderByDescending(pair => pair.Value.Count)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal),
        ];
    }

    private static bool Has(ImmutableArray<string> values, string value) => value.Length == 0 ? values.IsEmpty : values.Contains(value);
}
