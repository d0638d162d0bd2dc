using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Claims;

namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Compares the claims of all documents: which say the same, from how many independent sources and through which outlets,
/// and which of another document a denial answers. A function of the documents alone, not of their order.
/// </summary>
/// <param name="articles">The articles in ordinal order of their ids, each with the ids of the corpus's actors.</param>
internal sealed class Corroborator(OrderedArticles articles)
{
    private readonly Vocabulary vocabulary = new();
    private readonly int[] order = [.. Enumerable.Range(0, articles.Count).OrderBy(index => articles.DateOf(index) ?? DateOnly.MinValue)];
    private readonly List<ClaimContent> contents = [], denials = [];
    private readonly Provenance[] provenances = new Provenance[articles.Count];
    private readonly HashSet<Provenance> known = [];
    private int[]? ranks;
    private ContentReader? reader;
    private int count;

    /// <summary>The outlets that published the articles.</summary>
    public Publishers Publishers { get; } = new();

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

    /// <summary>Reads the claims of the next article.</summary>
    public void Add(Article article)
    {
        if (articles.Count < 2) return;
        if (ranks is null)
        {
            ranks = new int[order.Length];
            for (var i = 0; i < order.Length; i++) ranks[order[i]] = i;
        }
        var rank = ranks[count++];
        foreach (var content in (reader ??= new(vocabulary)).Read(article, rank))
        {
            if (content is null) continue;
            contents.Add(content);
            if (article.Claims[content.Claim.Index] is { Stance: Stance.Denies, Disputes: null }) denials.Add(content);
        }
        var provenance = Provenance.Of(article);
        if (!known.Add(provenance)) known.TryGetValue(provenance, out provenance!);
        provenances[rank] = provenance;
        Publishers.Add(article);
    }

    /// <summary>What the claims of all articles tell of each other.</summary>
    /// <param name="actors">The actors of all articles.</param>
    public ComparedClaims Compare(ImmutableArray<CorpusActor> actors)
    {
        var found = new ComparedClaims();
        if (articles.Count < 2) return found;
        var dated = articles.InOrder(order);
        contents.Sort((one, other) => one.Claim.CompareTo(other.Claim));
        denials.Sort((one, other) => one.Claim.CompareTo(other.Claim));
        var firsts = new ClaimIndex(vocabulary, contents);

        // What shares no pair of words with another claim is close to none.
        contents.RemoveAll(content => !firsts.MayHaveNear(content));
        var groups = ClaimGroups.Find(contents, vocabulary, firsts);
        var sources = new Sources(dated, provenances, actors.ToFrozenDictionary(actor => actor.Id, StringComparer.Ordinal));
        foreach (var (content, denied) in new DistantDisputes(dated, vocabulary, firsts, groups, sources).Find(denials))
            found.Dispute(dated.IdOf(content.Claim.Document), content.Claim.Index, denied);
        var shared = groups.Where(group => group.Exists(content => content.Claim.Document != group[0].Claim.Document))
            .OrderBy(group => group.Min(content => order[content.Claim.Document])).ThenBy(group => group[0].Claim);
        foreach (var (index, group) in shared.Index())
        {
            var together = new ClaimGroup($"g{index + 1}", sources.Count(group), sources.Outlets(group));
            foreach (var content in group) found.Join(dated.IdOf(content.Claim.Document), content.Claim.Index, together);
        }
        return found;
    }

    // Within a document the id of the claim stands alone.
    private static bool IsDistant(Claim claim) => claim.Disputes?.Contains(':', StringComparison.Ordinal) is true;
}
