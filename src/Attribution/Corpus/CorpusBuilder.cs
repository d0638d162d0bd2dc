using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Corpus.Corroboration;
using Attribution.Corpus.Identity;

namespace Attribution.Corpus;

/// <summary>
/// The second pass: what only all documents together can tell. Actors are merged and claims compared across documents. The
/// first pass, one document at a time, is <see cref="NewsAnalyzer"/>. It looks through the articles twice, one after another, so that
/// they need not be in memory together.
/// </summary>
internal sealed class CorpusBuilder
{
    private readonly Dictionary<string, string> copies;
    private readonly ComparedClaims claims;

    private CorpusBuilder(
        OrderedArticles known, ImmutableArray<CorpusActor> actors, ImmutableArray<OpenQuestion> questions, Dictionary<string, string> copies,
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
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CorpusBuilder Of(OrderedArticles articles, CancellationToken cancellation = default)
    {
        using var copies = new NearDuplicates(articles.Count);
        var evidence = new NameEvidence();
        foreach (var (names, runs) in articles.Each(article => (NameEvidence.Of(article), NearDuplicates.Runs(article)), cancellation))
        {
            evidence.Add(names);
            copies.Add(runs);
        }
        var originals = copies.Find(articles);
        var (known, questions) = Identities.Resolve(articles, evidence);
        var merger = new ActorMerger();
        var corroborator = new Corroborator(known);
        foreach (var article in known.Each(article => article, cancellation))
        {
            merger.Add(article);
            corroborator.Add(article);
        }
        var actors = merger.Merge();
        var claims = corroborator.Compare(actors);
        return new(known, corroborator.Publishers.AddTo(actors, claims), questions, originals, claims);
    }

    private Article Finished(Article article)
    {
        var original = copies.GetValueOrDefault(article.Document.Id);
        if (article.DuplicateOf != original) article = article with { DuplicateOf = original };
        return claims.In(article);
    }
}
