using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.InContext;

/// <summary>Reads off the words around a phrase which part it plays in its sentence.</summary>
internal static class SentenceParts
{
    private static readonly WordSet BeforeNoSubject = ActorWords.Set("before-no-subject");

    /// <summary>The part of the phrase between the tokens; <paramref name="speaks"/>: it is the subject of a verb of saying.</summary>
    public static Part Of(TokenView words, int first, int end, out bool speaks)
    {
        if (IsSubject(words, first, end, out speaks)) return Part.Subject;
        if (words.IsPossessive(end)) return Part.Possessive;
        var before = first - 1;
        for (var steps = 0; steps < 5 && words.Tag(before) is "DT" or "JJ" or "NNP" or "NN" or "PRP$" or "CD" or "NNPS"; steps++) before--;
        return words.Tag(before) is "IN" or "TO" ? Part.Prepositional
            : words.Tag(before) is "VB" or "VBD" or "VBZ" or "VBP" or "VBN" or "VBG" ? Part.Object
            : Part.Other;
    }

    /// <summary>Whether the phrase is a verb's subject, over an apposition between commas; <paramref name="speaks"/>: of a verb of saying.</summary>
    public static bool IsSubject(TokenView words, int first, int end, out bool speaks)
    {
        var own = Context.Verb(words, end);
        speaks = Context.SpeaksOrQuotes(words, first, end, own);
        if (speaks) return true;
        var relative = words[end] is "," ? end + 1 : end;
        if (words.Is(relative, "who") && Context.Verb(words, relative + 1) is >= 0 and var told && ActorVerbs.Says(words, told))
        {
            speaks = true;
            return true;
        }
        if (words.IsAny(first - 1, BeforeNoSubject)) return false;
        if (words.IsPossessive(end)) return false;
        if (own >= 0) return true;
        if (words[end] is not ",") return false;
        var limit = Math.Min(words.SentenceEnd(first), end + 30);
        for (var i = end + 1; i < limit; i++)
        {
            if (words[i] is not "," || Context.Verb(words, i + 1) is not (>= 0 and var verb) || words.Tag(i + 1) is "VBG") continue;
            speaks = ActorVerbs.Says(words, verb);
            return true;
        }
        return false;
    }
}
