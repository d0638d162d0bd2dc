using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Tests.Language;

/// <summary>Annotates a text whose paragraphs are separated by empty lines.</summary>
internal static class Annotate
{
    public static AnnotatedDocument Text(string text)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0) end = text.Length;
            var (first, last) = (start, end);
            while (first < last && char.IsWhiteSpace(text[first])) first++;
            while (last > first && char.IsWhiteSpace(text[last - 1])) last--;
            if (last > first) paragraphs.Add(new Paragraph(new TextSpan(first, last), SectionKind.Body, null));
            start = end + 2;
        }
        return Annotator.Annotate(new Document("some", "", "text", text, DocumentMetadata.None, paragraphs.ToImmutable(), ""));
    }

    public static string[] Words(string text) => [.. Text(text).Tokens.Select(token => token.Span.Of(text))];

    public static string[] Sentences(string text) => [.. Text(text).Sentences.Select(sentence => sentence.Span.Of(text))];
}
