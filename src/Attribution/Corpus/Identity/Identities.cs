using System.Collections.Immutable;
using Attribution.Claims;

namespace Attribution.Corpus.Identity;

/// <summary>
/// Says who is who across documents: "Obama" in one article and "Barack Obama" in another are one actor where nothing speaks against it.
/// </summary>
internal static class Identities
{
    /// <summary>
    /// <paramref name="articles"/>, in their order, with the ids of the corpus's actors in place of those that each document alone gives, and
    /// what a person should look at. A function of the set of articles.
    /// </summary>
    /// <param name="articles">The articles.</param>
    /// <param name="evidence">What all of them say of who their persons are.</param>
    public static (OrderedArticles Articles, ImmutableArray<OpenQuestion> Questions) Resolve(OrderedArticles articles, NameEvidence evidence)
    {
        if (articles.Count < 2) return (articles, []);
        var clusters = PersonClusters.Of(evidence, articles[0].Annotated.Lexicon);
        return (articles.Select(article => Renamed(article, clusters)), [.. clusters.Questions]);
    }

    /// <summary><paramref name="article"/> as it was read, before it was compared with others.</summary>
    public static Article Alone(Article article) => article.AsRead is { } read && read.Shows(article) ? read.Article : article;

    private static Article Renamed(Article article, PersonClusters clusters)
    {
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        foreach (var actor in article.Actors)
        {
            if (clusters.Find(actor, article.Annotated.Lexicon) is { } id && id != actor.Id) ids.Add(actor.Id, id);
        }
        if (ids.Count == 0) return article;
        var renamed = ActorRenaming.Apply(article, ids);
        return renamed with { AsRead = new(article, renamed.Mentions, renamed.Quotes) };
    }
}
