using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;

namespace Attribution.Corpus.Identity;

/// <summary>Gives the actors of an article other ids, everywhere where it names them; those that come to have the same id are one.</summary>
internal static class ActorRenaming
{
    /// <summary><paramref name="article"/> with the ids that <paramref name="ids"/> gives in place of its own.</summary>
    public static Article Apply(Article article, IReadOnlyDictionary<string, string> ids)
    {
        if (ids.Count == 0) return article;
        string Of(string id) => ids.GetValueOrDefault(id, id);
        string? OfAny(string? id) => id is null ? null : Of(id);
        ImmutableArray<string> OfAll(ImmutableArray<string> all, string? first) =>
            [.. all.Select(Of).Where(id => id != first).Distinct(StringComparer.Ordinal)];
        return article with
        {
            Actors =
            [
                .. article.Actors.Select(actor => actor with { Id = Of(actor.Id), Affiliation = OfAny(actor.Affiliation) })
                    .GroupBy(actor => actor.Id, StringComparer.Ordinal).Select(same => same.Aggregate(One)),
            ],
            Mentions = [.. article.Mentions.Select(mention => mention with { Actor = Of(mention.Actor) })],
            Quotes =
            [
                .. article.Quotes.Select(quote => quote with
                {
                    Actor = OfAny(quote.Actor),
                    CoActors = OfAll(quote.CoActors, OfAny(quote.Actor)),
                    Affiliation = OfAny(quote.Affiliation),
                    Relay = OfAny(quote.Relay),
                }),
            ],
            Figures =
            [
                .. article.Figures.Select(figure => figure with
                {
                    Actor = OfAny(figure.Actor),
                    Relay = OfAny(figure.Relay),
                    Outlet = OfAny(figure.Outlet),
                }),
            ],
            Claims =
            [
                .. article.Claims.Select(claim => claim with
                {
                    Actor = OfAny(claim.Actor),
                    Relay = OfAny(claim.Relay),
                    Outlets = OfAll(claim.Outlets, null),
                }),
            ],
        };
    }

    /// <summary>Two actors of a document that are one: the fuller name, and what either says.</summary>
    private static Actor One(Actor first, Actor second)
    {
        var (fuller, other) = second.Name.Split(' ').Length > first.Name.Split(' ').Length ? (second, first) : (first, second);
        return fuller with
        {
            Role = first.Role ?? second.Role,
            Affiliation = first.Affiliation ?? second.Affiliation,
            Aliases = [.. first.Aliases.Prepend(first.Name).Concat(second.Aliases.Prepend(second.Name)).Where(alias => alias != fuller.Name)
                .Distinct(StringComparer.Ordinal)],
            Gender = fuller.Gender.Length > 0 ? fuller.Gender : other.Gender,
            IsGiven = first.IsGiven || second.IsGiven,
        };
    }
}
