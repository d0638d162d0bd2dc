using System.Collections.Frozen;

namespace Attribution.Lists;

/// <summary>
/// A set of words that rules ask for, told in any case. The sets of a layer stand in one list, such as
/// <c>words-of-figures.tsv</c>: the set's name, and its words with spaces between them.
/// </summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    private WordSet(IEnumerable<string> words) =>
        this.words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The set called <paramref name="name"/> in <paramref name="list"/>.</summary>
    /// <exception cref="InvalidOperationException">The list holds no such set.</exception>
    public static WordSet Of(string list, string name)
    {
        foreach (var row in Lexicon.Rows(list))
        {
            if (row[0] == name) return new(row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        throw new InvalidOperationException($"'{list}' holds no set of words called '{name}'.");
    }

    /// <summary>The words in the first column of <paramref name="list"/>, a list that holds one set alone.</summary>
    /// <exception cref="InvalidOperationException">The library holds no such list.</exception>
    public static WordSet Of(string list) => new(Lexicon.Rows(list).Select(row => row[0]));

    /// <summary>Whether <paramref name="word"/>, in any case, is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> word) => words.Contains(word);

    /// <summary>Whether <paramref name="word"/> is one of them in just this spelling, as where the capitals of a name tell it from the word.</summary>
    public bool ContainsExactly(ReadOnlySpan<char> word) => words.TryGetValue(word, out var own) && word.SequenceEqual(own);
}
