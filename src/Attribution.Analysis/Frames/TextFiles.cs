using System.Text;
using Attribution.Documents;
using Attribution.Output;

namespace Attribution.Frames;

/// <summary>How much of the texts of a corpus is written beside its frames.</summary>
internal enum TextChoice
{
    /// <summary>No text.</summary>
    None,

    /// <summary>The text into which all offsets count, as it is.</summary>
    All,

    /// <summary>The article alone: without the lines that hold its title and metadata. Offsets do not hold in it.</summary>
    Body,
}

/// <summary>Writes the texts of a corpus, a file for each: <c>texts/DOCUMENT.txt</c>.</summary>
internal static class TextFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes them among the files of <paramref name="output"/>.</summary>
    public static void Add(OutputFolder output, IEnumerable<Document> documents, TextChoice choice, CancellationToken cancellation)
    {
        if (choice is TextChoice.None) return;
        foreach (var document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            output.Add($"texts/{document.Id}.txt", stream => stream.Write(Utf8.GetBytes(choice is TextChoice.All ? document.Text : Body(document))));
        }
    }

    /// <summary>The paragraphs of <paramref name="document"/> with an empty line between two, without a heading that repeats the title.</summary>
    internal static string Body(Document document) => string.Join("\n\n", document.Paragraphs
        .Where(paragraph => paragraph.Section is not SectionKind.Heading || !IsTitle(document, paragraph))
        .Select(paragraph => paragraph.Span.Of(document.Text)));

    private static bool IsTitle(Document document, Paragraph heading) =>
        document.Metadata.Title is { } title && heading.Span.In(document.Text).Equals(title, StringComparison.OrdinalIgnoreCase);
}
