using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;

namespace Attribution.Corpus.Identity;

/// <summary>
/// Says who is who across documents: "Obama" in one article and "Barack Obama" in another are one actor where nothing speaks against it, and so
/// are "CBP" and "Customs and Border Protection".
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
        var persons = PersonClusters.Of(evidence, articles[0].Annotated.Lexicon);
        var bodies = BodyClusters.Of(evidence, persons.OfFull);
        return (articles.Select((article, _) => Renamed(article, persons, bodies)), [.. persons.Questions]);
    }

    /// <summary><paramref name="article"/> as it was read, before it was compared with others.</summary>
    public static Article Alone(Article article) => article.AsRead is { } read && read.Shows(article) ? read.Article : article;

    private static Article Renamed(Article article, PersonClusters persons, BodyClusters bodies)
    {
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        foreach (var actor in article.Actors)
        {
            if (persons.Find(actor, article.Annotated.Lexicon) is { } id && id != actor.Id) ids.Add(actor.Id, id);
        }
        foreach (var actor in article.Actors.Where(actor => actor.Kind is not (ActorKind.Person or ActorKind.Country) && !actor.IsGiven))
        {
            if (bodies.Find(actor, person => ids.GetValueOrDefault(person, person)) is var id && id != actor.Id) ids[actor.Id] = id;
        }
        if (ids.Count == 0) return article;
        var renamed = ActorRenaming.Apply(article, ids);
        return renamed with { AsRead = new(article, renamed.Mentions, renamed.Quotes) };
    }
}
