namespace Attribution.Lists;

/// <summary>The words by which those who speak name themselves and those who listen.</summary>
internal static class Persons
{
    private const string List = "words-of-persons.tsv";

    private static readonly WordSet FirstPerson = WordSet.Of(List, "first");

    /// <summary>"me", "my" and the like; not "I", of which capitals tell more.</summary>
    public static WordSet FirstSingular { get; } = WordSet.Of(List, "first-singular");

    /// <summary>"you", "your" and the like.</summary>
    public static WordSet Second { get; } = WordSet.Of(List, "second");

    /// <summary>Whether <paramref name="word"/> names the speaker: "I", "our", but neither "i" of a list nor "US".</summary>
    public static bool IsFirst(ReadOnlySpan<char> word) => FirstPerson.Contains(word) && word is not ("i" or "US");

    /// <summary>Whether one of the <paramref name="words"/> names the speaker.</summary>
    public static bool HasFirst(ReadOnlySpan<char> words) => Has(words, IsFirst);

    /// <summary>Whether one of the <paramref name="words"/> names who listens.</summary>
    public static bool HasSecond(ReadOnlySpan<char> words) => Has(words, Second.Contains);

    private static bool Has(ReadOnlySpan<char> words, Func<ReadOnlySpan<char>, bool> isSought)
    {
        foreach (var range in words.SplitAny(' ', '\n', ',', '.', '?', '!', '*', '_', '—'))
        {
            if (isSought(words[range])) return true;
        }
        return false;
    }
}
