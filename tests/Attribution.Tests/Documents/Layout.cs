using Attribution.Documents;

namespace Attribution.Tests.Documents;

/// <summary>Writes a document's paragraphs as lines of "section | heading | text", so that a test reads as a picture of the article.</summary>
internal static class Layout
{
    public static string[] Of(Document document) =>
        [.. document.Paragraphs.Select(paragraph =>
            $"{Name(paragraph.Section)} | {paragraph.Heading?.Of(document.Text)} | {paragraph.Span.Of(document.Text)}")];

    public static string[] Of(string text, string format = "text") => Of(DocumentReader.Parse(text, "some", format: format));

    public static void AssertIs(string text, params string[] expected) => Assert.Equal(expected, Of(text));

    public static void AssertMarkdownIs(string text, params string[] expected) => Assert.Equal(expected, Of(text, "markdown"));

    private static string Name(SectionKind section) => section switch
    {
        SectionKind.Caption => "caption",
        SectionKind.KeyPoints => "key points",
        SectionKind.Heading => "heading",
        _ => "body",
    };
}
