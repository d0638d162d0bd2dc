using Attribution.Claims;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Corpus.Rows;

/// <summary>Whether a source with a name says in the same article what an anonymous one says.</summary>
internal static class SaidBeside
{
    /// <summary>Whether an actor makes the claim <paramref name="claim"/> of <paramref name="article"/>, too: says the same in much the same words.</summary>
    public static bool ByNamed(Article article, Claim claim)
    {
        if (claim.Stance is Stance.Denies) return false;
        ContentWords? words = null;
        foreach (var other in ByActors(article, claim))
        {
            if (IsNegated(article.Annotated, other.Span) != IsNegated(article.Annotated, claim.Span)) continue;
            words ??= new(article.Annotated, [claim.Span]);
            if (Repeats.SaysTheSame(words, new(article.Annotated, [other.Span]))) return true;
        }
        return false;
    }

    /// <summary>
    /// Whether an actor is found to deny what the denial <paramref name="claim"/> of <paramref name="article"/> denies. They need not say the same, as
    /// each may speak for himself alone.
    /// </summary>
    public static bool IsDeniedByNamed(Article article, Claim claim) =>
        Answers(claim) is { } answered && ByActors(article, claim).Any(other => Answers(other) == answered);

    private static IEnumerable<Claim> ByActors(Article article, Claim claim) =>
        article.Claims.Where(other => other.Actor is not null && !other.Negated && other.Stance == claim.Stance && other.Id != claim.Id);

    private static string? Answers(Claim claim) => claim.DisputeEvidence is DisputeEvidence.Context ? null : claim.Disputes;

    private static bool IsNegated(AnnotatedDocument document, TextSpan span)
    {
        var negated = false;
        for (var i = document.TokenAt(span.Start); i < document.Tokens.Length && document.Tokens[i].Span.End <= span.End; i++)
            negated ^= VerbGroupFinder.IsNegation(document.Word(i));
        return negated;
    }
}
