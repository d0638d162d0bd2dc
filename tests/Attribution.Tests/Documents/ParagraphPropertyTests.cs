using Attribution.Documents;
using Attribution.Documents.Formats;
using Attribution.Documents.Layout;
using Attribution.Documents.Markup;
using CsCheck;

namespace Attribution.Tests.Documents;

public sealed class ParagraphPropertyTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        OneOf(
            "\n", "\r\n", "\n\n", "\r", " ", "\t", "\u00A0", "\u2028", ". ", "? ", "“", "”", "\"", "- ", "* ", "1. ", "# ", "## ", "> ", "---\n", "***\n",
                "===\n",
            "```\n", "![", "](x)", "**", "KEY POINTS ", "Key points\n", "date 2024-05-31 ", "date: 2024-05-31\n", "FILE - ", "(AP Photo/X)", "He said so.",
                "The mill stays",
            "TARN (AP) — ", "\0", "\uFEFF", "\uD83D", "\uD83D\uDE00", "Friday, May 31, 2024"),
        Gen.String[Gen.Char.AlphaNumeric, 0, 12],
        Gen.String[0, 5]);

    private static readonly Gen<string> Text = Piece.Array[0, 40].Select(pieces => string.Concat(pieces));

    private static Gen<string> OneOf(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]);

    [Fact]
    public void ParagraphsAreTrimmedAndInOrderAndDoNotOverlap() =>
        Gen.Select(Text, Gen.Bool).Holds(
            (text, markdown) =>
            {
                var document = DocumentReader.Parse(text, "some", format: markdown ? "markdown" : "text");
                var end = 0;
                foreach (var paragraph in document.Paragraphs)
                {
                    Assert.InRange(paragraph.Span.Start, end, text.Length - 1);
                    Assert.InRange(paragraph.Span.End, paragraph.Span.Start + 1, text.Length);
                    Assert.False(char.IsWhiteSpace(text[paragraph.Span.Start]) || char.IsWhiteSpace(text[paragraph.Span.End - 1]));
                    Assert.True(paragraph.Heading is not { } heading || heading.End <= paragraph.Span.Start);
                    end = paragraph.Span.End;
                }
                Assert.Equal(text, document.Text);
            },
            count: 20_000);

    [Fact]
    public void NothingButHeaderAndMarkersIsLeftOut() =>
        Text.Holds(
            text =>
            {
                var document = DocumentReader.Parse(text, "some");
                var plain = PlainReading.Of(text);
                var position = SeedHeader.Read(text)?.End ?? 0;
                foreach (var paragraph in document.Paragraphs.Select(paragraph => paragraph.Span).Append(new(text.Length, text.Length)))
                {
                    var skipped = plain.Text[plain.InPlain(position)..plain.InPlain(paragraph.Start)].Trim();
                    Assert.True(
                        skipped.Split(['\n', '\r', '\u2028', '\u2029'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                            .All(line => line is "-" or "*" or "+" || KeyPoints.Marker(line.TrimStart('-', '*', '+').TrimStart()) > 0),
                        $"'{skipped}' of '{text}' stands in no paragraph");
                    position = paragraph.End;
                }
            },
            count: 20_000);
}
