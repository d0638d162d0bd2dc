using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Claims.Grounds;

/// <summary>
/// The words by which a text says that, and why, it withholds a name: "on condition of anonymity because she was not authorized to speak",
/// "asked not to be named", "whose name was changed".
/// </summary>
internal static class WithheldName
{
    /// <summary>How far back from the word that tells it the phrase may begin, in tokens, and how long it may be.</summary>
    private const int Before = 6, Longest = 45;

    private static readonly WordSet Naming = Words("naming"), Refusing = Words("refusing"), Authorizing = Words("authorizing"), Speaking = Words("speaking"),
        Manners = Words("silent-manners"), Reasons = Words("reasons");

    /// <summary>The phrase in the tokens from <paramref name="first"/> to before <paramref name="end"/>; null where there is none.</summary>
    /// <param name="text">The document's tokens.</param>
    /// <param name="first">The first token of a source phrase or sentence.</param>
    /// <param name="end">The token behind its last.</param>
    /// <param name="isOpen">Whether a token may belong to the phrase: it stands outside of what is said.</param>
    public static TokenRange? Find(TokenView text, int first, int end, Func<int, bool> isOpen)
    {
        for (var i = first; i < end; i++)
        {
            if (!isOpen(i) || Opening(text, i, first, end) is not { } start || !isOpen(start)) continue;
            return new(start, End(text, i + 1, Math.Min(end, start + Longest), isOpen));
        }
        return null;
    }

    /// <summary>Where the phrase begins of which token <paramref name="i"/> tells that a name is withheld; null for another token.</summary>
    private static int? Opening(TokenView text, int i, int first, int end)
    {
        var least = Math.Max(first, i - Before);
        if (text.Is(i, "anonymity"))
        {
            // "on condition of anonymity", "requested anonymity", "was granted anonymity"
            for (var k = i - 1; k >= least; k--)
                if (text.IsAny(k, "on", "under") || (text.Is(k, Trait.Verb | Trait.Gerund | Trait.Participle) && !text.Is(k + 1, Trait.Verb))) return k;
            return null;
        }
        if (Manners.Contains(text[i])) return text.Is(i - 1, Trait.Verb) ? i - 1 : i;
        if (Naming.Contains(text[i]) && Passive(text, i) is { } named) return Refusal(text, named, least);
        if (Authorizing.Contains(text[i]) && text.Is(i + 1, "to") && i + 2 < end && IsSpeaking(text, i + 2) && Negation(text, i, least) is { } not)
            return Because(text, not, least);
        if (text.IsAny(i, "name", "names", "identity") && Names(text, i, least, end) is { } start) return start;
        return null;
    }

    /// <summary>The "to" or "be" of "to be named", "be identified": the first token of the passive.</summary>
    private static int? Passive(TokenView text, int i) =>
        text.IsAny(i - 1, "be", "being") ? text.Is(i - 2, "to") ? i - 2 : i - 1 : null;

    /// <summary>"asked not to be named", "declined to be identified", "did not want to be named", "could not be named".</summary>
    private static int? Refusal(TokenView text, int to, int least)
    {
        for (var k = to - 1; k >= least; k--)
        {
            if (Refusing.Contains(text.Lemma(k)))
            {
                var refuses = text.IsAny(to - 1, "not", "n't", "n’t") || text.Lemma(k) is "decline" or "refuse" || Negation(text, k, least) is not null;
                return refuses ? Negation(text, k, least) is { } not && not < k ? Auxiliary(text, not, least) : k : null;
            }
            if (text.Is(k, Trait.Modal)) return Negation(text, to, k) is not null ? k : null;
        }
        return null;
    }

    /// <summary>"whose name has been changed", "gave only her first name", "did not give a name", "withheld his name".</summary>
    private static int? Names(TokenView text, int i, int least, int end)
    {
        if (text.Is(i - 1, "whose"))
        {
            for (var k = i + 1; k < Math.Min(end, i + 5); k++)
                if (text.Lemma(k) is "withhold" or "change" or "give" or "release" or "disclose") return i - 1;
            return null;
        }
        for (var k = i - 1; k >= least; k--)
        {
            if (text.Lemma(k) is not ("give" or "withhold" or "disclose" or "provide" or "use" or "reveal")) continue;
            if (text.Lemma(k) is "withhold" || text.Is(i - 1, "first")) return k;
            return Negation(text, k, least) is { } not ? Auxiliary(text, not, least) : null;
        }
        return null;
    }

    private static int? Negation(TokenView text, int from, int least)
    {
        for (var k = from - 1; k >= Math.Max(least, from - 4); k--)
            if (text.IsAny(k, "not", "n't", "n’t", "never", "without")) return k;
        return null;
    }

    /// <summary>The verb before "not": "was not authorized", "did not want".</summary>
    private static int Auxiliary(TokenView text, int not, int least) =>
        not - 1 >= least && text.Is(not - 1, Trait.Auxiliary | Trait.Modal | Trait.Verb) ? not - 1 : not;

    /// <summary>"because she was not authorized", else from the verb on.</summary>
    private static int Because(TokenView text, int not, int least)
    {
        var verb = Auxiliary(text, not, least);
        for (var k = verb; k >= least && !text.Is(k, Trait.Comma | Trait.Stop); k--)
            if (text.IsAny(k, "because", "as", "since")) return k;
        return verb;
    }

    private static bool IsSpeaking(TokenView text, int i)
    {
        for (var k = i; k < i + 3; k++)
            if (Speaking.Contains(text.Lemma(k))) return true;
        return false;
    }

    /// <summary>Where the phrase ends: at the next mark, but over the clause of a reason.</summary>
    private static int End(TokenView text, int from, int end, Func<int, bool> isOpen)
    {
        var i = from;
        while (i < end && isOpen(i) && !text.Is(i, Trait.Stop | Trait.Open | Trait.Close)
            && text[i] is not (";" or ":" or ")" or "-RRB-" or "—" or "–" or "--"))
        {
            if (text.Is(i, Trait.Comma) && !Reasons.Contains(text[i + 1])) break;
            if (text.Is(i, Trait.Finite) && text.Lemma(i) is "say" or "tell" or "add" && !text.IsAny(i - 1, "to", "they", "he", "she")) break;
            i++;
        }
        while (i > from && (text.Is(i - 1, Trait.Comma) || text.IsAny(i - 1, "and", "who", "but"))) i--;
        return i;
    }

    private static WordSet Words(string name) => WordSet.Of("words-of-grounds.tsv", name);
}
