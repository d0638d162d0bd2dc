using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Quotes;

namespace Attribution.Claims;

/// <summary>Joins each quote to who speaks, through whom it came and what the speaker does with it.</summary>
internal static class QuoteSourcing
{
    /// <summary>The quotes in their order, as <c>q1</c>, <c>q2</c> …</summary>
    public static ImmutableArray<SourcedQuote> Assign(ActorSet actors, ImmutableArray<Quote> quotes, RelayRules relays) =>
        [.. quotes.Select((quote, index) => Assign(actors, relays, quote, index))];

    private static SourcedQuote Assign(ActorSet actors, RelayRules relays, Quote quote, int index)
    {
        var speaker = quote.Source is { IsEmpty: false } source ? actors.Read(source) : null;
        var (kind, reason) = SourceKindRules.Decide(speaker);
        var relay = relays.Outlet(quote);
        return new(
            Id(index),
            quote,
            speaker?.Actor,
            speaker is null || speaker.CoActors.IsDefault ? [] : speaker.CoActors,
            speaker?.Name ?? "",
            speaker?.Affiliation,
            speaker?.ResolvedBy,
            StanceRules.Of(actors.Document, quote),
            kind,
            reason,
            relay == speaker?.Actor ? null : relay,
            quote.Parent is { } parent ? Id(parent) : null);
    }

    private static string Id(int index) => $"q{index + 1}";
}
