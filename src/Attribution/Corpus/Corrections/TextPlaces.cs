using Attribution.Documents;

namespace Attribution.Corpus.Corrections;

/// <summary>Looks for words in a text.</summary>
internal static class TextPlaces
{
    /// <summary>Where <paramref name="words"/> stand in <paramref name="text"/>, nearest to <paramref name="place"/>; null where they do not.</summary>
    public static TextSpan? Nearest(string text, string words, int place)
    {
        TextSpan? best = null;
        if (words.Length == 0) return null;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            if (best is not { } known || Math.Abs(at - place) < Math.Abs(known.Start - place)) best = new(at, at + words.Length);
        }
        return best;
    }

    /// <summary>The span without white space and commas around it.</summary>
    public static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',')) start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',')) end--;
        return new(start, end);
    }
}
