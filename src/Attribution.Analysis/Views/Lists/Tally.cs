using System.Collections.Immutable;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;

namespace Attribution.Views.Lists;

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
