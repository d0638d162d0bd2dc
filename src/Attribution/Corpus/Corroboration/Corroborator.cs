using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Claims;

namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Compares the claims of all documents: which say the same, from how many independent sources and through which outlets,
/// and which of another document a denial answers. A function of the documents alone, not of their order.
/// </summary>
internal static class Corroborator
{
    /// <summary><paramref name="article"/> without what its comparison with others told: groups, and disputes of other documents' claims.</summary>
    public static Article Alone(Article article) => article.Claims.Any(claim => claim.Group is not null || IsDistant(claim))
        ? article with
        {
            Claims =
            [
                .. article.Claims.Select(claim => claim with
                {
                    Group = null,
                    Sources = null,
                    Outlets = [],
                    Disputes = IsDistant(claim) ? null : claim.Disputes,
                    DisputeEvidence = IsDistant(claim) ? null : claim.DisputeEvidence,
                }),
            ],
        }
        : article;

    /// <summary>The articles in their order, with groups and disputes between documents filled in.</summary>
    /// <param name="articles">The articles in ordinal order of their ids.</param>
    /// <param name="actors">The actors of all articles.</param>
    public static ImmutableArray<Article> Apply(IReadOnlyList<Article> articles, ImmutableArray<CorpusActor> actors)
    {
        if (articles.Count < 2) return [.. articles];
        var vocabulary = new Vocabulary();
        var reader = new ContentReader(vocabulary);
        Article[] dated = [.. articles.OrderBy(article => article.Document.Metadata.Date ?? DateOnly.MinValue).ThenBy(article => article.Document.Id,
            StringComparer.Ordinal)];
        var contents = dated.SelectMany((article, document) => reader.Read(article, document)).OfType<ClaimContent>().ToList();
        var firsts = new ClaimIndex(vocabulary);
        var groups = ClaimGroups.Find(contents, vocabulary, firsts);

        var sources = new Sources(dated, [.. dated.Select(Provenance.Of)], actors.ToFrozenDictionary(actor => actor.Id, StringComparer.Ordinal));
        var claims = new Dictionary<Article, Claim[]>(dated.Select(article => KeyValuePair.Create(article, article.Claims.ToArray())),
            ReferenceEqualityComparer.Instance);
        Claim[] Of(ClaimContent content) => claims[dated[content.Claim.Document]];
        foreach (var (content, denied) in new DistantDisputes(dated, vocabulary, firsts, groups, sources).Find(contents))
        {
            var claim = Of(content)[content.Claim.Index];
            Of(content)[content.Claim.Index] = claim with { Disputes = denied, DisputeEvidence = DisputeEvidence.Words };
        }
        var shared = groups.Where(group => group.Exists(content => content.Claim.Document != group[0].Claim.Document))
            .OrderBy(group => group.Min(content => dated[content.Claim.Document].Document.Id), StringComparer.Ordinal).ThenBy(group => group[0].Claim);
        foreach (var (index, group) in shared.Index())
        {
            var (count, outlets) = (sources.Count(group), sources.Outlets(group));
            foreach (var content in group)
            {
                var claim = Of(content)[content.Claim.Index];
                Of(content)[content.Claim.Index] = claim with { Group = $"g{index + 1}", Sources = count, Outlets = outlets };
            }
        }
        return [.. articles.Select(article => article with { Claims = [.. claims[article]] })];
    }

    // Within a document the id of the claim stands alone.
    private static bool IsDistant(Claim claim) => claim.Disputes?.Contains(':', StringComparison.Ordinal) is true;
}
