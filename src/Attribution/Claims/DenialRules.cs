using Attribution.Language;
using Attribution.Lists;
using Attribution.Quotes;

namespace Attribution.Claims;

/// <summary>
/// Tells content that plainly calls a claim false: "the claims were unfounded", "this is pure invention", "called the
/// report a lie", "“Nonsense,”", "used false claims", "no such talks took place", in the first sentence of a piece of the content. An opinion on the matter
/// itself ("reports of fighting were disturbing") is none.
/// </summary>
internal static class DenialRules
{
    // What looks into a matter says nothing yet: to call it names denies nothing.
    private static readonly WordSet Undertakings = WordSet.Of("words-of-quotes.tsv", "undertakings");

    private const int Reach = 30, PronounReach = 4, WholeContent = 4;

    /// <summary>Whether the content of <paramref name="quote"/> calls a claim false.</summary>
    public static bool CallsClaimFalse(AnnotatedDocument document, Quote quote)
    {
        if (DenialWords.IsThought(quote.CueLemma)) return false;
        var naming = DenialWords.IsNaming(quote.CueLemma);
        foreach (var piece in quote.Content)
        {
            var first = document.TokenAt(piece.Start);
            var end = first;
            while (end < document.Tokens.Length && document.Tokens[end].Span.End <= piece.End) end++;
            for (var i = first; i < end && document.Tokens[i].Sentence == document.Tokens[first].Sentence; i++)
            {
                if (IsNoSuch(document, i, end)) return true;
                var length = DenialWords.FalseLength(document, i, end, out var of);
                if (length == 0) continue;
                if (IsOfClaim(document, i + length, end, quote.CueLemma)) return true;
                if (of is FalseOf.AClaim && IsOfSpeaker(document, first, i, i + length, end)) return true;
                if (IsWholeSentence(document, first, i, length, end) || (of is not FalseOf.AClaim && IsExistential(document, first, i))) return true;
                if (HasClaimBefore(document, first, i, naming, of)) return true;
            }
        }
        return false;
    }

    private static bool IsWholeSentence(AnnotatedDocument document, int first, int start, int length, int end)
    {
        var words = 0;
        for (var i = first; i < end && words <= WholeContent; i++)
        {
            if (document.Tokens[i].Sentence != document.Tokens[start].Sentence) break;
            if (document.Tokens[i].Pos == PartOfSpeech.Verb && (i < start || i >= start + length)) return false;
            if (document.Tokens[i].Pos != PartOfSpeech.Punct) words++;
        }
        return words <= WholeContent && start - first < WholeContent && words <= length + (length > 1 ? 2 : 1);
    }

    /// <summary>"No such letter", "no such talks took place".</summary>
    private static bool IsNoSuch(AnnotatedDocument document, int token, int end) =>
        token + 2 < end && document.Word(token) is "no" or "No" && document.Word(token + 1) is "such" && document.Tokens[token + 2].Pos is PartOfSpeech.Noun
        && document.Word(token + 2) is not "thing";

    /// <summary>"She is wrong," "Tell was mistaken": who is wrong has said something.</summary>
    private static bool IsOfSpeaker(AnnotatedDocument document, int first, int phrase, int behind, int end)
    {
        if (phrase - 2 < first || document.Tokens[phrase - 1].Lemma is not "be") return false;
        if (behind < end && document.Tokens[behind].Pos is not PartOfSpeech.Punct) return false;
        return document.Tokens[phrase - 2].Pos is PartOfSpeech.Propn
            || document.Word(phrase - 2) is "he" or "He" or "she" or "She" or "you" or "You" or "they" or "They";
    }

    /// <summary>"Factually inaccurate claim", "baseless accusations", where nobody is accused of having made them.</summary>
    private static bool IsOfClaim(AnnotatedDocument document, int behind, int end, string cueLemma) =>
        behind < end && DenialWords.IsClaimNoun(document.Tokens[behind]) && document.Tokens[behind].Lemma is not "statement"
        && document.Tokens[behind - 1].Pos is PartOfSpeech.Adj && !DenialWords.Accuses(cueLemma);


    private static bool IsExistential(AnnotatedDocument document, int first, int phrase) =>
        phrase - 2 >= first && document.Word(phrase) is "no" && document.Tokens[phrase - 1].Lemma is "be" && document.Tokens[phrase - 2].Lemma is "there";

    /// <summary>Looks back from the phrase: a copula (or a verb of naming as the cue), then a noun for a claim or a pronoun, no negation between.</summary>
    private static bool HasClaimBefore(AnnotatedDocument document, int first, int phrase, bool naming, FalseOf of)
    {
        var copula = naming ? phrase : -1;
        for (var i = phrase - 1; i >= first && phrase - i <= Reach && document.Tokens[i].Sentence == document.Tokens[phrase].Sentence; i--)
        {
            var token = document.Tokens[i];
            if (copula < 0 || naming)
            {
                if (IsNegation(document, i)) return false;
                if (copula < 0 && token.Lemma is "be") copula = i;
            }
            if (copula < 0) continue;
            if (DenialWords.IsClaimNoun(token) || DenialWords.IsResultNoun(token)
                || (naming && SourceWords.IsDocument(document.Word(i)) && !Undertakings.Contains(token.Lemma)))
                return !IsThoughtOfAnother(document, first, i);
            if (document.Word(i) is "that" && i < copula - 1) return i > first && DenialWords.IsClaimNoun(document.Tokens[i - 1]);
            if (of is FalseOf.Anything && token.Pos is PartOfSpeech.Noun or PartOfSpeech.Propn) return !IsThoughtOfAnother(document, first, i);
            if (of is not FalseOf.AClaim && copula - i <= PronounReach && IsPronoun(document.Word(i),
                beside: i == copula - 1)) return !IsThoughtOfAnother(document, first, i);
        }
        return false;
    }

    /// <summary>"You think it is a hoax" calls nothing false itself.</summary>
    private static bool IsThoughtOfAnother(AnnotatedDocument document, int first, int subject)
    {
        var before = subject - 1;
        while (before >= first && (document.Tokens[before].Pos is PartOfSpeech.Det or PartOfSpeech.Adj || document.Word(before) is "that")) before--;
        return before >= first && document.Tokens[before] is { Pos: PartOfSpeech.Verb, Tag: "VBP" or "VBD" or "VBZ", Lemma: not "be" };
    }

    private static bool IsNegation(AnnotatedDocument document, int token) =>
        document.Word(token) is "not" or "n't" or "n’t" or "never" or "no" or "hardly" or "neither";

    /// <summary>Whether the word points to something said; "that" and "which" only beside the copula.</summary>
    private static bool IsPronoun(ReadOnlySpan<char> word, bool beside) =>
        word is "this" or "This" or "these" or "These" or "it" or "It" or "they" or "They"
        || (beside && word is "that" or "That" or "which" or "those" or "Those");
}
