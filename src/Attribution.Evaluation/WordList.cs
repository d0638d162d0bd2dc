using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Attribution.Documents;

namespace Attribution.Evaluation;

/// <summary>
/// The words of a text, by which two spans are compared: letters, digits and underscores, also around an apostrophe
/// ("don't", "o’clock"). Independent of the library's own tokens, so that these cannot flatter it.
/// </summary>
internal sealed class WordList
{
    private readonly ImmutableArray<TextSpan> words;

    public WordList(string text) => words = [.. Cut(text)];

    /// <summary>The indices of the words that <paramref name="spans"/> cover or cut.</summary>
    public HashSet<int> In(IEnumerable<TextSpan> spans)
    {
        var found = new HashSet<int>();
        foreach (var span in spans)
        {
            for (var i = FirstBehind(span.Start); i < words.Length && words[i].Start < span.End; i++) found.Add(i);
        }
        return found;
    }

    /// <summary>The different words of <paramref name="text"/>.</summary>
    public static HashSet<string> Of(string text) => Cut(text).Select(word => word.Of(text)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The harmonic mean of the shares that two sets have in common; 0 where one is empty.</summary>
    public static double F1<T>(HashSet<T> gold, HashSet<T> found) => gold.Count == 0 || found.Count == 0
        ? 0
        : 2.0 * gold.Count(found.Contains) / (gold.Count + found.Count);

    /// <summary>The first word that ends behind <paramref name="position"/>.</summary>
    private int FirstBehind(int position) => SortedSpans.FirstBehind(words.AsSpan(), position, static (in TextSpan word) => word.End);

    private static IEnumerable<TextSpan> Cut(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = RunEnd(text, at);
            if (end == at)
            {
                at++;
                continue;
            }
            while (end < text.Length && text[end] is '\'' or '’' && RunEnd(text, end + 1) is var next && next > end + 1) end = next;
            yield return new(at, end);
            at = end;
        }
    }

    private static int RunEnd(string text, int at)
    {
        while (at < text.Length)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune) || !IsWord(rune)) break;
            at += rune.Utf16SequenceLength;
        }
        return at;
    }

    private static bool IsWord(Rune rune) => rune.Value == '_' || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
