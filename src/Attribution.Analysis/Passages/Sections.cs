using System.Collections.Immutable;
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
}
