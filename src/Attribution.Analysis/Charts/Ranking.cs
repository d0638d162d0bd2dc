using System.Collections.Immutable;

namespace Attribution.Charts;

/// <summary>A name with what belongs to it.</summary>
internal sealed record RankedRow<T>(string Name, ImmutableArray<T> Items)
{
    public int Count => Items.Length;
}

/// <summary>Orders names for charts: the most frequent first, equal ones by name.</summary>
internal static class Ranking
{
    /// <summary>The names of <paramref name="items"/> with what belongs to each.</summary>
    public static ImmutableArray<RankedRow<T>> Of<T>(IEnumerable<T> items, Func<T, string> name) =>
    [
        .. items.GroupBy(name, StringComparer.Ordinal)
            .Select(group => new RankedRow<T>(group.Key, [.. group]))
            .OrderByDescending(row => row.Count)
            .ThenBy(row => row.Name, StringComparer.Ordinal),
    ];

    /// <summary>As above; behind the first <paramref name="top"/> names, one row for all <paramref name="others"/>.</summary>
    public static ImmutableArray<RankedRow<T>> Of<T>(IEnumerable<T> items, Func<T, string> name, int top, string others)
    {
        var rows = Of(items, name);
        if (rows.Length <= top + 1) return rows;
        var rest = rows.Skip(top).ToList();
        return [.. rows.Take(top), new RankedRow<T>($"{rest.Count} {others}", [.. rest.SelectMany(row => row.Items)])];
    }
}
