using Attribution.Language;

namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>Counts the sentences that the writer tells, at least in part; those wholly in quotation marks do not count.</summary>
internal sealed class ToldSentences
{
    private readonly int[] told;

    public ToldSentences(TokenView words)
    {
        var sentences = words.Document.Sentences;
        told = new int[sentences.Length];
        for (var s = 0; s < told.Length; s++) told[s] = (s > 0 ? told[s - 1] : 0) + (IsTold(words, sentences[s]) ? 1 : 0);
    }

    /// <summary>How many there are up to <paramref name="sentence"/>, itself included.</summary>
    public int UpTo(int sentence) => told[sentence];

    private static bool IsTold(TokenView words, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!words.IsQuoted(i) && words[i] is [var first, ..] && char.IsLetter(first)) return true;
        }
        return false;
    }
}
