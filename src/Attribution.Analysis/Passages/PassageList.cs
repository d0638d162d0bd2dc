using System.Collections;
using System.Collections.Immutable;
using Attribution.Corpus;
using Attribution.Corpus.Rows;

namespace Attribution.Passages;

/// <summary>
/// A list of passages with the facets by which they are counted. Whoever counts takes rows and values from here, so
/// that every number can be followed to its passages with a <see cref="PassageQuery"/>.
/// </summary>
/// <param name="name">The list's name.</param>
/// <param name="rows">The passages of a corpus, in the order of articles and text.</param>
internal sealed class PassageList<T>(string name, Func<NewsCorpus, IEnumerable<T>> rows) : IEnumerable<Facet<T>>
    where T : IPassage
{
    private readonly List<Facet<T>> facets = [];

    /// <summary>The list's name.</summary>
    public string Name { get; } = name;

    /// <summary>The facets, in the order of their columns.</summary>
    public IReadOnlyList<Facet<T>> Facets => facets;

    /// <summary>The passages of <paramref name="corpus"/>, in the order of articles and text.</summary>
    public ImmutableArray<T> Of(NewsCorpus corpus) => [.. rows(corpus)];

    /// <summary>The facet called <paramref name="facet"/>.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Facet<T> this[string facet] => facets.Find(candidate => candidate.Name == facet)
        ?? throw new ArgumentException($"The list '{Name}' has no facet '{facet}'. It has {string.Join(", ", facets.Select(known => known.Name))}.",
            nameof(facet));

    /// <summary>Whether <paramref name="query"/> selects <paramref name="row"/>.</summary>
    public bool Matches(PassageQuery query, T row) => query.List == Name && query.Where.All(pair =>
    {
        var (facet, has) = PassageQuery.Read(pair.Key);
        var values = this[facet].Values(row);
        return has == (pair.Value.Length == 0 ? values.IsEmpty : values.Contains(pair.Value));
    });

    /// <summary>A facet of one value; an empty one counts as none.</summary>
    public void Add(string facet, string description, Func<T, string?> value) =>
        facets.Add(new(facet, description, row => value(row) is { Length: > 0 } text ? [text] : []));

    /// <summary>A facet of several values.</summary>
    public void Add(string facet, string description, Func<T, IEnumerable<string>> values) =>
        facets.Add(new(facet, description, row => [.. values(row)]));

    /// <summary>The facets that an article gives to all its passages.</summary>
    public void Add(ImmutableArray<DocumentFacet> ofDocuments)
    {
        foreach (var facet in ofDocuments) Add(facet.Name, facet.Description, row => facet.Value(new(row.Article)));
    }

    public IEnumerator<Facet<T>> GetEnumerator() => facets.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
