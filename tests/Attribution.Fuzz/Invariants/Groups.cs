using System.Collections.Immutable;
using System.Globalization;

namespace Attribution.Fuzz.Invariants;

/// <summary>Claims of close content across documents.</summary>
internal static class Groups
{
    public static ImmutableArray<Invariant> All { get; } =
    [
        new("groups join documents",
            "A group holds claims of two documents at least, and all say of it how many sources and which outlets it has: one source at least, each "
                + "outlet once.", Join),
        new("groups are numbered", "Groups are g1, g2 … without a gap.", Numbered),
    ];

    private static IEnumerable<string> Join(Subject subject)
    {
        foreach (var group in subject.Rows("claims").GroupBy(row => row["group"], StringComparer.Ordinal))
        {
            if (group.Key is null)
            {
                foreach (var row in group.Where(row => (row["sources"] ?? row["outlets"]) is not null))
                    yield return $"{row} has sources or outlets without a group";
                continue;
            }
            if (group.Select(row => row["document"]).Distinct(StringComparer.Ordinal).Count() < 2)
                yield return $"{group.Key} is in {group.First()["document"]} alone";
            if (group.Select(row => (row["sources"], row["outlets"])).Distinct().Count() > 1)
                yield return $"{group.Key} has several numbers of sources, or outlets";
            if (group.First().Whole("sources") is not >= 1) yield return $"{group.Key} has {group.First()["sources"]} sources";
            if (group.First().List("outlets") is var outlets && outlets.Distinct(StringComparer.Ordinal).Count() < outlets.Length)
                yield return $"{group.Key} has outlets twice: {group.First()["outlets"]}";
        }
    }

    private static IEnumerable<string> Numbered(Subject subject)
    {
        var numbers = subject.Rows("claims").Select(row => row["group"]).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(id => int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture)).Order().ToArray();
        if (!numbers.SequenceEqual(Enumerable.Range(1, numbers.Length))) yield return string.Join(", ", numbers);
    }
}
