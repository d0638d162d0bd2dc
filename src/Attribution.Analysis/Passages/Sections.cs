using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Documents;

namespace Attribution.Passages;

/// <summary>The parts of an article in reading order.</summary>
internal static class Sections
{
    public static ImmutableArray<SectionKind> Order { get; } = [SectionKind.Caption, SectionKind.KeyPoints, SectionKind.Heading, SectionKind.Body];

    public static string NameOf(SectionKind section) => section switch
    {
        SectionKind.Caption => "caption",
        SectionKind.KeyPoints => "key points",
        SectionKind.Heading => "heading",
        _ => "body",
    };

    /// <summary>The section of the paragraph in which <paramref name="span"/> begins; the body where none does.</summary>
    public static SectionKind Of(Article article, TextSpan span)
    {
        var paragraphs = article.Document.Paragraphs;
        var first = SortedSpans.FirstBehind(paragraphs.AsSpan(), span.Start, static (in Paragraph paragraph) => paragraph.Span.End);
        return first < paragraphs.Length && paragraphs[first].Span.Contains(span.Start) ? paragraphs[first].Section : SectionKind.Body;
    }
}
