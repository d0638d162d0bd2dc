using Attribution.Language;

namespace Attribution.Quotes.Parts;

/// <summary>What stands in brackets inside a sentence is an aside: "Orvel Mines (TSX: ORV) said".</summary>
internal static class Brackets
{
    private const int Reach = 12;

    /// <summary>Whether <paramref name="cue"/> is a colon inside brackets, which opens nothing.</summary>
    public static bool HoldColon(TokenView text, TokenRange cue) => text.Is(cue.First, Trait.Colon) && Around(text, cue.First) >= 0;

    /// <summary>The <paramref name="source"/> from the phrase on before the brackets in which it begins and which end in it.</summary>
    public static TokenRange Whole(TokenView text, TokenRange source)
    {
        var closes = false;
        for (var i = source.First; i < source.End && !closes; i++) closes = text.IsAny(i, ")", "]");
        return closes && Around(text, source.First) is >= 0 and var open && text.PhraseStart(open) is var first && first < open
            ? source with { First = first } : source;
    }

    /// <summary>The bracket that opens the aside in which token <paramref name="i"/> stands; -1 where it stands in none.</summary>
    private static int Around(TokenView text, int i)
    {
        var start = Math.Max(text.SentenceStart(i), i - Reach);
        for (var before = i - 1; before >= start; before--)
        {
            if (text.IsAny(before, ")", "]")) return -1;
            if (text.IsAny(before, "(", "[")) return before;
        }
        return -1;
    }
}
