using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Claims.Disputing;

/// <summary>By what word a statement says that something is not so.</summary>
internal enum Negating
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>"Not".</summary>
    Not,

    /// <summary>"Never".</summary>
    Never,

    /// <summary>"No", "nobody", "nothing".</summary>
    Nobody,
}

/// <summary>
/// What a statement without a word of denial says that may gainsay another's: "“There were no letters,” he said" behind "214 letters went out".
/// </summary>
/// <param name="By">The word.</param>
/// <param name="OfMind">Whether it only tells what somebody does not know, think or want.</param>
/// <param name="OfSelf">Whether the speaker speaks of himself or his own: "we did not".</param>
/// <param name="Opens">Whether the word stands among the first of its sentence.</param>
internal readonly record struct Gainsaying(Negating By, bool OfMind, bool OfSelf, bool Opens)
{
    private const int Reach = 4, Early = 4;

    /// <summary>How the first sentence of what <paramref name="statement"/> says negates; none for what denies in words, or states nothing.</summary>
    public static Gainsaying Of(AnnotatedDocument document, Statement statement)
    {
        if (!statement.IsAssertion || statement.Source is not { Actor: not null, Quote: { Type: AttributionType.Assertion } quote }) return default;
        var first = document.TokenAt(quote.Content[0].Start);
        for (var i = first; i < document.Tokens.Length && document.Tokens[i].Span.End <= quote.Content[0].End
            && document.Tokens[i].Sentence == document.Tokens[first].Sentence; i++)
        {
            if (Word(document.Word(i)) is not Negating.None and var by) return new(by, IsOfMind(document, i), IsOfSelf(document, first, i), i - first < Early);
        }
        return default;
    }

    /// <summary>By what a word negates.</summary>
    public static Negating Word(ReadOnlySpan<char> word) => word switch
    {
        "not" or "n't" or "n’t" or "Not" => Negating.Not,
        "never" or "Never" => Negating.Never,
        "no" or "No" or "nobody" or "Nobody" or "nothing" or "Nothing" or "none" or "None" or "neither" or "Neither" => Negating.Nobody,
        _ => Negating.None,
    };

    private static bool IsOfMind(AnnotatedDocument document, int negation)
    {
        for (var i = negation + 1; i < document.Tokens.Length && i <= negation + Reach; i++)
        {
            if (document.Tokens[i].Pos is not PartOfSpeech.Verb) continue;
            return document.Tokens[i].Lemma is "be" || document.Lexicon.Cues.Find(document.Tokens[i].Lemma)?.Class is CueClass.Think or CueClass.Plan;
        }
        return false;
    }

    private static bool IsOfSelf(AnnotatedDocument document, int first, int negation)
    {
        for (var i = Math.Max(first, negation - Reach); i < negation; i++)
        {
            if (document.Word(i) is "I" or "We" or "we" or "Our" or "our" or "My" or "my") return true;
        }
        return false;
    }
}
