using Attribution.Actors.Names;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors;

/// <summary>What the words around a name say about it.</summary>
internal static class Context
{
    /// <summary>What may stand between a subject and its verb.</summary>
    private static readonly WordSet BetweenSubjectAndVerb = ActorWords.Set("between-subject-and-verb");

    private static readonly WordSet Naming = ActorWords.Set("naming");

    private static readonly WordSet PartsOfPlaces = ActorWords.Set("parts-of-places");

    private static readonly WordSet Locating = ActorWords.Set("locating");

    /// <summary>Whether the phrase before token <paramref name="end"/> is the subject of a verb of saying or acting.</summary>
    public static bool Acts(TokenView words, int first, int end) =>
        Verb(words, end) is var verb and >= 0 && ActorVerbs.Contains(words, verb) || IsInverted(words, first, end);

    /// <summary>Whether the phrase between the tokens is the subject of a verb of saying.</summary>
    public static bool Speaks(TokenView words, int first, int end) =>
        Verb(words, end) is var verb and >= 0 && ActorVerbs.Says(words, verb) || IsInverted(words, first, end);

    /// <summary>Whether the phrase is the subject of a verb of saying, or of any that stands next to a quotation.</summary>
    public static bool SpeaksOrQuotes(TokenView words, int first, int end, int verb) =>
        (verb >= 0 && ActorVerbs.Says(words, verb)) || IsInverted(words, first, end) || QuotesBy(words, first, verb);

    /// <summary>"“No,” she continued", "He went on: “No”".</summary>
    private static bool QuotesBy(TokenView words, int first, int verb)
    {
        if (verb < 0 || words.IsQuoted(first)) return false;
        return (words.IsQuoted(first - 1) && words[first - 2] is "," or "?" or "!") || (words[verb + 1] is "," or ":" && words.IsQuoted(verb + 2));
    }

    /// <summary>
    /// The verb of which the phrase before <paramref name="end"/> is the subject, behind adverbs, auxiliaries and weekdays;
    /// -1 where none follows.
    /// </summary>
    public static int Verb(TokenView words, int end)
    {
        var i = end;
        for (var steps = 0; steps < 7 && i < words.Count; steps++, i++)
        {
            if (BetweenSubjectAndVerb.Contains(words[i])
                || (words.Is(i, "to") && words.Is(i - 1, "yet")) || NameWords.IsDate(words[i])
                || (words[i].Length > 4 && words[i].EndsWith("ly", StringComparison.Ordinal)))
            {
                if (words.IsAny(i, "has", "have", "had") && words.IsAny(i + 1, "a", "an", "the", "no", "its")) return i;
                continue;
            }
            if (words.IsLower(i) && (words.Tag(i) is "VBD" or "VBZ" or "VBP" or "VB" or "VBN" or "VBG" || IsMistagged(words, i))) return i;
            return -1;
        }
        return -1;
    }

    /// <summary>Whether a verb of saying stands there that is not tagged as one: "Lima forecast that …".</summary>
    private static bool IsMistagged(TokenView words, int i) =>
        ActorVerbs.Says(words, i) && (words.Tag(i) is not ("IN" or "NN" or "JJ") || (words.Is(i + 1, "that") && words.Tag(i) is not "IN"));

    /// <summary>Whether the phrase stands behind its verb, perhaps with titles before it: "…,” said Ada Reed", "…,” said Gov. Ada Reed".</summary>
    private static bool IsInverted(TokenView words, int first, int end)
    {
        var verb = first - 1;
        for (var steps = 0; steps < 8 && words.Tag(verb) is "NN" or "NNP" or "NNPS" or "NNS" or "JJ" or "DT" or "POS" or "HYPH" or "VBN"; steps++) verb--;
        if (!words.Lexicon.CueForms.TagsQuotation(words[verb])) return false;
        if (verb < first - 1 && words.IsPossessive(end)) return false;
        return words[verb - 1] is "," or "”" or "\"" or "''" or "’" or "’’" && !words.Is(end, "that");
    }

    /// <summary>Whether somebody gives the name as theirs: "who gave her name only as", "who identified himself as".</summary>
    public static bool IsGivenAs(TokenView words, int first)
    {
        if (!words.Is(first - 1, "as")) return false;
        for (var i = first - 2; i > first - 7; i--)
        {
            if (words.IsAny(i, Naming)) return true;
        }
        return false;
    }

    /// <summary>Whether a preposition of place or time stands before the phrase (behind an article), so that a city is a place.</summary>
    public static bool IsLocated(TokenView words, int first)
    {
        var i = first - 1;
        while (words.IsAny(i, PartsOfPlaces)) i--;
        return words.IsAny(i, Locating);
    }
}
