using System.Runtime.CompilerServices;
using Attribution.Claims;

namespace Attribution.Corpus.Rows;

/// <summary>
/// Which quotes, claims and figures of an article count. An article often makes one statement in several places: in its caption, a key point, its body. It
/// counts once, in the first place for which an outlet is named, so that whoever counts it knows the way it came; where none is, in the first.
/// A figure counts for who gave it first.
/// </summary>
internal sealed class StatementPlaces
{
    private static readonly ConditionalWeakTable<Article, StatementPlaces> Made = [];

    private readonly HashSet<string> counted = new(StringComparer.Ordinal);

    private StatementPlaces(Article article)
    {
        Count(article.Quotes.Select(quote => (quote.Id, First: quote.Repeats ?? quote.Id, IsRelayed: quote.Relay is not null)));
        Count(article.Claims.Select(claim => (claim.Id, First: claim.Repeats ?? claim.Id, IsRelayed: claim.Relay is not null)));
        var claimants = article.Figures.ToDictionary(figure => figure.Id, figure => figure.Actor, StringComparer.Ordinal);
        Count(article.Figures.Select(figure => (figure.Id, First: figure.Repeats ?? figure.Id,
            IsRelayed: figure.Relay is not null && figure.Actor == claimants.GetValueOrDefault(figure.Repeats ?? figure.Id))));

        void Count(IEnumerable<(string Id, string First, bool IsRelayed)> places)
        {
            foreach (var same in places.GroupBy(place => place.First, StringComparer.Ordinal))
                counted.Add(same.FirstOrDefault(place => place.IsRelayed, same.FirstOrDefault(place => place.Id == same.Key, same.First())).Id);
        }
    }

    /// <summary>The places of <paramref name="article"/>.</summary>
    public static StatementPlaces Of(Article article) => Made.GetValue(article, static article => new(article));

    /// <summary>Whether the statement of the quote or claim <paramref name="id"/> counts there.</summary>
    public bool Counts(string id) => counted.Contains(id);
}
