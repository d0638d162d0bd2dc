using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Claims;

/// <summary>
/// Counts the hands that a quote went through before the writer: its source is one, an outlet that relays it another, and
/// so is each quote nested inside that carries the same content from somebody else. Who denies a claim does not have his denial from those who
/// make the claim, and what others plan or agree to do was told by nobody before the source.
/// </summary>
internal sealed class Depth
{
    private const double SameContent = 0.8;

    private readonly AnnotatedDocument document;
    private readonly ImmutableArray<SourcedQuote> quotes;
    private readonly ILookup<int, int> children;

    public Depth(AnnotatedDocument document, ImmutableArray<SourcedQuote> quotes)
    {
        this.document = document;
        this.quotes = quotes;
        children = Enumerable.Range(0, quotes.Length).Where(index => quotes[index].Quote.Parent is not null)
            .ToLookup(index => quotes[index].Quote.Parent!.Value);
    }

    /// <summary>The depth of the quote with index <paramref name="index"/>.</summary>
    public int Of(int index)
    {
        var hands = quotes[index].Relay is null ? 1 : 2;
        if (quotes[index].Stance == Stance.Denies) return hands;
        for (var inner = Carrier(index); inner >= 0; inner = Carrier(inner)) hands++;
        return hands;
    }

    /// <summary>The quote directly inside that carries what this one says; -1 where there is none.</summary>
    private int Carrier(int index)
    {
        foreach (var child in children[index])
        {
            if (child > index && IsTold(quotes[child]) && IsLongEnough(quotes[index], quotes[child]) && !IsSameSpeaker(quotes[index], quotes[child])
                && Carries(quotes[index], quotes[child])) return child;
        }
        return -1;
    }

    private static bool IsTold(SourcedQuote inner) => inner.Quote.Type is not AttributionType.Eventuality;

    /// <summary>A short quote inside a long one need not be compared word by word.</summary>
    private static bool IsLongEnough(SourcedQuote outer, SourcedQuote inner)
    {
        var whole = inner.Quote.Span;
        if (inner.Quote.Cue is { } cue) whole = whole.Union(cue);
        if (inner.Quote.Source is { } source) whole = whole.Union(source);
        return whole.Length >= outer.Quote.Span.Length / 2;
    }

    private bool IsSameSpeaker(SourcedQuote outer, SourcedQuote inner) =>
        (outer.Actor is not null && outer.Actor == inner.Actor)
        || (inner.Actor is null && inner.Quote.Source is { } source
            && source.In(document.Text) is "they" or "he" or "she" or "we" or "I" or "They" or "He" or "She" or "We");

    /// <summary>Whether source, cue and content of the inner quote make up nearly all words of the outer one's content.</summary>
    private bool Carries(SourcedQuote outer, SourcedQuote inner)
    {
        int words = 0, covered = 0;
        foreach (var piece in outer.Quote.Content)
        {
            for (var i = document.TokenAt(piece.Start); i < document.Tokens.Length && document.Tokens[i].Span.End <= piece.End; i++)
            {
                if (document.Tokens[i].Pos == PartOfSpeech.Punct) continue;
                words++;
                if (Covers(inner, document.Tokens[i].Span)) covered++;
            }
        }
        return covered >= words * SameContent;
    }

    private static bool Covers(SourcedQuote quote, TextSpan token)
    {
        if (quote.Quote.Source is { } source && source.Contains(token)) return true;
        if (quote.Quote.Cue is { } cue && cue.Contains(token)) return true;
        foreach (var piece in quote.Quote.Content)
        {
            if (piece.Contains(token)) return true;
        }
        return false;
    }
}
