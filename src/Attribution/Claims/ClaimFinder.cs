using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Figures;
using Attribution.Quotes;

namespace Attribution.Claims;

/// <summary>Brings actors, quotes and figures of a document together into claims. Thread-safe.</summary>
internal static class ClaimFinder
{
    /// <summary>Says who speaks each quote, who claims each figure, and on what each statement rests; a pure function of its arguments.</summary>
    /// <param name="actors">The document's actors.</param>
    /// <param name="quotes">The document's quotes.</param>
    /// <param name="figures">The document's figures.</param>
    public static Article Find(ActorSet actors, QuoteSet quotes, ImmutableArray<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(actors);
        ArgumentNullException.ThrowIfNull(quotes);
        var relays = new RelayOutlets(actors, quotes);
        var sourced = QuoteSourcing.Assign(actors, quotes.Quotes, relays);
        var (claims, stated) = ClaimList.Make(actors, quotes.Quotes, sourced, relays);
        return new(
            actors.Document,
            actors.Actors,
            actors.Mentions,
            stated,
            FigureRepeats.Mark(actors.Document, sourced, FigureSourcing.Assign(sourced, figures, relays)),
            claims);
    }
}
