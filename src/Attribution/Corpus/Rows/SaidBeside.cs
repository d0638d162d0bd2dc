using Attribution.Claims;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Corpus.Rows;

/// <summary>Whether a source with a name says in the same article what an anonymous one says.</summary>
internal static class SaidBeside
{
    /// <summary>
    /// Whether an actor makes the claim <paramref name="claim"/> of <paramref name="article"/>, too: says the same in much the same words, or is found to
    /// deny the same claim.
    /// </summary>
    public static bool ByNamed(Article article, Claim claim)
    {
        ContentWords? words = null;
        foreach (var other in article.Claims)
        {
            if (other.Actor is null || other.Negated || other.Stance != claim.Stance || other.Id == claim.Id) continue;
            if (Answers(claim) is { } answered && Answers(other) == answered) return true;
            if (claim.Stance is Stance.Denies || IsNegated(article.Annotated, other.Span) != IsNegated(article.Annotated, claim.Span)) continue;
            words ??= new(article.Annotated, [claim.Span]);
            if (Repeats.SaysTheSame(words, new(article.Annotated, [other.Span]))) return true;
        }
        return false;
    }

    private static string? Answers(Claim claim) => claim.DisputeEvidence is DisputeEvidence.Context ? null : claim.Disputes;

    private static bool IsNegated(AnnotatedDocument document, TextSpan span)
    {
        var negated = false;
        for (var i = document.TokenAt(span.Start); i < document.Tokens.Length && document.Tokens[i].Span.End <= span.End; i++)
            negated ^= VerbGroupFinder.IsNegation(document.Word(i));
        return negated;
    }
}
