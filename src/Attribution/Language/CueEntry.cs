namespace Attribution.Language;

/// <summary>A word of the cue lexicon.</summary>
/// <param name="Lemma">Its dictionary form; of a phrase the head's and the words behind it.</param>
/// <param name="Class">What kind of speech or attitude it reports.</param>
/// <param name="Framing">How it frames what it reports: <c>neutral</c>, <c>as true</c>, <c>at a distance</c> …</param>
/// <param name="Stance">What it does with its content (<c>asserts</c>, <c>denies</c> …), and behind a space the kind of infinitive that this needs.</param>
/// <param name="TakesHearer">Whether the noun phrase directly behind it may be the hearer: "told Reuters that".</param>
/// <param name="Chances">Per <see cref="CuePattern"/>, how likely it opens an attribution there, from 0 to 1.</param>
internal sealed record CueEntry(string Lemma, CueClass Class, string Framing, string Stance, bool TakesHearer, float[] Chances)
{
    /// <summary>How likely the word opens an attribution in the frame, from 0 to 1.</summary>
    public float Chance(CuePattern pattern) => Chances[(int)pattern];
}
