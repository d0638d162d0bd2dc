using System.Collections.Immutable;
using Attribution.Claims;

namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Compares the claims of all documents: which say the same, from how many independent sources and through which outlets,
/// and which of another document a denial answers. A function of the documents alone, not of their order.
/// </summary>
/// <param name="articles">The articles in ordinal order of their ids, each with the ids of the corpus's actors.</param>
/// <param name="originals">Of those that copy others, which, by index.</param>
internal sealed class Corroborator(OrderedArticles articles, IReadOnlyDictionary<int, int> originals) : IDisposable
{
    private readonly Vocabulary vocabulary = new();
    private readonly ClaimPairs pairs = new(articles.Count);
    private readonly ClaimStore store = new();
    private readonly int[] order = [.. Enumerable.Range(0, articles.Count).OrderBy(index => articles.DateOf(index) ?? DateOnly.MinValue)];
    private readonly Provenance[] provenances = new Provenance[articles.Count];
    private readonly HashSet<Provenance> known = [];
    private int[]? ranks;
    private ContentReader? reader;

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
    /// <exception cref="IOException">The file for what does not fit into memory cannot be written.</exception>
    public void Add(Article article)
    {
        if (articles.Count < 2) return;
        if (ranks is null)
        {
            ranks = new int[order.Length];
            for (var i = 0; i < order.Length; i++) ranks[order[i]] = i;
        }
        var index = store.Count;
        ImmutableArray<ComparableClaim> claims = [.. (reader ??= new(vocabulary)).Read(article, ranks[index])];
        foreach (var claim in claims) pairs.Note(claim.Content);
        store.Add(claims);
        var provenance = Provenance.Of(article);
        if (!known.Add(provenance)) known.TryGetValue(provenance, out provenance!);
        provenances[index] = provenance;
        Publishers.Add(article);
    }

    /// <summary>What the claims of all articles tell of each other.</summary>
    /// <param name="actors">The actors of all articles.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ComparedClaims Compare(ImmutableArray<CorpusActor> actors, CancellationToken cancellation)
    {
        var found = new ComparedClaims();
        if (articles.Count < 2) return found;
        var groups = new ClaimGroups(vocabulary, pairs, key => Claim(key).Content);
        foreach (var article in order)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var claim in store[article]) groups.Take(claim.Content, claim.IsOpenDenial);
        }
        var sources = new Sources(articles, provenances, originals, actors);
        List<(int First, ImmutableArray<ClaimKey> Claims)> shared = [.. groups.Several()
            .Where(claims => claims.Any(claim => claim.Document != claims[0].Document))
            .Select(claims => (claims.Min(claim => order[claim.Document]), claims))
            .OrderBy(group => group.Item1).ThenBy(group => group.claims[0])];
        foreach (var (_, claims) in shared)
        {
            cancellation.ThrowIfCancellationRequested();
            var group = claims.Select(key => (order[key.Document], Claim(key))).ToList();
            found.Join(new(sources.Count(group), sources.Outlets(group)), claims.Select(key => (order[key.Document], key.Index)));
        }
        foreach (var (denial, contradicted) in groups.Contradicted())
        {
            if (Denied(denial, contradicted.SelectMany(groups.In), sources) is { } denied)
                found.Dispute(order[denial.Document], denial.Index, $"{articles.IdOf(order[denied.Document])}:{Claim(denied).Origin.Id}");
        }
        return found.Complete();
    }

    /// <inheritdoc/>
    public void Dispose() => store.Dispose();

    /// <summary>The first of the claims that another document makes, of another side.</summary>
    private ClaimKey? Denied(ClaimKey denial, IEnumerable<ClaimKey> claims, Sources sources)
    {
        var denier = Claim(denial).Content.Actor;
        foreach (var key in claims)
        {
            if (key.Document == denial.Document) continue;
            var (content, origin, _) = Claim(key);
            if (origin.Asserts && (denier is null || content.Actor is null || sources.Voice(denier) != sources.Voice(content.Actor))) return key;
        }
        return null;
    }

    private ComparableClaim Claim(ClaimKey key)
    {
        foreach (var claim in store[order[key.Document]])
        {
            if (claim.Content.Claim == key) return claim;
        }
        throw new ArgumentException($"{key} is not compared.", nameof(key));
    }

    // Within a document the id of the claim stands alone.
    private static bool IsDistant(Claim claim) => claim.Disputes?.Contains(':', StringComparison.Ordinal) is true;
}
