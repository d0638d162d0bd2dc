using System.Collections.Frozen;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes;

/// <summary>What may stand between a cue and its content: when, where and in what form it was said.</summary>
internal static class Adjuncts
{
    private static readonly FrozenSet<string> Forms =
        Lexicon.Rows("utterances.tsv").Select(row => row[0]).ToFrozenSet();

    /// <summary>
    /// The first token behind the adjuncts that begin at <paramref name="i"/>. A manner ("in a statement", "on X")
    /// that joins the cue moves <paramref name="cueEnd"/>, a time does not.
    /// </summary>
    public static int Skip(TokenView text, int i, int end, ref int cueEnd)
    {
        while (i < end)
        {
            var next = Manner(text, i, end);
            if (next > i)
            {
                if (i == cueEnd) cueEnd = next;
                i = next;
                continue;
            }
            next = Time(text, i, end);
            if (next == i && text.Is(i, Trait.Adverb) && !text.Is(i, Trait.Negation) && i + 1 < end) next = i + 1;
            if (next == i) return i;
            i = next;
        }
        return i;
    }

    /// <summary>The end of "in a statement", "on Twitter", "by email" at <paramref name="i"/>; <paramref name="i"/> itself where none stands.</summary>
    public static int Manner(TokenView text, int i, int end)
    {
        if (!text.Is(i, Trait.Preposition) || text.Lemma(i) is not ("in" or "on" or "by" or "via" or "during" or "at" or "through")) return i;
        var behind = text.PhraseEnd(i + 1);
        if (behind <= i + 1 || behind > end) return i;
        return Forms.Contains(text.Lemma(behind - 1).ToLowerInvariant()) ? behind : i;
    }

    /// <summary>
    /// Whether <paramref name="phrase"/> is the manner with which somebody goes on to speak, not who does: "left and on | Twitter | called it a hoax".
    /// </summary>
    public static bool OpensPart(TokenView text, TokenRange phrase)
    {
        var first = phrase.First - 1;
        if (first < 1 || Manner(text, first, phrase.End) != phrase.End) return false;
        return text.Is(text.Is(first - 1, Trait.Adverb | Trait.Time) ? first - 2 : first - 1, Trait.Conjunction);
    }

    /// <summary>The end of "on Tuesday", "last week", "late Monday" at <paramref name="i"/>; <paramref name="i"/> itself where none stands.</summary>
    public static int Time(TokenView text, int i, int end)
    {
        var first = i;
        if (text.Is(i, Trait.Preposition) && text.Lemma(i) is "on" or "in" or "during" or "at" or "late" or "since") first++;
        var behind = text.PhraseEnd(first);
        if (behind <= first || behind > end) return i;
        // The phrase must be about time alone: "Tuesday morning", "last week", not "Tuesday's vote" or "Monday night football".
        if (!text.Is(behind - 1, Trait.Time)) return text.Is(first, Trait.Time) && text.Is(behind - 1, Trait.Number) ? behind : i;
        for (var k = first; k < behind - 1; k++)
        {
            if (!text.Is(k, Trait.Time | Trait.Determiner | Trait.Adjective | Trait.Number | Trait.Adverb)) return i;
        }
        return behind;
    }
}
