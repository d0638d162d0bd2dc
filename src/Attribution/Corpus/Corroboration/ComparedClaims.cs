using System.Collections.Immutable;
using Attribution.Claims;

namespace Attribution.Corpus.Corroboration;

/// <summary>What the comparison of all claims tells of some of them. Complete, it is thread-safe.</summary>
internal sealed class ComparedClaims
{
    private readonly List<Found> found = [];
    private readonly List<ClaimGroup> groups = [];
    private readonly Dictionary<(int Article, int Claim), string> denied = [];

    /// <summary>The ids of the outlets that carried the groups.</summary>
    public IEnumerable<string> Outlets => groups.SelectMany(group => group.Outlets).Distinct(StringComparer.Ordinal);

    /// <summary>Notes that a claim denies one of another document, <c>DOCUMENT:c3</c>.</summary>
    public void Dispute(int article, int claim, string of)
    {
        denied.Add((article, claim), of);
        found.Add(new(article, claim, -1));
    }

    /// <summary>Notes the next group.</summary>
    /// <param name="group">What is told of each of its claims.</param>
    /// <param name="claims">The claims, by the indexes of their articles and in these.</param>
    public void Join(ClaimGroup group, IEnumerable<(int Article, int Claim)> claims)
    {
        foreach (var (article, claim) in claims) found.Add(new(article, claim, groups.Count));
        groups.Add(group);
    }

    /// <summary>Notes that all is told.</summary>
    public ComparedClaims Complete()
    {
        found.Sort();
        found.TrimExcess();
        return this;
    }

    /// <summary><paramref name="article"/>, which has this index, with what is told of its claims.</summary>
    public Article In(Article article, int index)
    {
        var place = found.BinarySearch(new(index, 0, int.MinValue));
        if (place < 0) place = ~place;
        if (place == found.Count || found[place].Article != index) return article;
        var claims = article.Claims.ToArray();
        for (; place < found.Count && found[place].Article == index; place++)
        {
            var (_, claim, group) = found[place];
            claims[claim] = group < 0
                ? claims[claim] with { Disputes = denied[(index, claim)], DisputeEvidence = DisputeEvidence.Words }
                : claims[claim] with { Group = $"g{group + 1}", Sources = groups[group].Sources, Outlets = groups[group].Outlets };
        }
        return article with { Claims = [.. claims] };
    }

    private readonly record struct Found(int Article, int Claim, int Group) : IComparable<Found>
    {
        public int CompareTo(Found other) => (Article, Claim, Group).CompareTo((other.Article, other.Claim, other.Group));
    }
}

/// <summary>Claims of close content in several documents: <c>g1</c>, <c>g2</c> … in their order.</summary>
/// <param name="Sources">How many independent sources stand behind them.</param>
/// <param name="Outlets">The ids of the outlets that carried them, in order of appearance.</param>
internal sealed record ClaimGroup(int Sources, ImmutableArray<string> Outlets);
