using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims.Disputing;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Claims;

/// <summary>Makes the claims of a document: its quotes of the top level and what the writer says himself, in text order.</summary>
internal static class ClaimList
{
    /// <summary>The claims, and the quotes with what each repeats.</summary>
    public static (ImmutableArray<Claim> Claims, ImmutableArray<SourcedQuote> Quotes) Make(
        ActorSet actors, ImmutableArray<Quote> quotes, ImmutableArray<SourcedQuote> sourced, RelayOutlets relays)
    {
        var document = actors.Document;
        var depth = new Depth(document, sourced);
        var claims = Enumerable.Range(0, sourced.Length).Where(index => sourced[index].Parent is null)
            .Select(index => (Claim: OfQuote(sourced[index], depth.Of(index)), Quote: index))
            .Concat(AuthorClaims.Find(actors, quotes, relays).Select(author => (Claim: OfAuthor(author), Quote: -1)))
            .OrderBy(entry => entry.Claim.Span).ThenBy(entry => entry.Quote < 0)
            .Select((entry, index) => (Claim: entry.Claim with { Id = $"c{index + 1}" }, entry.Quote)).ToList();

        var sides = new Sides(actors.Actors);
        var statements = Statements(document, claims.Select(entry => entry.Claim), sourced, sides);
        var nested = Nested(document, sourced, sides);
        var disputes = ToClaimants(Disputes.Find(document, statements, nested, actors.Mentions), statements, sourced, depth);
        var repeats = new Repeats();
        var first = statements.ToDictionary(statement => statement.Id, repeats.Of, StringComparer.Ordinal);
        RepeatDenials(statements, disputes, first);

        // What is quoted inside another quote may repeat a claim that stands anywhere in the text.
        foreach (var inner in nested.SelectMany(inside => inside).OrderBy(inner => inner.Span)) first.Add(inner.Id, repeats.Of(inner));
        var quoteOf = claims.ToDictionary(entry => entry.Claim.Id, entry => entry.Claim.Quote, StringComparer.Ordinal);
        var repeated = claims.Where(entry => entry.Quote >= 0).Select(entry => (Quote: entry.Claim.Quote!, First: first[entry.Claim.Id]))
            .Concat(nested.SelectMany(inside => inside).Select(inner => (Quote: inner.Id, First: first[inner.Id])))
            .ToDictionary(pair => pair.Quote, pair => pair.First is { } id ? quoteOf.GetValueOrDefault(id) ?? id : null, StringComparer.Ordinal);
        return (
            [.. claims.Select((entry, index) => Complete(entry.Claim, entry.Quote, disputes.GetValueOrDefault(index)))],
            [.. sourced.Select(quote => quote with { Repeats = repeated.GetValueOrDefault(quote.Id) })]);

        // A denial does not answer what only says it once more, and quotes what it answers also where that stands elsewhere first.
        Claim Complete(Claim claim, int quote, Disputes.Answer? denied)
        {
            var answered = denied is null ? null : first.GetValueOrDefault(denied.Id) ?? denied.Id;
            if (answered == (first[claim.Id] ?? claim.Id)) (answered, denied) = (null, null);
            var evidence = denied?.Evidence;
            if (evidence is DisputeEvidence.Words or DisputeEvidence.Place && nested[quote].Any(inner => (first[inner.Id] ?? inner.Id) == answered))
                evidence = DisputeEvidence.Quoted;
            return claim with { Disputes = answered, DisputeEvidence = evidence, Repeats = first[claim.Id] };
        }
    }

    /// <summary>What is denied with the one who claims it for its claimant, not with an outlet that reports the claim.</summary>
    private static Dictionary<int, Disputes.Answer> ToClaimants(
        Dictionary<int, Disputes.Answer> disputes, List<Statement> statements, ImmutableArray<SourcedQuote> quotes, Depth depth)
    {
        var claimed = statements.Where(statement => statement.Quote >= 0).ToDictionary(
            statement => statement.Id, statement => statement.Quote, StringComparer.Ordinal);
        return disputes.ToDictionary(entry => entry.Key, entry =>
        {
            if (!claimed.TryGetValue(entry.Value.Id, out var quote)) return entry.Value;
            var claimant = depth.Claimant(quote, statements[entry.Key].Source?.Actor);
            return claimant == quote ? entry.Value : entry.Value with { Id = quotes[claimant].Id };
        });
    }

    /// <summary>Who denies the same claim twice makes one statement, whatever words he has for it.</summary>
    private static void RepeatDenials(List<Statement> statements, Dictionary<int, Disputes.Answer> disputes, Dictionary<string, string?> first)
    {
        var known = new Dictionary<(string Actor, string Answered), string>();
        var repeated = first.Values.ToHashSet();
        for (var i = 0; i < statements.Count; i++)
        {
            if (!disputes.TryGetValue(i, out var answer) || statements[i].Source is not { Actor: { } actor }) continue;
            var answered = (actor, first.GetValueOrDefault(answer.Id) ?? answer.Id);
            var id = first[statements[i].Id] ?? statements[i].Id;
            if (!known.TryAdd(answered, id) && known[answered] != id && first[statements[i].Id] is null && !repeated.Contains(id))
                first[statements[i].Id] = known[answered];
        }
    }

    /// <summary>A quote as a claim, without an id.</summary>
    public static Claim OfQuote(SourcedQuote quote, int depth) => new()
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
        Actor = claim.Provider?.Actor,
        SourceKind = claim.Relay is not null ? SourceKind.NewsOutlet : claim.Provider?.Kind ?? SourceKind.None,
        Relay = claim.Relay,
        Depth = claim.Relay is null && claim.Provider is null ? 0 : 1,
        Stance = Stance.Asserts,
        Span = claim.Span,
        Sentence = claim.Sentence,
    };

    /// <summary>The claims of a document as others may deny or repeat them, in text order.</summary>
    public static List<Statement> Statements(AnnotatedDocument document, IEnumerable<Claim> claims, ImmutableArray<SourcedQuote> quotes, Sides sides)
    {
        var numbers = quotes.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index, StringComparer.Ordinal);
        return [.. claims.Select(claim => Statement(document, claim.Id, claim.Quote is { } quote ? numbers[quote] : -1, claim.Span, quotes, sides))];
    }

    /// <summary>The nested quotes of a document by the index of the quote that encloses them.</summary>
    public static ILookup<int, Statement> Nested(AnnotatedDocument document, ImmutableArray<SourcedQuote> quotes, Sides sides) =>
        Enumerable.Range(0, quotes.Length).Where(index => quotes[index].Parent is not null).ToLookup(
            index => quotes[index].Quote.Parent!.Value,
            index => Statement(document, quotes[index].Id, index, quotes[index].Quote.Span, quotes, sides));

    private static Statement Statement(
        AnnotatedDocument document, string id, int quote, TextSpan span, ImmutableArray<SourcedQuote> quotes, Sides sides) => new(
        id,
        quote < 0 ? null : quotes[quote],
        quote,
        new ContentWords(document, quote < 0 ? [span] : quotes[quote].Quote.Content),
        span,
        quote < 0 ? [] : sides.Of(quotes[quote]));
}
