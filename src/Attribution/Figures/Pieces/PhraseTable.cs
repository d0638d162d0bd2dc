using System.Collections.Frozen;

namespace Attribution.Figures.Pieces;

/// <summary>Phrases of one to a few words, found by their first word, the longest one first. Case does not matter.</summary>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, (string[] Words, T Value)[]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;

    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases)
    {
        byFirstWord = phrases
            .Select(p => (Words: p.Phrase.Split(' '), p.Value))
            .GroupBy(p => p.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads the longest phrase that starts at the piece; its words may be joined by spaces, hyphens or an apostrophe.</summary>
    public bool TryMatch(Line line, int index, out T value, out int end)
    {
        value = default!;
        end = index;
        if (index >= line.Count || line[index].Length > 24 || !byFirstWord.TryGetValue(line.Word(index), out var candidates)) return false;
        foreach (var (words, found) in candidates)
        {
            var at = index + 1;
            var matches = true;
            for (var w = 1; w < words.Length && matches; w++)
            {
                at = line.IsApostrophe(at) && line.IsJoined(at) ? at + 1 : line.SkipHyphen(at);
                matches = line.Is(at, words[w]);
                at++;
            }
            if (!matches) continue;
            value = found;
            end = at;
            return true;
        }
        return false;
    }
}
