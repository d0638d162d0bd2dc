using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes;

/// <summary>"The court heard that the van was stolen", "…, jurors heard": who listens to witnesses and lawyers reports what they said.</summary>
internal static class Hearings
{
    private static readonly WordSet Listeners = WordSet.Of("words-of-quotes.tsv", "listeners");

    /// <summary>The entry of "hear" there: a cue around its content, whose speaker is left out.</summary>
    public static CueEntry Cue { get; } = Entry();

    /// <summary>Before whom evidence is given, where the verb of <paramref name="group"/> is "hear"; else null.</summary>
    public static TokenRange? Listener(TokenView text, VerbGroup group, int sentenceFirst)
    {
        if (text.Lemma(group.Head) != "hear" || group.Passive || group.Negated || group.Form is VerbForm.Infinitive or VerbForm.Gerund) return null;
        var behind = group.FirstToken;
        if (behind <= sentenceFirst || !text.IsAny(behind - 1, Listeners)) return null;
        var listener = SourceFinder.LeftOf(text, behind, sentenceFirst) ?? new(behind - 1, behind);
        return text.Is(listener.First - 1, Trait.Determiner) ? listener with { First = listener.First - 1 } : listener;
    }

    private static CueEntry Entry()
    {
        var chances = new float[Enum.GetValues<CuePattern>().Length];
        chances[(int)CuePattern.That] = chances[(int)CuePattern.Clause] = chances[(int)CuePattern.Wh] = chances[(int)CuePattern.End] = 0.95f;
        return new("hear", CueClass.Say, "neutral", "asserts", false, chances);
    }
}
