using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;

namespace Attribution.Corpus;

/// <summary>
/// Makes one actor of those that share an id in several documents. Name, kind, role and affiliation are the most
/// frequent ones, one vote per document; ties go to the first document in the order given.
/// </summary>
internal static class ActorMerger
{
    /// <summary>The actors of <paramref name="articles"/>, which stand in ordinal order of their ids, by id.</summary>
    public static ImmutableArray<CorpusActor> Merge(IReadOnlyCollection<Article> articles)
    {
        var mentions = Count(articles.SelectMany(article => article.Mentions.Select(mention => mention.Actor)));
        var quotes = Count(articles.SelectMany(article => article.Quotes.SelectMany(Speakers)));
        var figures = Count(articles.SelectMany(article => article.Figures.Select(figure => figure.Actor).OfType<string>()));
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
        var name = MostFrequent(actors.Select(actor => actor.Name))!;
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

    private static IEnumerable<string> Speakers(SourcedQuote quote) =>
        quote.Actor is null ? quote.CoActors : quote.CoActors.Prepend(quote.Actor);

    private static Dictionary<string, int> Count(IEnumerable<string> ids) =>
        ids.CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    // CountBy keeps the order of first appearance, and the sort keeps that of equals.
    private static T? MostFrequent<T>(IEnumerable<T> values) where T : notnull =>
        values.CountBy(value => value).OrderByDescending(pair => pair.Value).Select(pair => pair.Key).FirstOrDefault();
}
