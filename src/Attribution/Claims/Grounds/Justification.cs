using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Claims.Grounds;

/// <summary>
/// The words by which a text says how a source is in a position to know: "who saw the fire", "a lawyer for the family", "one of the
/// authors", "familiar with the matter", "citing police data".
/// </summary>
internal static class Justification
{
    /// <summary>The most tokens of a phrase.</summary>
    private const int Longest = 40;

    private static readonly WordSet Witnessing = Words("witnessing"), Knowing = Words("knowing"), Knowledge = Words("knowledge"),
        Supporting = Words("supporting"),
        Ties = Words("ties"), Quantities = WordSet.Of("anonymity-words.tsv", "quantities");

    /// <summary>The phrases in a source phrase, in text order.</summary>
    /// <param name="text">The document's tokens.</param>
    /// <param name="phrase">The phrase with which the source is named or described.</param>
    /// <param name="isPerson">Whether it is a person, with or without a name, to whom it matters whose adviser or witness they are.</param>
    public static IEnumerable<TokenRange> InPhrase(TokenView text, SourcePhrase phrase, bool isPerson)
    {
        for (var i = phrase.First; i < phrase.End;)
        {
            var end = Clause(text, i, phrase.End) ?? Knows(text, i, phrase.End) ?? (isPerson ? Tied(text, i, phrase) : null) ?? Supported(text, i, phrase.End);
            if (end is not { } behind || behind <= i)
            {
                i++;
                continue;
            }
            yield return new(i, behind);
            i = behind;
        }
    }

    /// <summary>
    /// Whether the phrase says of somebody that they know: "people familiar with the matter", which is said of those who are not to be named.
    /// </summary>
    public static bool IsPrivy(TokenView text, SourcePhrase phrase)
    {
        for (var i = phrase.First + 1; i < phrase.End; i++)
            if (Knows(text, i, phrase.End) is not null && !text.Is(i, "in")) return true;
        return false;
    }

    /// <summary>The phrases of a sentence outside of source and content that support what is said: "citing police data".</summary>
    /// <param name="text">The document's tokens.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="end">The token behind its last.</param>
    /// <param name="isOpen">Whether a token stands outside of what is said, and of who says it.</param>
    public static IEnumerable<TokenRange> InSentence(TokenView text, int first, int end, Func<int, bool> isOpen)
    {
        for (var i = first; i < end;)
        {
            var limit = i;
            while (limit < end && limit < i + Longest && isOpen(limit)) limit++;
            if (limit == i || Supported(text, i, limit) is not { } behind)
            {
                i++;
                continue;
            }
            yield return new(i, behind);
            i = behind;
        }
    }

    /// <summary>"who saw the fire": where a relative clause of somebody who saw, did or worked on something ends.</summary>
    private static int? Clause(TokenView text, int i, int end)
    {
        if (!text.IsAny(i, "who", "whose")) return null;
        for (var verb = i + 1; verb < Math.Min(end, i + 7); verb++)
        {
            if (text.Is(verb, Trait.Comma | Trait.Stop)) return null;
            if (text.Is(verb, Trait.Verb | Trait.Participle | Trait.Gerund) && !text.Is(verb, Trait.Auxiliary) && !Negated(text, i, verb))
                return Witnessing.Contains(text.Lemma(verb)) ? Until(text, i, end) : null;
            if (text.Lemma(verb) is "be" or "have"
                && (Knowing.Contains(text[verb + 1]) || Knowledge.Contains(text[verb + 1]) || IsPlace(text, verb + 1))) return Until(text, i, end);
        }
        return null;
    }

    /// <summary>"was at the meeting", "was inside".</summary>
    private static bool IsPlace(TokenView text, int i) => text.IsAny(i, "at", "in", "inside", "there", "among", "near", "aboard", "on", "one", "part");

    /// <summary>"familiar with the matter", "with knowledge of the talks", "close to the family".</summary>
    private static int? Knows(TokenView text, int i, int end)
    {
        if (Knowing.Contains(text[i]) && text.IsAny(i + 1, "with", "on", "to", "in", "at", "of", "about")) return Until(text, i, end);
        if (!text.IsAny(i, "with", "in")) return null;
        if (text.Is(i, "in")) return text.Is(i + 1, "attendance") ? i + 2 : null;
        for (var k = i + 1; k < Math.Min(end, i + 4); k++)
            if (Knowledge.Contains(text[k])) return Until(text, i, end);
        return null;
    }

    /// <summary>"a lawyer for the family", "one of the authors", "the victim's sister": a noun for a person with whom or what it is tied to.</summary>
    private static int? Tied(TokenView text, int i, SourcePhrase phrase)
    {
        if (i > phrase.First && !text.Is(i - 1, Trait.Comma)) return null;
        if (text.Is(i, "one") && text.Is(i + 1, "of") && text.PhraseEnd(i + 2) is var whole && whole > i + 2 && IsPerson(text, whole - 1))
            return Until(text, i, phrase.End);
        var behind = text.PhraseEnd(i);
        if (behind <= i || behind > phrase.End) return null;
        var noun = behind - 1;
        if (!IsPerson(text, noun)) return null;
        if (Ties.Contains(text[behind]) && behind + 1 < phrase.End && text.PhraseEnd(behind + 1) > behind + 1) return Until(text, i, phrase.End);
        for (var owner = i; owner < noun; owner++)
            if (text.IsPossessive(owner) && text.Lexicon.Roles.Find(text[noun])?.Class is not (null or RoleClass.Office or RoleClass.Rank)) return behind;
        return null;
    }

    private static bool IsPerson(TokenView text, int noun) =>
        text.Lexicon.Roles.Find(text[noun]) is { Class: not RoleClass.Office }
        || (text.Is(noun, Trait.Noun) && text.IsLower(noun) && text.Lexicon.IsPeople(text[noun]) && !Quantities.Contains(text[noun]));

    /// <summary>"citing police data", "based on 900 interviews".</summary>
    private static int? Supported(TokenView text, int i, int end) =>
        Supporting.Contains(text[i]) && (text.Is(i, Trait.Gerund) || (text.Is(i, "based") && text.Is(i + 1, "on")))
        && text.PhraseEnd(text.Is(i + 1, Trait.Preposition) ? i + 2 : i + 1) > i + 1 ? Until(text, i, end) : null;

    private static bool Negated(TokenView text, int first, int end)
    {
        for (var k = first; k < end; k++)
            if (text.Is(k, Trait.Negation)) return true;
        return false;
    }

    /// <summary>Where the phrase ends: at the next mark or the next relative clause.</summary>
    private static int Until(TokenView text, int first, int end)
    {
        var i = first + 1;
        while (i < Math.Min(end, first + Longest) && !text.Is(i, Trait.Comma | Trait.Stop | Trait.Open | Trait.Close)
            && text[i] is not (";" or ":" or "(" or ")" or "—" or "–" or "--") && !(text.Is(i, "who") && !text.Is(first, "who")))
            i++;
        return i;
    }

    private static WordSet Words(string name) => WordSet.Of("words-of-grounds.tsv", name);
}
