namespace Attribution.Documents.Layout;

/// <summary>
/// Cuts plain text into blocks: at blank lines, at line breaks that are not mere wrapping (see <see cref="WrappedLines"/>),
/// and at bullets.
/// </summary>
internal static class PlainTextBlocks
{
    /// <summary>The blocks of <paramref name="text"/> from <paramref name="start"/> on.</summary>
    public static List<Block> Read(string text, int start)
    {
        List<TextSpan> lines = [];
        List<bool> follows = [];
        var blank = true;
        while (TextLines.Next(text, ref start, out var raw))
        {
            var line = TextLines.Trim(text, raw);
            if (!line.IsEmpty)
            {
                lines.Add(line);
                follows.Add(!blank);
            }
            blank = line.IsEmpty;
        }

        var wrapped = new WrappedLines(text, lines, follows);
        List<Block> blocks = [];
        for (var i = 0; i < lines.Count;)
        {
            var bullet = ListMarker.Bullet(lines[i].In(text));
            var last = i;
            while (last + 1 < lines.Count && follows[last + 1] && ListMarker.Bullet(lines[last + 1].In(text)) == 0
                && wrapped.GoesOn(lines[last], lines[last + 1])) last++;
            blocks.Add(new(new(lines[i].Start + bullet, lines[last].End), bullet > 0 ? BlockKind.Point : BlockKind.Text));
            i = last + 1;
        }
        return blocks;
    }
}
