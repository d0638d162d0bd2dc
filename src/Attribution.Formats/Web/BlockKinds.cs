using Attribution.Documents.Layout;

namespace Attribution.Formats.Web;

/// <summary>What the layout of a page says of a block of an article.</summary>
internal static class BlockKinds
{
    /// <summary>Whether it is a heading (in <paramref name="level"/>, from 1), a point of a list, a caption or a paragraph.</summary>
    public static BlockKind Of(PageBlock block, out int level)
    {
        level = 0;
        if ((block.Path.Near & (ElementNames.Bit("FIGCAPTION") | ElementNames.Bit("FIGURE"))) != 0) return BlockKind.Caption;
        var tag = block.Element.LocalName;
        if (tag is ['h', >= '1' and <= '6'])
        {
            level = tag[1] - '0';
            return BlockKind.Heading;
        }
        return tag is "li" ? BlockKind.Point : BlockKind.Text;
    }
}
