using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Attribution.Documents;
using Attribution.Figures;

namespace Attribution.Claims;

/// <summary>
/// Says who claims each figure: the speaker of the outermost quote in whose content it stands. For one outside quotes, the
/// outlet to which the whole sentence is attributed ("per X").
/// </summary>
internal static class FigureSourcing
{
    /// <summary>The figures in text order, with their claimants.</summary>
    public static ImmutableArray<SourcedFigure> Assign(ImmutableArray<SourcedQuote> quotes, ImmutableArray<Figure> figures, RelayOutlets relays)
    {
        var pieces = quotes.Where(quote => quote.Parent is null)
            .SelectMany(quote => quote.Quote.Content.Select(span => (Span: span, Quote: quote)))
            .OrderBy(piece => piece.Span).ToList();
        var furthest = FurthestEnds(pieces);
        return [.. figures.OrderBy(figure => figure.Span).Select((figure, index) =>
        {
            var quote = Enclosing(pieces, furthest, figure.Span);
            return new SourcedFigure
            {
                Id = $"f{index + 1}",
                Figure = figure,
                Quote = quote?.Id,
                Actor = quote?.Actor,
                Relay = quote?.Relay,
                Outlet = quote is null ? relays.OfSentence(figure.Sentence) : null,
            };
        })];
    }

    private static SourcedQuote? Enclosing(List<(TextSpan Span, SourcedQuote Quote)> pieces, int[] furthest, TextSpan figure)
    {
        var behind = SortedSpans.FirstBehind(CollectionsMarshal.AsSpan(pieces), figure.Start,
            static (in (TextSpan Span, SourcedQuote Quote) piece) => piece.Span.Start);
        SourcedQuote? found = null;
        for (var i = behind - 1; i >= 0 && furthest[i] >= figure.End; i--)
        {
            if (pieces[i].Span.Contains(figure)) found = pieces[i].Quote;
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
