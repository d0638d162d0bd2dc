using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Nouns for something said: "the claim", "a remark".</summary>
internal static class NamesOfWords
{
    /// <summary>Whether <paramref name="noun"/>, a lemma, is one.</summary>
    public static bool Has(TokenView text, string noun) => text.Lexicon.Cues.Noun(noun)?.Class is CueClass.Say || DenialWords.IsClaimNoun(noun);
}
