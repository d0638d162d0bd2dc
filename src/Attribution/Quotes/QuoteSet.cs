using System.Collections.Immutable;
using Attribution.Language;
using Attribution.Quotes.Relays;

namespace Attribution.Quotes;

/// <summary>The quotes of one document, and the outlets to which its sentences are attributed. Immutable.</summary>
internal sealed class QuoteSet
{
    private QuoteSet(ImmutableArray<Quote> quotes, ILookup<int, Relay> relays) => (Quotes, Relays) = (quotes, relays);

    /// <summary>The quotes, ordered by start, an outer one before those inside it.</summary>
    public ImmutableArray<Quote> Quotes { get; }

    /// <summary>What relays whole sentences, by the sentence's index.</summary>
    internal ILookup<int, Relay> Relays { get; }

    /// <summary>The same with other quotes, in the same order.</summary>
    internal QuoteSet With(ImmutableArray<Quote> quotes) => new(quotes, Relays);

    /// <summary>Completes <paramref name="quotes"/>: their sources are cut into parts, and what relays them or a sentence is found.</summary>
    internal static QuoteSet Of(TokenView text, ImmutableArray<Quote> quotes)
    {
        ImmutableArray<Quote> cued = [.. quotes.Where(quote => quote.Cue is not null).OrderBy(quote => quote.Cue!.Value.Start)];
        return new(
            [
                .. quotes.Select(quote => quote with
                {
                    SourcePhrase = quote.Source is { } source ? SourcePhrase.Of(text, source) : null,
                    Relays = [.. quote.Relays, .. RelayPatterns.Around(text, quote, cued)],
                }),
            ],
            RelayPatterns.OfSentences(text));
    }
}
