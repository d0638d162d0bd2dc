using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Attribution.Documents;
using Attribution.Figures;

namespace Attribution.Claims;

/// <summary>
/// Says who claims each figure: the speaker of the outermost quote in whose content its number stands; words before the number may be the cue
/// ("Reuters estimated around 200 people"). For one outside quotes, the
/// outlet to which the whole sentence is attributed ("per X"). Beside the speaker stand those who speak jointly, and the speakers of
/// quotes inside.
/// </summary>
internal static class FigureSourcing
{
    /// <summary>The figures in text order, with their claimants.</summary>
    public static ImmutableArray<SourcedFigure> Assign(ImmutableArray<SourcedQuote> quotes, ImmutableArray<Figure> figures, RelayOutlets relays)
    {
        var pieces = Pieces(quotes.Where(quote => quote.Parent is null));
        var furthest = FurthestEnds(pieces);
        var inner = Pieces(quotes.Where(quote => quote.Parent is not null));
        var innerFurthest = FurthestEnds(inner);
        return [.. figures.OrderBy(figure => figure.Span).Select((figure, index) =>
        {
            var quote = Enclosing(pieces, furthest, figure.Number).LastOrDefault();
            return new SourcedFigure
            {
                Id = $"f{index + 1}",
                Figure = figure,
                Quote = quote?.Id,
                Actor = quote?.Actor,
                CoClaimants = quote is null ? []
                    : [.. quote.CoActors
                        .Concat(Enclosing(inner, innerFurthest, figure.Number).AsEnumerable().Reverse().Select(nested => nested.Actor).OfType<string>())
                        .Where(actor => actor != quote.Actor).Distinct(StringComparer.Ordinal)],
                Relay = quote?.Relay,
                Outlet = quote is null ? relays.OfSentence(figure.Sentence) : null,
            };
        })];
    }

    /// <summary>The pieces of the quotes' contents in text order.</summary>
    private static List<(TextSpan Span, SourcedQuote Quote)> Pieces(IEnumerable<SourcedQuote> quotes) =>
        [.. quotes.SelectMany(quote => quote.Quote.Content.Select(span => (Span: span, Quote: quote))).OrderBy(piece => piece.Span)];

    /// <summary>The quotes in whose content the figure stands, the last one that begins before it first.</summary>
    private static List<SourcedQuote> Enclosing(List<(TextSpan Span, SourcedQuote Quote)> pieces, int[] furthest, TextSpan figure)
    {
        var behind = SortedSpans.FirstBehind(CollectionsMarshal.AsSpan(pieces), figure.Start,
            static (in (TextSpan Span, SourcedQuote Quote) piece) => piece.Span.Start);
        var found = new List<SourcedQuote>();
        for (var i = behind - 1; i >= 0 && furthest[i] >= figure.End; i--)
        {
            if (pieces[i].Span.Contains(figure)) found.Add(pieces[i].Quote);
        }
        return found;
    }

    /// <summary>For each piece, how far it or any piece before it reaches.</summary>
    private static int[] FurthestEnds(List<(TextSpan Span, SourcedQuote Quote)> pieces)
    {
        var furthest = new int[pieces.Count];
        for (var i = 0; i < furthest.Length; i++) furthest[i] = Math.Max(i > 0 ? furthest[i - 1] : 0, pieces[i].Span.End);
        return furthest;
    }
}
