using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Evaluation.Gold;

/// <summary>
/// Of the quotes that deny a claim of the text: whether the claim that the frames name is one of those annotated, or
/// another claim of the same actor.
/// </summary>
internal static class DisputeScore
{
    public static void Add(Comparison comparison, QuotePairs pairs)
    {
        var counts = comparison.Tally["disputes"];
        var claims = new Claims(comparison.Found);
        foreach (var quote in comparison.Found.Quotes)
        {
            if (claims.DeniedBy(quote.Id) is not { } needless || pairs.GoldOf(quote.Id) is not { Stance: not "denies" }) continue;
            counts.Found++;
            comparison.Report("disputes", "extra", null, Describe(quote.Content, Denied(needless)));
        }
        foreach (var gold in comparison.Gold.Quotes)
        {
            if (gold.Disputes is not { IsEmpty: false } accepted) continue;
            counts.Gold++;
            var annotated = Describe(gold.Content, string.Join(" or ", accepted.Select(Annotated)));
            if (pairs.FoundOf(gold) is not { } quote || claims.DeniedBy(quote) is not { } denied)
            {
                comparison.Report("disputes", "missed", annotated, null);
                continue;
            }
            counts.Found++;
            if (claims.QuoteOf(denied) is { } answer && IsAccepted(comparison, pairs, accepted, answer)) counts.Hits++;
            else comparison.Report("disputes", "wrong claim", annotated, Describe(gold.Content, Denied(denied)));
        }

        string Annotated(string id) => Words(comparison.Gold.Quotes.First(quote => quote.Id == id).Content);

        string Denied(string id) => claims.SpanOf(id) is { } span ? Words([span]) : id;

        string Words(ImmutableArray<TextSpan> spans) => $"“{string.Join(" … ", spans.Select(span => comparison.Slice(span)))}”";

        Described Describe(ImmutableArray<TextSpan> denial, string denied) =>
            new($"{Words(denial)} denies {denied}", $"denies {denied}", denial.IsEmpty ? null : denial[0].Union(denial[^1]));
    }

    private static bool IsAccepted(Comparison comparison, QuotePairs pairs, IReadOnlyCollection<string> accepted, FoundQuote answer) =>
        (pairs.GoldOf(answer.Id) is { } same && accepted.Contains(same.Id))
        || comparison.Gold.Quotes.Any(quote => accepted.Contains(quote.Id) && !string.IsNullOrEmpty(quote.Actor)
            && comparison.Actors.Same(quote.Actor, answer.Actor));

    /// <summary>The found claims by their ids and by their quotes.</summary>
    private sealed class Claims(FoundArticle found)
    {
        private readonly Dictionary<string, FoundQuote> quotes = Last(found.Quotes, quote => quote.Id);
        private readonly Dictionary<string, FoundClaim> byQuote = Last(found.Claims.Where(claim => claim.Quote.Length > 0), claim => claim.Quote);
        private readonly Dictionary<string, FoundClaim> byId = Last(found.Claims, claim => claim.Id);

        /// <summary>The id of the claim or quote that <paramref name="quote"/> denies; null where its claim denies none.</summary>
        public string? DeniedBy(string quote) =>
            byQuote.GetValueOrDefault(quote) is { Disputes.Length: > 0 } claim ? claim.Disputes.Split(';')[0].Split(':')[^1] : null;

        /// <summary>Where the claim or quote with this id stands.</summary>
        public TextSpan? SpanOf(string id) =>
            byId.TryGetValue(id, out var claim) ? claim.Span : quotes.TryGetValue(id, out var quote) ? quote.Content[0].Union(quote.Content[^1]) : null;

        /// <summary>The quote behind the id of a claim or of a quote.</summary>
        public FoundQuote? QuoteOf(string id) =>
            (byId.TryGetValue(id, out var claim) ? quotes.GetValueOrDefault(claim.Quote) : null) ?? quotes.GetValueOrDefault(id);

        private static Dictionary<string, T> Last<T>(IEnumerable<T> rows, Func<T, string> key)
        {
            var last = new Dictionary<string, T>(StringComparer.Ordinal);
            foreach (var row in rows) last[key(row)] = row;
            return last;
        }
    }
}
