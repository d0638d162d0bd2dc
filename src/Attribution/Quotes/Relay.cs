using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>"according to X" or "per X". Indices are tokens.</summary>
/// <param name="Whole">From the comma before it, where there is one, to its last token.</param>
/// <param name="Cue">"according to" or "per".</param>
/// <param name="Name">The noun phrase: who.</param>
/// <param name="Fronted">Whether it opens its clause: "According to X, …".</param>
/// <param name="Outlet">Whether the noun phrase names a news outlet and no more.</param>
internal sealed record Relay(TokenRange Whole, TokenRange Cue, TokenRange Name, bool Fronted, bool Outlet)
{
    /// <summary>Finds the relays of a sentence, in text order.</summary>
    public static List<Relay> FindAll(TokenView text, int first, int end)
    {
        var relays = new List<Relay>();
        for (var i = first; i < end; i++)
        {
            if (CueEnd(text, i, first) is not (> 0 and var cueEnd)) continue;
            var behind = NounPhrases.EndOf(text, cueEnd, end, appositives: true);
            if (behind <= cueEnd) continue;
            var fronted = IsFronted(text, i, behind, first);
            var begin = text.Is(i - 1, Trait.Comma) && i - 1 > first ? i - 1 : i;
            if (fronted && text.Is(behind, Trait.Comma)) behind = behind + 1;
            var name = new TokenRange(cueEnd, fronted && text.Is(behind - 1, Trait.Comma) ? behind - 1 : behind);
            relays.Add(new(new(begin, behind), new(i, cueEnd), name, fronted, Outlets.Names(text, name)));
            i = behind - 1;
        }
        return relays;
    }

    private static bool IsFronted(TokenView text, int cue, int behind, int first) =>
        text.Is(behind, Trait.Comma)
        && (cue == first || text.Is(cue - 1, Trait.Open | Trait.Conjunction) || (cue - 1 == first && text.Is(first, Trait.Adverb)));

    private static int CueEnd(TokenView text, int i, int first)
    {
        if (text.Is(i, "according") && text.Is(i + 1, "to")) return i + 2;
        if (!text.Is(i, "per") || !(i == first || text.Is(i - 1, Trait.Comma | Trait.Close))) return 0;
        return text.Is(i + 1, Trait.Determiner | Trait.Name) || text.Is(i + 2, Trait.Comma | Trait.Stop) ? i + 1 : 0;
    }
}
