using System.Collections.Immutable;
using Attribution.Documents.Layout.Turns;
using Attribution.Documents.Markup;

namespace Attribution.Documents.Layout;

/// <summary>Gives each block its place in the article: caption, key points, heading or body, and the heading above it.</summary>
internal static class SectionRules
{
    /// <summary>The paragraphs of <paramref name="blocks"/>, which stand in the text of <paramref name="reading"/>, by their places in the file.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="blocks">Its blocks; headings that only their looks give away are marked already.</param>
    /// <param name="runsIn">Whether the first block began on the line of the seed format's header.</param>
    public static ImmutableArray<Paragraph> Assign(PlainReading reading, List<Block> blocks, bool runsIn)
    {
        var paragraphs = Assign(reading.Text, blocks, runsIn);
        return reading.IsUnchanged
            ? paragraphs
            : [.. paragraphs.Select(paragraph => paragraph with { Span = reading.InFile(paragraph.Span),
                Heading = paragraph.Heading is { } heading ? reading.InFile(heading) : null })];
    }

    /// <summary>The paragraphs of <paramref name="blocks"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">Its blocks; headings that only their looks give away are marked already.</param>
    /// <param name="runsIn">Whether the first block began on the line of the seed format's header.</param>
    public static ImmutableArray<Paragraph> Assign(string text, List<Block> blocks, bool runsIn)
    {
        TakeTurnsForText(text, blocks);
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(blocks.Count);
        TextSpan? heading = null;
        TextSpan caption = default;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (KeyPoints.Marker(block.Span.In(text)) is > 0 and var marker)
            {
                i = AddPoints(text, blocks, i, marker, caption, paragraphs);
                heading = null;
            }
            else if (block.Kind == BlockKind.Heading)
            {
                heading = block.Span;
                paragraphs.Add(new(block.Span, SectionKind.Heading, null));
            }
            else if (IsCaption(text, blocks, i, runsIn))
            {
                if (caption.IsEmpty) caption = block.Span;
                paragraphs.Add(new(block.Span, SectionKind.Caption, heading));
            }
            else
            {
                paragraphs.Add(new(block.Span, SectionKind.Body, heading));
            }
        }
        return paragraphs.ToImmutable();
    }

    /// <summary>What opens a turn of speech is no heading, however short: "Q    Close?".</summary>
    private static void TakeTurnsForText(string text, List<Block> blocks)
    {
        var labels = TurnLabels.Find(text, blocks.ConvertAll(block => block.Span));
        var next = 0;
        for (var i = 0; i < blocks.Count && next < labels.Count; i++)
        {
            while (next < labels.Count && labels[next].Whole.Start < blocks[i].Span.Start) next++;
            if (next < labels.Count && labels[next].Whole.Start < blocks[i].Span.End) blocks[i] = new(blocks[i].Span, BlockKind.Text);
        }
    }

    private static bool IsCaption(string text, List<Block> blocks, int index, bool runsIn)
    {
        var span = blocks[index].Span.In(text);
        if (blocks[index].Kind == BlockKind.Caption || Captions.IsSigned(span)) return true;
        if (index > 0) return false;
        var abovePoints = runsIn && blocks.Count > 1 && KeyPoints.Marker(blocks[1].Span.In(text)) > 0;
        return Captions.IsOpening(span) || (abovePoints && !TextShape.HasDateline(span));
    }

    /// <summary>
    /// Adds the points whose marker opens the block at <paramref name="index"/>; the marker becomes their heading. Returns the last block
    /// used.
    /// </summary>
    private static int AddPoints(
        string text, List<Block> blocks, int index, int marker, TextSpan caption, ImmutableArray<Paragraph>.Builder paragraphs)
    {
        var block = blocks[index];
        var title = TextLines.Trim(text, new(block.Span.Start, block.Span.Start + marker));
        var first = index + 1;
        if (marker < block.Span.Length)
        {
            blocks[index] = new(block.Span with { Start = block.Span.Start + marker }, BlockKind.Text);
            first = index;
        }
        var end = KeyPoints.End(text, blocks, first, caption);
        for (var i = first; i < end; i++) paragraphs.Add(new(blocks[i].Span, SectionKind.KeyPoints, title));
        return end - 1;
    }
}
