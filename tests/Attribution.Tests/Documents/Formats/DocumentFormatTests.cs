using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Documents.Formats;

namespace Attribution.Tests.Documents.Formats;

public sealed class DocumentFormatTests
{
    [Theory]
    [InlineData("mill.txt", "The mill stays.", "text")]
    [InlineData("mill", "The mill stays.", "text")]
    [InlineData("mill.txt", "date 2024-05-31\nThe mill stays.", "seed")]
    [InlineData("mill.txt", "---\ntitle: Mill\n---\nThe mill stays.", "text")]
    [InlineData("mill.MD", "The mill stays.", "markdown")]
    [InlineData("mill.markdown", "date 2024-05-31\nThe mill stays.", "markdown")]
    [InlineData("-", "---\ntitle: Mill\n---\nThe mill stays.", "markdown")]
    [InlineData("-", "The mill stays.", "text")]
    public void TheNameTellsTheFormatAndWithoutOneTheContents(string path, string text, string format)
    {
        var file = new SourceFile(path, System.Text.Encoding.UTF8.GetBytes(text), isNamed: path is not "-");

        Assert.Equal(format, DocumentReader.Read(file, null, "mill").Format);
    }

    [Fact]
    public void EachFormatThatIsReadHasAKeyAndEndingsOfItsOwn()
    {
        Assert.Equal(["text", "markdown"], DocumentFormats.Texts.Select(format => format.Key));
        Assert.Equal([".txt", ".md", ".markdown"], DocumentFormats.Endings.Take(3));
        Assert.Equal(DocumentFormats.Articles.Length, DocumentFormats.Articles.DistinctBy(format => format.Key).Count());
        Assert.Equal(DocumentFormats.Endings.Length, DocumentFormats.Endings.Distinct().Count());
    }

    [Fact]
    public void AFormatThatThereIsNotIsToldWithThoseThatThereAre() =>
        Assert.StartsWith(
            "There is no format 'pencil'. The formats are text, markdown, ",
            Assert.Throws<ArgumentException>(() => DocumentReader.Parse("<p>The mill stays.</p>", "mill", format: "pencil")).Message);

    [Fact]
    public void AFormatMayGiveATextThatIsNotTheFilesOwn()
    {
        byte[] bytes = [0x01, .. "The clerk said that the mill stays."u8];
        var file = new SourceFile("mill.boxed", bytes);
        var read = new Boxed().Read(file);

        var article = Analyzer.Analyze(new("mill", file.Path, read.Format, read.Text, read.Metadata, read.Paragraphs, "", read.Source));

        Assert.True(new Boxed().Recognizes(file));
        Assert.Equal(TextSource.Extracted, article.Document.Source);
        Assert.Equal("that the mill stays", Assert.Single(article.Quotes).Quote.Span.Of(article.Text));
    }

    /// <summary>A format of bytes: a mark, then the text of the article's only paragraph.</summary>
    private sealed class Boxed() : ArticleFormat("boxed", "boxed text", ".boxed")
    {
        public override bool Recognizes(SourceFile file) => file.Bytes is [0x01, ..];

        public override ReadText Read(SourceFile file)
        {
            var text = System.Text.Encoding.UTF8.GetString(file.Bytes.AsSpan(1));
            return new(Key, text, TextSource.Extracted, DocumentMetadata.None, [new(new(0, text.Length), SectionKind.Body, null)]);
        }
    }
}
