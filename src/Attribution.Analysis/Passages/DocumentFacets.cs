using System.Collections.Immutable;
using Attribution.Corpus.Rows;

namespace Attribution.Passages;

/// <summary>A property of an article, by which all its passages are counted and filtered.</summary>
/// <param name="Name">Its name, in lower case.</param>
/// <param name="Description">What its values say.</param>
/// <param name="Value">The value of an article; empty where it is not known.</param>
internal sealed record DocumentFacet(string Name, string Description, Func<DocumentRow, string> Value);

/// <summary>What is known of articles, under the names that every list of passages shares.</summary>
internal static class DocumentFacets
{
    /// <summary>All of them, in the order of their columns.</summary>
    public static ImmutableArray<DocumentFacet> All { get; } =
    [
        new("document", "The article.", row => row.Id),
        new("outlet", "Who published it.", row => row.Outlet),
        new("date", "The day on which it was published.", row => row.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? ""),
        new("month", "The month in which it was published.", row => row.Month),
        new("author", "Who wrote it.", row => row.Author),
        new("desk", "The desk or section of the outlet.", row => row.Section),
    ];

    /// <summary>Whether <paramref name="facet"/> is the same for all passages of an article.</summary>
    public static bool Has(string facet) => All.Any(known => known.Name == facet);
}
