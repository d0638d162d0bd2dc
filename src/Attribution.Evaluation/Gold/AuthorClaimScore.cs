using Attribution.Documents;

namespace Attribution.Evaluation.Gold;

/// <summary>
/// Compares the claims in the writer's own voice with the sentences annotated as unattributed: the same when at least a
/// half of what the two stretch over is common. A clause of the writer's beside an attributed one is not annotated and
/// counts neither way.
/// </summary>
internal static class AuthorClaimScore
{
    private const double Least = 0.5;

    public static void Add(Comparison comparison)
    {
        TextSpan[] gold = [.. comparison.Gold.Unattributed.Select(sentence => sentence.Span)];
        TextSpan[] annotated = [.. gold, .. comparison.Gold.Quotes.SelectMany(quote => quote.Content),
            .. comparison.Gold.Quotes.Select(quote => quote.Cue).OfType<TextSpan>()];
        TextSpan[] found =
        [
            .. comparison.Found.Claims
                .Where(claim => claim.Voice == "author" && claim.Section is not ("heading" or "caption" or "key points"))
                .Select(claim => claim.Span)
                .Where(span => Array.Exists(annotated, span.Overlaps)),
        ];
        var pairs = Pairing.Best(
            from i in Enumerable.Range(0, gold.Length)
            from j in Enumerable.Range(0, found.Length)
            where gold[i].Overlaps(found[j])
            let score = gold[i].Jaccard(found[j])
            where score >= Least
            select new Candidate(score, i, j));
        var counts = comparison.Tally["author claims"];
        counts.Gold += gold.Length;
        counts.Found += found.Length;
        counts.Hits += pairs.Count;
        Described Describe(TextSpan span) => new($"“{comparison.Slice(span)}”", "a sentence of the writer's own", span);
        comparison.ReportUnpaired("claims", pairs, gold, found, Describe, Describe);
    }
}
