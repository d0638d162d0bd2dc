namespace Attribution.Documents.Layout;

/// <summary>
/// A summary in points above the body. Points are single short sentences; the body begins with the first paragraph that a
/// point cannot be: one with several sentences, with a dateline, with an opening pronoun or one behind it, one that
/// repeats the caption's lede, or one clearly longer than the points before.
/// </summary>
internal static class KeyPoints
{
    private const int Most = 7, Usual = 3;

    private static readonly string[] Markers = ["KEY POINTS", "KEY TAKEAWAYS", "KEY FACTS"];

    private static readonly string[] Pronouns = ["He ", "She ", "It ", "They ", "His ", "Her ", "Its ", "Their ", "But ", "And "];

    /// <summary>
    /// The length of the marker at the start of <paramref name="text"/> with the white space behind it; 0 without one.
    /// A marker that runs into the first point is in capitals.
    /// </summary>
    public static int Marker(ReadOnlySpan<char> text)
    {
        foreach (var marker in Markers)
        {
            if (!text.StartsWith(marker, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = text[marker.Length..];
            var space = rest.TrimStart(':').TrimStart();
            if (space.IsEmpty) return text.Length;
            if (space.Length < rest.Length && text.StartsWith(marker, StringComparison.Ordinal)) return text.Length - space.Length;
        }
        return 0;
    }

    /// <summary>The index of the first block behind the points that begin with <paramref name="first"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">Its blocks, headings marked.</param>
    /// <param name="first">The index of the first point.</param>
    /// <param name="caption">The caption above; empty where there is none.</param>
    public static int End(string text, List<Block> blocks, int first, TextSpan caption)
    {
        if (first >= blocks.Count || !(IsText(blocks[first]) || blocks[first].Kind == BlockKind.Point)) return first;
        var end = first + 1;
        if (blocks[first].Kind == BlockKind.Point)
        {
            while (end < blocks.Count && blocks[end].Kind == BlockKind.Point) end++;
            return end;
        }

        var withPeriods = TextShape.EndsSentence(blocks[first].Span.In(text));
        int longest = blocks[first].Span.Length, total = longest;
        while (end < blocks.Count && end - first <= Most && (withPeriods ? blocks[end].Kind == BlockKind.Text : IsText(blocks[end]))
            && !IsBody(blocks[end].Span.In(text), longest, total / (end - first), usual: end - first >= Usual)
            && !Repeats(blocks[end].Span.In(text), caption.In(text)) && !FollowedByPronoun(text, blocks, end))
        {
            longest = Math.Max(longest, blocks[end].Span.Length);
            total += blocks[end].Span.Length;
            end++;
        }
        return end == blocks.Count || end - first > Most ? Math.Min(blocks.Count, first + Usual) : end;
    }

    /// <summary>Whether no mark says what the block is; points without periods look like headings.</summary>
    private static bool IsText(Block block) => block.Kind == BlockKind.Text || block is { Kind: BlockKind.Heading, Level: 0 };

    /// <summary>Behind the usual number of points weaker signs are enough: a little more length, or the name of a day.</summary>
    private static bool IsBody(ReadOnlySpan<char> text, int longest, int average, bool usual) =>
        (text.Length > 100 && text.Length > average * (usual ? 1.25 : 1.75)) || (text.Length > 160 && text.Length > longest * 1.4)
        || (usual && HasDay(text))
        || TextShape.HasSecondSentence(text) || TextShape.HasDateline(text) || StartsWithPronoun(text);

    private static bool HasDay(ReadOnlySpan<char> text)
    {
        foreach (var day in Captions.Weekdays)
        {
            if (text.IndexOf(day, StringComparison.Ordinal) >= 0) return true;
        }
        return false;
    }

    private static bool Repeats(ReadOnlySpan<char> text, ReadOnlySpan<char> caption) =>
        text.Length >= 40 && caption.Contains(text[..Math.Min(text.Length, 60)], StringComparison.Ordinal);

    private static bool FollowedByPronoun(string text, List<Block> blocks, int index) =>
        index + 1 < blocks.Count && blocks[index + 1].Kind == BlockKind.Text && StartsWithPronoun(blocks[index + 1].Span.In(text));

    private static bool StartsWithPronoun(ReadOnlySpan<char> text)
    {
        foreach (var pronoun in Pronouns)
        {
            if (text.StartsWith(pronoun, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
