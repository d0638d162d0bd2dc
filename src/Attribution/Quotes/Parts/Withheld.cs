using Attribution.Language;

namespace Attribution.Quotes.Parts;

/// <summary>Tells what somebody did not say by "without": "left without saying why", "without specifying who paid".</summary>
internal static class Withheld
{
    /// <summary>Whether the <paramref name="cue"/> is what somebody did without.</summary>
    public static bool Is(TokenView text, TokenRange cue)
    {
        var first = cue.First - 1;
        while (text.Is(first, Trait.Adverb)) first--;
        for (var i = Math.Max(first, 0); i < cue.End - 1; i++)
        {
            if (text.Is(i, "without") && text.Is(cue.End - 1, Trait.Gerund)) return true;
        }
        return false;
    }
}
