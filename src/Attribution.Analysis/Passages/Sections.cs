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
        int low = 0, high = paragraphs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (paragraphs[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }
        return low < paragraphs.Length && paragraphs[low].Span.Contains(span.Start) ? paragraphs[low].Section : SectionKind.Body;
    }
}
