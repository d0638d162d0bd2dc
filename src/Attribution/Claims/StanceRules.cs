using Attribution.Claims.Disputing;
using Attribution.Documents;
using Attribution.Documents.Layout.Turns;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Claims;

/// <summary>
/// Says what a speaker does with the content: by the cue's verb or noun and the words behind it, then by an infinitive
/// ("told them to leave" urges), by a question, and by content that calls a claim false; acts told in verbs of denying deny nothing
/// (<see cref="ActModel"/>). Negation changes nothing.
/// </summary>
internal static class StanceRules
{
    private const int LongestPhrase = 3, LongestSubject = 20;

    /// <summary>The stance of <paramref name="quote"/>.</summary>
    public static Stance Of(AnnotatedDocument document, Quote quote)
    {
        if (quote.Turn is { } turn) return Asks(document, document.Turns[turn]) || AsksInTurn(document, quote) ? Stance.Asks : Stance.Asserts;
        if (ByCue(document, quote) is { } stance)
        {
            if (stance is Stance.Denies && ActModel.Trained.IsAct(ActModel.Features(document, quote))) return Stance.Asserts;
            return stance is Stance.Promises && DenialRules.CallsClaimFalse(document, quote) ? Stance.Denies : stance;
        }
        if (HasDenialInCue(document, quote)) return Stance.Denies;
        if (quote.Kind == QuoteKind.Direct && IsQuestion(document, quote)) return Stance.Asks;
        return DenialRules.CallsClaimFalse(document, quote) ? Stance.Denies : Stance.Asserts;
    }

    /// <summary>What the cue of <paramref name="quote"/> says of the stance; null where it says nothing, and the content decides.</summary>
    internal static Stance? ByCue(AnnotatedDocument document, Quote quote)
    {
        if (quote.Cue is not { IsEmpty: false } cue) return null;
        var head = Head(document, cue, quote.CueLemma);
        for (var words = LongestPhrase; words >= 1; words--)
        {
            var phrase = quote.CueLemma;
            for (var i = 1; i < words && head + i < document.Tokens.Length; i++) phrase += " " + document.Word(head + i).ToString().ToLowerInvariant();
            if (document.Lexicon.Cues.Find(phrase) is not { } entry) continue;
            var (stance, only) = Parse(entry.Stance);
            if (stance != Stance.Asserts && Holds(document, quote, only)) return stance;
            if (words > 1) return null;
        }
        return null;
    }

    /// <summary>Whether another word of the cue than its head denies: "published a letter disputing", "hit back at suggestions".</summary>
    private static bool HasDenialInCue(AnnotatedDocument document, Quote quote)
    {
        if (quote.Cue is not { IsEmpty: false } cue) return false;
        for (var i = document.TokenAt(cue.Start); i < document.Tokens.Length && document.Tokens[i].Span.End <= cue.End; i++)
        {
            if (DenialWords.IsHitBack(document, i, cue.End)) return true;
            if (document.Tokens[i].Pos == PartOfSpeech.Verb && document.Tokens[i].Lemma != quote.CueLemma
                && document.Lexicon.Cues.Find(document.Tokens[i].Lemma) is { } entry && Parse(entry.Stance) is (Stance.Denies, var only)
                    && Holds(document, quote, only))
                return true;
        }
        return false;
    }

    /// <summary>A stance and the kind of content without which it does not hold; empty for any.</summary>
    private static (Stance Stance, string Only) Parse(string cell)
    {
        var cut = cell.IndexOf(' ', StringComparison.Ordinal);
        return (Enum.Parse<Stance>(cut < 0 ? cell : cell.AsSpan(0, cut), ignoreCase: true), cut < 0 ? "" : cell[(cut + 1)..]);
    }

    private static bool Holds(AnnotatedDocument document, Quote quote, string only) => only switch
    {
        "" => true,
        "noun" => !document.Word(document.TokenAt(quote.Content[0].Start)).Equals("that", StringComparison.OrdinalIgnoreCase),
        _ => HasInfinitive(document, quote, withSubject: only == "object infinitive"),
    };

    /// <summary>The last token of the cue that has its lemma, else its last token.</summary>
    private static int Head(AnnotatedDocument document, TextSpan cue, string lemma)
    {
        var first = document.TokenAt(cue.Start);
        var last = Math.Max(first, document.TokenAt(cue.End - 1));
        for (var i = last; i >= first && i < document.Tokens.Length; i--)
        {
            if (document.Tokens[i].Lemma == lemma) return i;
        }
        return last;
    }

    /// <summary>Whether a piece of the content is an infinitive, or a noun phrase and an infinitive; the latter alone <paramref name="withSubject"/>.</summary>
    private static bool HasInfinitive(AnnotatedDocument document, Quote quote, bool withSubject)
    {
        foreach (var piece in quote.Content)
        {
            var first = document.TokenAt(piece.Start);
            for (var i = first + (withSubject ? 1 : 0); i < first + LongestSubject && i + 1 < document.Tokens.Length
                && document.Tokens[i].Span.End <= piece.End; i++)
            {
                var token = document.Tokens[i];
                if (token.Pos == PartOfSpeech.Aux || (token.Pos == PartOfSpeech.Verb && token.Tag is "VBD" or "VBZ" or "VBP")) break;
                if (document.Word(i).Equals("that", StringComparison.OrdinalIgnoreCase)) break;
                if (document.Word(i).Equals("to", StringComparison.OrdinalIgnoreCase) && document.Tokens[i + 1].Tag == "VB") return true;
            }
        }
        return false;
    }

    /// <summary>Whether an interviewer asks or requests something in a turn: "Tell us about …", and whatever "Q" opens; but not "Thank you".</summary>
    private static bool Asks(AnnotatedDocument document, Turn turn)
    {
        if (!turn.Asks || turn.Kind.Asks) return turn.Asks;
        foreach (var piece in turn.Content)
        {
            for (var i = piece.First; i < piece.End; i++)
            {
                if (document.Word(i) is "?") return true;
                if (document.Tokens[i].Tag == "VB" && i + 1 < piece.End && document.Word(i + 1) is "us" or "me" && document.Word(i) is not "let" and not "Let")
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whether a turn ends with a question before which little else is said.</summary>
    private static bool AsksInTurn(AnnotatedDocument document, Quote quote)
    {
        const int mostBefore = 3;
        var said = 0;
        var last = document.SentenceAt(quote.Span.End - 1);
        for (var i = last; i >= quote.Sentence && said <= mostBefore; i--)
        {
            var sentence = document.Sentences[i].Span.In(document.Text).TrimEnd("”’\"'*_) ");
            if (!sentence.EndsWith("?", StringComparison.Ordinal)) said++;
            if (i == last && said > 0) return false;
        }
        return said <= mostBefore;
    }

    private static bool IsQuestion(AnnotatedDocument document, Quote quote)
    {
        var content = quote.Span.In(document.Text).TrimEnd("”’\"' ");
        return content.EndsWith("?", StringComparison.Ordinal) && content[..^1].IndexOfAny('.', '!', '?') < 0;
    }
}
