using System.Collections.Immutable;
using Attribution.Claims;

namespace Attribution.Corpus.Corroboration;

/// <summary>What the comparison of all claims tells of some of them.</summary>
internal sealed class ComparedClaims
{
    private readonly Dictionary<string, List<Found>> byDocument = new(StringComparer.Ordinal);
    private readonly List<ClaimGroup> groups = [];

    /// <summary>The ids of the outlets that carried the groups.</summary>
    public IEnumerable<string> Outlets => groups.SelectMany(group => group.Outlets);

    /// <summary>Notes that a claim denies one of another document, <c>DOCUMENT:c3</c>.</summary>
    public void Dispute(string document, int claim, string denied) => At(document).Add(new(claim, null, denied));

    /// <summary>Notes that a claim is one of a group.</summary>
    public void Join(string document, int claim, ClaimGroup group)
    {
        if (groups.Count == 0 || groups[^1] != group) groups.Add(group);
        At(document).Add(new(claim, group, null));
    }

    /// <summary><paramref name="article"/> with what is told of its claims.</summary>
    public Article In(Article article)
    {
        if (!byDocument.TryGetValue(article.Document.Id, out var found)) return article;
        var claims = article.Claims.ToArray();
        foreach (var (index, group, denied) in found)
        {
            if (group is not null) claims[index] = claims[index] with { Group = group.Id, Sources = group.Sources, Outlets = group.Outlets };
            if (denied is not null) claims[index] = claims[index] with { Disputes = denied, DisputeEvidence = DisputeEvidence.Words };
        }
        return article with { Claims = [.. claims] };
    }

    private List<Found> At(string document)
    {
        if (!byDocument.TryGetValue(document, out var found)) byDocument.Add(document, found = []);
        return found;
    }

    private readonly record struct Found(int Claim, ClaimGroup? Group, string? Denied);
}

/// <summary>Claims of close content in several documents.</summary>
/// <param name="Id"><c>g1</c>, <c>g2</c> …</param>
/// <param name="Sources">How many independent sources stand behind them.</param>
/// <param name="Outlets">The ids of the outlets that carried them, in order of appearance.</param>
internal sealed record ClaimGroup(string Id, int Sources, ImmutableArray<string> Outlets);
