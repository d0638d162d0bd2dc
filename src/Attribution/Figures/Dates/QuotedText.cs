using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Figures.Dates;

/// <summary>
/// What a document says between quotation marks, where "today" is the day of the speech and not that of publication. Marks that are never
/// closed end with their paragraph.
/// </summary>
internal sealed class QuotedText
{
    private readonly ImmutableArray<TextSpan> spans;

    private QuotedText(ImmutableArray<TextSpan> spans, bool saysToday) => (this.spans, SaysToday) = (spans, saysToday);

    /// <summary>Whether the writer says "today" or "yesterday" outside quotation marks.</summary>
    public bool SaysToday { get; }

    /// <summary>Reads the quotation marks of the document, as its tokens are tagged.</summary>
    public static QuotedText Of(AnnotatedDocument document)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var saysToday = false;
        var opened = -1;
        var paragraph = 0;
        var paragraphs = document.Document.Paragraphs;
        foreach (var token in document.Tokens)
        {
            while (paragraph < paragraphs.Length && token.Span.Start >= paragraphs[paragraph].Span.End)
            {
                if (opened >= 0) spans.Add(new TextSpan(opened, paragraphs[paragraph].Span.End));
                opened = -1;
                paragraph++;
            }
            if (token.Tag == "``" && opened < 0) opened = token.Span.Start;
            else if (token.Tag == "''" && opened >= 0)
            {
                spans.Add(new TextSpan(opened, token.Span.End));
                opened = -1;
            }
            else if (opened < 0 && token.Lemma is "today" or "yesterday") saysToday = true;
        }
        if (opened >= 0) spans.Add(new TextSpan(opened, document.Text.Length));
        return new QuotedText(spans.ToImmutable(), saysToday);
    }

    /// <summary>Whether the character stands between quotation marks.</summary>
    public bool Holds(int offset)
    {
        var (low, high) = (0, spans.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= offset) low = middle + 1;
            else if (spans[middle].Start > offset) high = middle - 1;
            else return true;
        }
        return false;
    }
}
