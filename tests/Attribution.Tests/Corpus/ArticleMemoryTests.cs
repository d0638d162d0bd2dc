using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Tests.Corpus;

public sealed class ArticleMemoryTests
{
    private const string Text = "Mayor Ann Lind said on Monday that 40 of 1,500 flats were sold, the Courier reported.\n";

    private int analysed;

    [Fact]
    public void WhatComesAgainIsTheSameAndAnalysedOnce()
    {
        var memory = new ArticleMemory(2);
        var (first, again) = (Document("a"), Document("a") with { Path = "elsewhere/a.txt" });

        var (article, remembered) = (memory.Analyze(first, Analyze), memory.Analyze(again, Analyze));

        Assert.Equal(1, analysed);
        Assert.Same(again, remembered.Document);
        Assert.Equal(article.Claims, remembered.Claims);
        Assert.Equal(Analyzer.Analyze(again).Claims, remembered.Claims.AsEnumerable());
    }

    [Fact]
    public void AnotherIdTextFormatOrMetadataIsAnotherArticle()
    {
        var memory = new ArticleMemory(10);
        Document[] documents =
        [
            Document("a"), Document("b"), Document("a", Text + "Lind left.\n"), Document("a", format: "markdown"),
                Document("a") with { Source = TextSource.Extracted },
            Document("a") with { Metadata = new(new DateOnly(2024, 5, 6)) }, Document("a") with { Text = Text.Replace("40", "50", StringComparison.Ordinal) },
        ];

        Assert.All(documents, document => Assert.Equal(document.Text, memory.Analyze(document, Analyze).Text));
        Assert.Equal(documents.Length, analysed);
        Assert.Equal(documents.Length - 1, memory.Count);
    }

    [Fact]
    public void TheLeastRecentlyUsedIsForgotten()
    {
        var memory = new ArticleMemory(2);
        foreach (var id in new[] { "a", "b", "a", "c", "a", "b" }) memory.Analyze(Document(id), Analyze);

        Assert.Equal(2, memory.Count);
        Assert.Equal(4, analysed);
    }

    [Fact]
    public void WhatFailsIsTriedAgain()
    {
        var memory = new ArticleMemory(2);
        Assert.Throws<InvalidOperationException>(() => memory.Analyze(Document("a"), _ => throw new InvalidOperationException("once")));

        Assert.NotEmpty(memory.Analyze(Document("a"), Analyze).Claims);
    }

    [Fact]
    public void ManyWhoAskAtOnceWaitForOneAnalysis()
    {
        var memory = new ArticleMemory(2);
        Parallel.For(0, 20, _ => memory.Analyze(Document("a"), Analyze));
        Assert.Equal(1, analysed);
    }

    private static Document Document(string id, string text = Text, string format = "text") => DocumentReader.Parse(text, id, format: format);

    private Article Analyze(Document document)
    {
        Interlocked.Increment(ref analysed);
        return Analyzer.Analyze(document);
    }
}
