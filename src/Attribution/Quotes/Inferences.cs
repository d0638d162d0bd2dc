using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes;

/// <summary>
/// Tells what the writer concludes from what somebody said or did from what the source says: "the comments from Lin imply that …" is the
/// writer's own claim.
/// </summary>
internal static class Inferences
{
    private static readonly WordSet ImpliedBy = WordSet.Of("words-of-quotes.tsv", "implied-by"), Implying = WordSet.Of("words-of-quotes.tsv", "implying");

    /// <summary>Whether <paramref name="draft"/> is one.</summary>
    public static bool Are(TokenView text, QuoteDraft draft) =>
        draft.Source is { } source && Implying.Contains(draft.Lemma) && ImpliedBy.Contains(text.Lemma(SourcePhrase.Of(text, text.Span(source)).Head));
}
