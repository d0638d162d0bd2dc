using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Claims;

/// <summary>Makes the claims of a document: its quotes of the top level and what the writer says himself, in text order.</summary>
internal static class ClaimList
{
    public static ImmutableArray<Claim> Make(ActorSet actors, ImmutableArray<Quote> quotes, ImmutableArray<SourcedQuote> sourced, RelayOutlets relays)
    {
        var document = actors.Document;
        var depth = new Depth(document, sourced);
        var claims = Enumerable.Range(0, sourced.Length).Where(index => sourced[index].Parent is null)
            .Select(index => (Claim: OfQuote(sourced[index], depth.Of(index)), Quote: index))
            .Concat(AuthorClaims.Find(document, quotes, relays).Select(author => (Claim: OfAuthor(author), Quote: -1)))
            .OrderBy(entry => entry.Claim.Span).ThenBy(entry => entry.Quote < 0)
            .Select((entry, index) => (Claim: entry.Claim with { Id = $"c{index + 1}" }, entry.Quote)).ToList();

        var statements = claims.ConvertAll(entry => Statement(document, entry.Claim.Id, entry.Quote, entry.Claim.Span, sourced));
        var nested = Enumerable.Range(0, sourced.Length).Where(index => sourced[index].Parent is not null)
            .Select(index => Statement(document, sourced[index].Id, index, sourced[index].Quote.Span, sourced));
        var disputes = new Disputes(document, statements, nested, sourced, actors.Mentions);
        var repeats = new Repeats();
        var first = statements.ToDictionary(statement => statement.Id, repeats.Of, StringComparer.Ordinal);
        return [.. claims.Select((entry, index) => Complete(entry.Claim, disputes.Of(index)))];

        Claim Complete(Claim claim, Disputes.Answer? denied) => claim with
        {
            Disputes = denied is null ? null : first.GetValueOrDefault(denied.Id) ?? denied.Id,
            DisputeEvidence = denied?.Evidence,
            Repeats = first[claim.Id],
        };
    }

    private static Claim OfQuote(SourcedQuote quote, int depth) => new()
    {
        Id = "",
        Voice = quote.Quote.Kind switch { QuoteKind.Direct => Voice.Direct, QuoteKind.Mixed => Voice.Mixed, _ => Voice.Indirect },
        Actor = quote.Actor,
        SourceKind = quote.SourceKind,
        Relay = quote.Relay,
        Depth = depth,
        Stance = quote.Stance,
        Negated = quote.Quote.Negated,
        Quote = quote.Id,
        Span = quote.Quote.Span,
        Sentence = quote.Quote.Sentence,
    };

    private static Claim OfAuthor(AuthorClaim claim) => new()
    {
        Id = "",
        Voice = Voice.Author,
        SourceKind = claim.SourceKind,
        Relay = claim.Relay,
        Depth = claim.Depth,
        Stance = Stance.Asserts,
        Span = claim.Span,
        Sentence = claim.Sentence,
    };

    private static Statement Statement(AnnotatedDocument document, string id, int quote, TextSpan span, ImmutableArray<SourcedQuote> quotes) => new(
        id,
        quote < 0 ? null : quotes[quote],
        quote,
        new ContentWords(document, quote < 0 ? [span] : quotes[quote].Quote.Content),
        span);
}
