using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Quotes;

namespace Attribution.Claims;

/// <summary>Joins each quote to who speaks, through whom it came and what the speaker does with it.</summary>
internal static class QuoteSourcing
{
    /// <summary>The quotes in their order, as <c>q1</c>, <c>q2</c> …</summary>
    public static ImmutableArray<SourcedQuote> Assign(ActorSet actors, ImmutableArray<Quote> quotes, RelayOutlets relays) =>
        [.. quotes.Select((quote, index) => Assign(actors, relays, quote, index))];

    private static SourcedQuote Assign(ActorSet actors, RelayOutlets relays, Quote quote, int index)
    {
        var speaker = quote.Turn is { } turn ? actors.OfTurn(turn, quote.Source, quote.SourcePhrase)
            : quote is { Source: { } source, SourcePhrase: { } phrase } ? actors.Read(source, phrase) : null;
        var relay = relays.Of(quote);
        return new()
        {
            Id = Id(index),
            Quote = quote,
            Actor = speaker?.Actor,
            CoActors = speaker is null || speaker.CoActors.IsDefault ? [] : speaker.CoActors,
            SpeakerName = speaker?.Name ?? "",
            Affiliation = speaker?.Affiliation,
            RoleText = actors.Find(speaker?.Actor)?.RoleText,
            ResolvedBy = speaker?.ResolvedBy,
            Stance = StanceRules.Of(actors.Document, quote),
            SourceKind = speaker?.SourceKind ?? SourceKind.Unspecified,
            SourceReason = speaker?.Reason ?? "no source in the text",
            Relay = relay == speaker?.Actor ? null : relay,
            Parent = quote.Parent is { } parent ? Id(parent) : null,
        };
    }

    private static string Id(int index) => $"q{index + 1}";
}
