using Attribution.Actors.Names.Tagging;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Encoder.Tests;

public sealed class AccurateModelTests
{
    private const string Text = """
        Harbour talks go on

        Mayor Ann Lind said on Monday that 40 flats were sold, TP News reported. “It was a mistake,” she told reporters.

        The museum is open. The doors are green.

        Unions, in a letter that the council had asked for and then kept to itself, are understood to have warned of strikes.
        """;

    [Fact]
    public void AnArticleAndItsCorpusSayWhoReadThem()
    {
        var accurate = News.Parse(Text, model: AccurateModel.Default);
        Assert.Equal("accurate", Assert.Single(accurate.Articles).Model);
        Assert.Equal("accurate", Assert.Single(accurate.Models));
        Assert.Equal("fast", Assert.Single(News.Parse(Text).Models));
        Assert.Equal("accurate", AccurateModel.Default.ToString());
    }

    [Fact]
    public void RememberedArticlesAreThoseOfTheModel()
    {
        string[] read = [.. ((ReadingModel[])[ReadingModel.Fast, AccurateModel.Default, ReadingModel.Fast, AccurateModel.Default])
            .Select(model => News.Parse(Text, model: model).Articles[0].Model)];
        Assert.Equal(["fast", "accurate", "fast", "accurate"], read);
    }

    [Fact]
    public void WhatTheNetworkIsSureOfStaysAsItIs()
    {
        var words = Words();
        // No network is less sure than this.
        var sure = new AccurateModel(new() { Sure = 0 });
        Assert.Empty(sure.Windows(words.Document, FirstPass.Of(words)));
        var (accurate, fast) = (Analyze(sure), Analyze(ReadingModel.Fast));
        Assert.Equal(fast.Quotes.Select(quote => quote.Quote.Span), accurate.Quotes.Select(quote => quote.Quote.Span));
        Assert.Equal(fast.Mentions.AsEnumerable(), accurate.Mentions);
        Assert.Equal(fast.Claims.AsEnumerable(), accurate.Claims);
    }

    [Fact]
    public void TheEncoderReadsAllWhereNobodyIsSure()
    {
        var words = Words();
        var read = FirstPass.Of(words);
        var windows = new AccurateModel(new() { Sure = null }).Windows(words.Document, read);
        Assert.Equal(words.Count, windows.Sum(window => window.Rows.Length));
        // Headings alone are no paragraph of the network's.
        Assert.Equal(words.Count - 4, read.Paragraphs.Sum(paragraph => paragraph.End - paragraph.Start));
    }

    [Fact]
    public void WithoutNeighboursItReadsTheUnsureParagraphsAlone()
    {
        var words = Words();
        var read = FirstPass.Of(words);
        var unsure = read.Paragraphs.Where(paragraph => paragraph.Posteriors.IsUnsure(0.8f)).ToList();
        Assert.InRange(unsure.Count, 1, read.Paragraphs.Length - 1);
        var windows = new AccurateModel(new() { Sure = 0.8f, Neighbours = false }).Windows(words.Document, read);
        Assert.Equal(unsure.SelectMany(paragraph => Enumerable.Range(paragraph.Start, paragraph.End - paragraph.Start)),
            windows.SelectMany(window => Enumerable.Range(window.FirstToken, window.Rows.Length)));
        Assert.Single(new AccurateModel(new() { Sure = 0.8f }).Windows(words.Document, read));
    }

    [Fact]
    public void OfTokensThatWereNotReadNothingIsSaid()
    {
        var words = Words();
        var windows = DocumentPieces.Of(words.Document, EncoderModel.Default.Pieces, paragraph => paragraph == 1);
        var (first, end) = (windows[0].FirstToken, windows[^1].EndToken);
        var scores = DocumentScores.Of(words.Count, windows);
        Assert.Equal(end - first, scores.Attributions(first, end)!.Length);
        Assert.Null(scores.Attributions(first, end + 1));
        Assert.Null(scores.Attributions(first - 1, end));
        Assert.Equal(new float[first * NameLabels.Count], scores.AllNames[..(first * NameLabels.Count)]);
        Assert.Equal(new float[first * Roles.Count], scores.AllAttributions[..(first * Roles.Count)]);
    }

    [Fact]
    public void TheWindowsBesideItDoNotChangeWhatIsSaidOfAToken()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 30).Select(day => string.Concat(Enumerable.Repeat($"On day {day} the mayor denied it. ", 8))));
        var document = Annotator.Annotate(DocumentReader.Parse(text, "text"));
        var windows = DocumentPieces.Of(document, EncoderModel.Default.Pieces);
        Assert.InRange(windows.Length, 10, 100);
        var together = DocumentScores.Of(document.Tokens.Length, windows);
        var last = DocumentScores.Of(document.Tokens.Length, windows[^1..]);
        var from = windows[^1].FirstToken * Roles.Count;
        Assert.Equal(together.AllAttributions[from..], last.AllAttributions[from..]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\u200B")]
    [InlineData("😀")]
    public void AnyTextIsRead(string text) => Assert.Equal("accurate", Assert.Single(News.Parse(text, model: AccurateModel.Default).Models));

    private static TokenView Words() => new(Annotator.Annotate(DocumentReader.Parse(Text, "text")));

    private static Article Analyze(ReadingModel model) => Analyzer.Analyze(DocumentReader.Parse(Text, "text"), NewsLexicon.Default, model);
}
