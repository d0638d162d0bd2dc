using Attribution.Actors.Resolution.InContext;
using Attribution.Language;

namespace Attribution.Actors.Sources;

/// <summary>"who" alone: whoever stands before it, over brackets, appositions and what hangs on a preposition.</summary>
internal static class RelativePronoun
{
    /// <summary>How far back the head of a relative pronoun is looked for.</summary>
    private const int Reach = 24;

    public static Speaker? Read(SourceContext context, SourcePhrase phrase)
    {
        var words = context.Words;
        if (!phrase.IsWord || !words.IsAny(phrase.First, "who", "which", "that") || SourcePhrase.IsAcronym(words, phrase.First)) return null;
        var start = Math.Max(words.SentenceStart(phrase.First), phrase.First - Reach);
        var comma = words[phrase.First - 1] is ",";
        var before = Unbracketed(words, comma ? phrase.First - 1 : phrase.First, start);
        if (before == 0) return null;
        if (comma && words.Tag(before - 1) is "CD" && words[before - 2] is ",") before -= 2; // "Ada Reed, 24, who"
        var found = words.Is(phrase.First, "who") ? Person(context, start, before, comma) : context.MentionEnding(new(start, before));
        return found is { } mention ? context.Of(mention, "relative pronoun behind its actor") : null;
    }

    /// <summary>Behind "(D-Conn.)".</summary>
    private static int Unbracketed(TokenView words, int end, int start)
    {
        if (words[end - 1] is not (")" or "-RRB-")) return end;
        var i = end - 1;
        while (i > start && words[i] is not ("(" or "-LRB-")) i--;
        return i > start ? i : end;
    }

    /// <summary>The person to whom "who" behind token <paramref name="end"/> leads; null where that is somebody without a name.</summary>
    private static Mention? Person(SourceContext context, int start, int end, bool comma)
    {
        var words = context.Words;
        for (var steps = 0; steps < 4 && end > start; steps++)
        {
            if (context.MentionEnding(new(start, end)) is { } mention)
            {
                var first = words.TokenFrom(mention.Span.Start);
                var isPerson = context.ActorOf(mention).Kind == ActorKind.Person;
                if (isPerson && (!HangsOn(words, first, out var noun) || (comma && !Epithets.IsPerson(words, noun)))) return mention;
                if (!isPerson && !HangsOn(words, first, out _)) return mention;
            }
            else if (words.Tag(end - 1) is "NNS" or "NNPS")
            {
                return null;
            }
            var next = PhraseBefore(words, end, start);
            if (next <= start) return null;
            end = Unbracketed(words, next, start);
        }
        return null;
    }

    /// <summary>Whether the phrase at <paramref name="first"/> hangs on a noun by a preposition: "aides to Reed".</summary>
    private static bool HangsOn(TokenView words, int first, out int noun)
    {
        noun = first - 1;
        while (words.Tag(noun) is "DT" or "NNP" or "JJ" or "PRP$") noun--;
        if (words.Tag(noun) is not ("IN" or "TO")) return false;
        noun--;
        return words.Tag(noun).StartsWith("NN", StringComparison.Ordinal) || words[noun] is ")";
    }

    /// <summary>
    /// Where what stands before the noun phrase that ends at <paramref name="end"/> ends: before a preposition, or before
    /// the comma of an apposition; 0 where neither opens it.
    /// </summary>
    private static int PhraseBefore(TokenView words, int end, int start)
    {
        var i = end - 1;
        while (i > start
            && words.Tag(i) is "NN" or "NNS" or "NNP" or "NNPS" or "JJ" or "JJR" or "JJS" or "CD" or "POS" or "PRP$" or "HYPH" or "VBN" or "VBG" or "DT" or "CC"
            && !(words.Tag(i + 1) is "DT" && i < end - 1))
            i--;
        return words.Tag(i) is "IN" or "TO" ? i : words[i] is "," && words.Tag(i + 1) is "DT" or "JJ" or "NN" or "VBN" ? i : 0;
    }
}
