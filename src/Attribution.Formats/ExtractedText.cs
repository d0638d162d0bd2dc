using System.Text;
using Attribution.Documents;
using Attribution.Documents.Formats;
using Attribution.Documents.Layout;

namespace Attribution.Formats;

/// <summary>Puts an article's text together from the blocks that a format finds, with an empty line between two. Not thread-safe.</summary>
internal sealed class ExtractedText
{
    private const string Between = "\n\n";

    private readonly StringBuilder text = new();
    private readonly List<Block> blocks = [];

    /// <summary>Whether nothing was added.</summary>
    public bool IsEmpty => blocks.Count == 0;

    /// <summary>Adds a block; white space around it is dropped, and nothing is added where nothing is left.</summary>
    /// <param name="words">Its text.</param>
    /// <param name="kind">What the format says of it.</param>
    /// <param name="level">A heading's level, from 1.</param>
    public void Add(ReadOnlySpan<char> words, BlockKind kind = BlockKind.Text, int level = 0)
    {
        words = words.Trim();
        if (words.IsEmpty) return;
        if (text.Length > 0) text.Append(Between);
        var start = text.Length;
        text.Append(words);
        blocks.Add(new(new(start, text.Length), kind, level));
    }

    /// <summary>The article of what was added.</summary>
    /// <param name="format">The key of the format.</param>
    /// <param name="path">The file, for a message.</param>
    /// <param name="metadata">What the format says of it.</param>
    /// <exception cref="DocumentException">Nothing was added.</exception>
    public ReadText ToArticle(string format, string path, DocumentMetadata metadata)
    {
        if (IsEmpty) throw new DocumentException(path, FormatMessages.NoText(path));
        var whole = text.ToString();
        return new(format, whole, TextSource.Extracted, metadata, SectionRules.Assign(whole, blocks, runsIn: false));
    }
    /// <summary>The article of what was added, of which its first lines say more than the file does.</summary>
    /// <inheritdoc cref="ToArticle"/>
    public ReadText ToWritten(string format, string path, DocumentMetadata metadata)
    {
        var whole = text.ToString();
        var heading = blocks.FindIndex(block => block.Kind is BlockKind.Heading);
        return ToArticle(format, path, new DocumentMetadata(Title: heading < 0 ? null : TextOf(blocks[heading]))
            .Or(WrittenHead.Of(blocks.Select(TextOf))).Or(metadata));

        string TextOf(Block block) => whole[block.Span.Start..block.Span.End];
    }
}
