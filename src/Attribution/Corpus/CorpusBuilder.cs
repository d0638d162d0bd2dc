using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Corpus.Corroboration;
using Attribution.Corpus.Identity;

namespace Attribution.Corpus;

/// <summary>
/// The second pass: what only all documents together can tell. Actors are merged and claims compared across documents. The
/// first pass, one document at a time, is <see cref="NewsAnalyzer"/>. It looks through the articles twice, one after another, so that
/// neither they nor their claims need be in memory together.
/// </summary>
internal sealed class CorpusBuilder
{
    private readonly Dictionary<int, int> copies;
    private readonly ComparedClaims claims;

    private CorpusBuilder(
        OrderedArticles known, ImmutableArray<CorpusActor> actors, ImmutableArray<OpenQuestion> questions, Dictionary<int, int> copies,
        ComparedClaims claims) =>
        (Known, Actors, Questions, this.copies, this.claims) = (known, actors, questions, copies, claims);

    /// <summary>The actors of all articles.</summary>
    public ImmutableArray<CorpusActor> Actors { get; }

    /// <summary>What a person should look at.</summary>
    public ImmutableArray<OpenQuestion> Questions { get; }

    /// <summary>The articles with everything that the others tell of them.</summary>
    public OrderedArticles Articles => Known.Select(Finished);

    private OrderedArticles Known { get; }

    /// <summary>A corpus of <paramref name="articles"/>; the same for every order of its arguments.</summary>
    public static NewsCorpus Build(IEnumerable<Article> articles, IEnumerable<ReadProblem> problems)
    {
        var all = Of(OrderedArticles.Of(articles));
        return new NewsCorpus(
            [.. all.Articles], all.Actors,
            [.. problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal)])
        {
            Questions = all.Questions,
        };
    }

    /// <summary>What all of <paramref name="articles"/> tell together; a function of the articles as they were read, each alone.</summary>
    /// <exception cref="IOException">The file for what does not fit into memory cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CorpusBuilder Of(OrderedArticles articles, CancellationToken cancellation = default)
    {
        var (known, questions, originals) = Identified(articles, cancellation);
        var merger = new ActorMerger();
        using var corroborator = new Corroborator(known, originals);
        foreach (var article in known.Each(article => article, cancellation))
        {
            merger.Add(article);
            corroborator.Add(article);
        }
        var actors = merger.Merge();
        var claims = corroborator.Compare(actors, cancellation);
        return new(known, corroborator.Publishers.AddTo(actors, claims), questions, originals, claims);
    }

    /// <summary>The first look: who is who, and which articles copy others. What it gathers for that is let go before the second.</summary>
    private static (OrderedArticles Known, ImmutableArray<OpenQuestion> Questions, Dictionary<int, int> Originals) Identified(
        OrderedArticles articles, CancellationToken cancellation)
    {
        using var copies = new NearDuplicates(articles.Count);
        var evidence = new NameEvidence();
        foreach (var (names, runs) in articles.Each(article => (NameEvidence.Of(article), NearDuplicates.Runs(article)), cancellation))
        {
            evidence.Add(names);
            copies.Add(runs);
        }
        var (known, questions) = Identities.Resolve(articles, evidence);
        return (known, questions, copies.Find(articles));
    }

    private Article Finished(Article article, int index)
    {
        var original = copies.TryGetValue(index, out var first) ? Known.IdOf(first) : null;
        if (article.DuplicateOf != original) article = article with { DuplicateOf = original };
        return claims.In(article, index);
    }
}
