using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims.Grounds;
using Attribution.Language;
using Attribution.Lists;
using Attribution.Quotes;

namespace Attribution.Claims;

/// <summary>Joins each quote to who speaks, through whom it came and what the speaker does with it.</summary>
internal static class QuoteSourcing
{
    private static readonly WordSet Continuing = WordSet.Of("words-of-relays.tsv", "continuing");

    /// <summary>The quotes in their order, as <c>q1</c>, <c>q2</c> …</summary>
    public static ImmutableArray<SourcedQuote> Assign(ActorSet actors, ImmutableArray<Quote> quotes, RelayOutlets relays)
    {
        var grounds = new SourceGrounds(actors.Words, quotes);
        var assigned = new SourcedQuote[quotes.Length];
        var phrases = new SourcePhrase?[quotes.Length];
        for (var i = 0; i < quotes.Length; i++) assigned[i] = Assign(actors, relays, grounds, quotes[i], i, out phrases[i]);
        new UnnamedChains(actors.Words).Link(assigned, phrases);
        return InheritRelays(actors, assigned);
    }

    /// <summary>
    /// "Reed told CNN that …, adding that …": what the same source says in the same sentence went the same way. What is quoted inside another
    /// quote went the other's way: the relay is the outer one's alone.
    /// </summary>
    private static ImmutableArray<SourcedQuote> InheritRelays(ActorSet actors, SourcedQuote[] quotes)
    {
        for (var i = 1; i < quotes.Length; i++)
        {
            if (quotes[i].Quote.Parent is { } outer && quotes[i].Relay is not null && quotes[outer].Relay == quotes[i].Relay)
                quotes[i] = quotes[i] with { Relay = null };
            var (before, quote) = (quotes[i - 1], quotes[i]);
            if (quote.Relay is not null || before.Relay is null) continue;
            var isSame = quote.Quote is { Source: { } source, CueLemma: not "tell" } && before.Quote.Source == source
                && before.Quote.Parent == quote.Quote.Parent;
            if (isSame || GoesOn(actors.Words, before, quote)) quotes[i] = quote with { Relay = before.Relay };
        }
        return [.. quotes];
    }

    /// <summary>"Reed told CNN that …. She went on to say …": whether the next sentence only continues what was said.</summary>
    private static bool GoesOn(TokenView text, SourcedQuote before, SourcedQuote quote)
    {
        if (quote.Actor is null || quote.Actor != before.Actor) return false;
        if (before.Quote is not { Parent: null, Cue: { } earlier } || quote.Quote is not { Parent: null, Cue: { } cue }) return false;
        var (token, last) = (text.TokenFrom(cue.Start), text.TokenFrom(earlier.Start));
        return text.Sentence(token) == text.Sentence(last) + 1 && Continuing.Contains(text.Lemma(token))
            && !text.Text.AsSpan(earlier.Start, cue.Start - earlier.Start).Contains('\n');
    }

    private static SourcedQuote Assign(ActorSet actors, RelayOutlets relays, SourceGrounds grounds, Quote quote, int index,
        out SourcePhrase? described)
    {
        var speaker = quote.Turn is { } turn ? actors.OfTurn(turn, quote.Source, quote.SourcePhrase)
            : quote is { Source: { } source, SourcePhrase: { } phrase } ? actors.Read(source, phrase) : null;
        described = speaker?.Described ?? quote.SourcePhrase;
        var relay = relays.Of(quote);
        var ground = grounds.Of(quote, speaker);
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
            Anonymity = ground.Anonymity,
            AnonymityReason = ground.Reason,
            Justification = ground.Justification,
            Relay = relay == speaker?.Actor ? null : relay,
            Parent = quote.Parent is { } parent ? Id(parent) : null,
        };
    }

    private static string Id(int index) => $"q{index + 1}";
}
