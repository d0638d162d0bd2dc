using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus.Rows;

namespace Attribution.Corpus;

/// <summary>
/// Makes one actor of those that share an id in several documents. Name, kind, role and affiliation are the most
/// frequent ones, one vote per document; ties go to the first document in the order given. A person's full name goes before a surname.
/// </summary>
internal static class ActorMerger
{
    /// <summary>The actors of <paramref name="articles"/>, which stand in ordinal order of their ids, by id.</summary>
    public static ImmutableArray<CorpusActor> Merge(IReadOnlyCollection<Article> articles)
    {
        var mentions = Count(articles.SelectMany(article => article.Mentions.Select(mention => mention.Actor)));
        var quotes = Count(articles.SelectMany(article => article.Quotes.Where(quote => !quote.Quote.Negated).SelectMany(quote => Speakers.IdsOf(quote))));
        var figures = Count(articles.SelectMany(Claimants));
        return
        [
            .. articles.SelectMany(article => article.Actors)
                .GroupBy(actor => actor.Id, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Merge(
                    [.. group],
                    mentions.GetValueOrDefault(group.Key),
                    quotes.GetValueOrDefault(group.Key),
                    figures.GetValueOrDefault(group.Key))),
        ];
    }

    private static CorpusActor Merge(ImmutableArray<Actor> actors, int mentions, int quotes, int figures)
    {
        var name = NameOf(actors);
        return new CorpusActor(
            actors[0].Id,
            name,
            MostFrequent(actors.Select(actor => actor.Kind)),
            MostFrequent(actors.Select(actor => actor.Role).OfType<string>()),
            MostFrequent(actors.Select(actor => actor.Affiliation).OfType<string>()),
            [.. actors.SelectMany(actor => actor.Aliases.Prepend(actor.Name)).Where(alias => alias != name).Distinct(StringComparer.Ordinal)],
            actors.Length,
            mentions,
            quotes,
            figures);
    }

    // A person's surname alone is no name where any document gives the full one.
    private static string NameOf(ImmutableArray<Actor> actors)
    {
        var full = actors.Where(actor => actor.Kind is ActorKind.Person && actor.Name.Contains(' ', StringComparison.Ordinal)).ToList();
        return MostFrequent((full.Count > 0 ? full : actors.AsEnumerable()).Select(actor => actor.Name))!;
    }

    private static IEnumerable<string> Claimants(Article article)
    {
        var negated = article.Quotes.Where(quote => quote.Quote.Negated).Select(quote => quote.Id).ToHashSet(StringComparer.Ordinal);
        return article.Figures.Where(figure => figure.Quote is null || !negated.Contains(figure.Quote)).Select(figure => figure.Actor).OfType<string>();
    }

    private static Dictionary<string, int> Count(IEnumerable<string> ids) =>
        ids.CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    // CountBy keeps the order of first appearance, and the sort keeps that of equals.
    private static T? MostFrequent<T>(IEnumerable<T> values) where T : notnull =>
        values.CountBy(value => value).OrderByDescending(pair => pair.Value).Select(pair => pair.Key).FirstOrDefault();
}
