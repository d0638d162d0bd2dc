using Attribution.Actors;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Claims;

/// <summary>Finds the outlet to which a quote was said where the occasion alone names it: "in an interview with the BBC", "said on CNN".</summary>
internal static class InterviewRules
{
    /// <summary>Whether the mention, which stands in the sentence of the quote's cue, names the outlet that asked or aired the quote.</summary>
    public static bool IsOccasion(AnnotatedDocument document, Quote quote, Mention mention)
    {
        if (quote.Source is { } source && source.Overlaps(mention.Span)) return false;
        foreach (var piece in quote.Content)
        {
            if (piece.Overlaps(mention.Span)) return false;
        }
        var before = document.TokenAt(mention.Span.Start) - 1;
        if (before > 0 && document.Word(before) is "the" or "The") before--;
        if (quote.Cue is { } told && before >= 0 && told.Contains(document.Tokens[before].Span) && document.Tokens[before].Lemma == "tell") return true;
        if (before < 1 || document.Word(before) is not ("with" or "to" or "on")) return false;
        var occasion = document.Tokens[before - 1];
        return IsOccasion(occasion.Lemma)
            || (quote.Cue is { } cue && cue.Contains(occasion.Span) && occasion.Pos == PartOfSpeech.Verb);
    }

    private static bool IsOccasion(string lemma) =>
        lemma is "interview" or "statement" or "email" or "e-mail" or "remark" or "comment" or "conversation" or "call" or "appearance" or "speak" or "letter" or "message" or "post" or "release";
}
