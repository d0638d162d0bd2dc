namespace Attribution.Documents.Layout;

/// <summary>
/// Cuts Markdown into blocks and steps over its block markers (#, -, 1., &gt;, fences, rules); the words stay as written,
/// emphasis and links included. A line that is only a picture gives its description as a caption.
/// </summary>
internal static class MarkdownBlocks
{
    /// <summary>The blocks of <paramref name="text"/> from <paramref name="start"/> on.</summary>
    public static List<Block> Read(string text, int start)
    {
        List<Block> blocks = [];
        Block? open = null;
        var (fence, quoteDepth) = ('\0', 0);
        while (TextLines.Next(text, ref start, out var raw))
        {
            var line = TextLines.Trim(text, raw);
            var depth = SkipQuoteMarks(text, ref line);
            if (line.IsEmpty || depth != quoteDepth) Close();
            quoteDepth = depth;
            if (line.IsEmpty) continue;

            var characters = line.In(text);
            if (Fence(characters) is not '\0' and var mark && (fence == '\0' || fence == mark))
            {
                Close();
                fence = fence == '\0' ? mark : '\0';
            }
            else if (fence != '\0')
            {
                Extend(line);
            }
            else if (open is { Kind: BlockKind.Text } && IsRule(characters, "=-"))
            {
                open = new(open.Value.Span, BlockKind.Heading, characters[0] == '=' ? 1 : 2);
                Close();
            }
            else if (IsRule(characters, "-*_"))
            {
                Close();
            }
            else if (HeadingLevel(characters) is > 0 and var level)
            {
                Close();
                var title = Title(text, line, level);
                if (!title.IsEmpty) blocks.Add(new(title, BlockKind.Heading, level));
            }
            else if (Math.Max(ListMarker.Bullet(characters), ListMarker.Number(characters)) is > 0 and var item)
            {
                Close();
                open = new(line with { Start = line.Start + item }, BlockKind.Point);
            }
            else if (PictureText(characters) is { } picture)
            {
                Close();
                var description = TextLines.Trim(text, new(line.Start + picture.Start, line.Start + picture.End));
                if (!description.IsEmpty) blocks.Add(new(description, BlockKind.Caption));
            }
            else
            {
                Extend(line);
            }
        }
        Close();
        return blocks;

        void Extend(TextSpan line) => open = open is { } block ? block with { Span = block.Span.Union(line) } : new(line, BlockKind.Text);

        void Close()
        {
            if (open is { } block) blocks.Add(AsBoldHeading(text, block));
            open = null;
        }
    }

    private static int SkipQuoteMarks(string text, ref TextSpan line)
    {
        var depth = 0;
        while (!line.IsEmpty && text[line.Start] == '>')
        {
            line = TextLines.Trim(text, line with { Start = line.Start + 1 });
            depth++;
        }
        return depth;
    }

    private static char Fence(ReadOnlySpan<char> line) =>
        line.StartsWith("```", StringComparison.Ordinal) ? '`' : line.StartsWith("~~~", StringComparison.Ordinal) ? '~' : '\0';

    /// <summary>Whether the line is one of <paramref name="marks"/>, three times or more, and nothing else.</summary>
    private static bool IsRule(ReadOnlySpan<char> line, string marks)
    {
        if (!marks.Contains(line[0])) return false;
        var count = 0;
        foreach (var character in line)
        {
            if (character == line[0]) count++;
            else if (character is not (' ' or '\t')) return false;
        }
        return count >= 3;
    }

    private static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#') level++;
        return level is >= 1 and <= 6 && (level == line.Length || line[level] is ' ' or '\t') ? level : 0;
    }

    private static TextSpan Title(string text, TextSpan line, int level)
    {
        var title = TextLines.Trim(text, line with { Start = line.Start + level });
        var end = title.End;
        while (end > title.Start && text[end - 1] == '#') end--;
        return end == title.Start || text[end - 1] is ' ' or '\t' ? TextLines.Trim(text, title with { End = end }) : title;
    }

    /// <summary>The description in a line that is only <c>![description](address)</c>, by offsets in the line.</summary>
    private static TextSpan? PictureText(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("![", StringComparison.Ordinal) || line[^1] != ')') return null;
        var end = line.IndexOf("](", StringComparison.Ordinal);
        return end >= 2 && line[(end + 2)..].IndexOf(')') == line.Length - end - 3 ? new(2, end) : null;
    }

    /// <summary>A paragraph that is one bold phrase without a final period is a heading in all but marking.</summary>
    private static Block AsBoldHeading(string text, Block block)
    {
        var span = block.Span.In(text);
        if (block.Kind != BlockKind.Text || span.Length < 5 || !(span.StartsWith("**") || span.StartsWith("__"))) return block;
        var inner = span[2..^2];
        return span[^2..].SequenceEqual(span[..2]) && inner.IndexOf(span[..2], StringComparison.Ordinal) < 0 && Headings.LooksLikeOne(inner)
            ? new(new(block.Span.Start + 2, block.Span.End - 2), BlockKind.Heading, 3)
            : block;
    }
}
