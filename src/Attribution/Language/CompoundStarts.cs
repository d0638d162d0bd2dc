using System.Collections.Frozen;

namespace Attribution.Language;

/// <summary>The first words of a list's entries of several words, so that a reader need not look up every stretch of words.</summary>
/// <param name="entries">The entries, in any case.</param>
internal sealed class CompoundStarts(IEnumerable<string> entries)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> starts = entries
        .Where(entry => Letters(entry).Length < entry.Length).Select(entry => Letters(entry).ToString())
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether an entry of several words may begin with <paramref name="word"/>.</summary>
    public bool Contains(ReadOnlySpan<char> word) => starts.Contains(Letters(word));

    private static ReadOnlySpan<char> Letters(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length])) length++;
        return text[..length];
    }
}
