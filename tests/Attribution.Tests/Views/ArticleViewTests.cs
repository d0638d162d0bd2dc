using AngleSharp.Html.Parser;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Quotes;
using Attribution.Views;
using CsCheck;

namespace Attribution.Tests.Views;

public sealed class ArticleViewTests
{
    [Fact]
    public void TheTextIsTheArticlesOwn()
    {
        foreach (var article in SampleCorpus.Corpus.Articles.Concat(HostileCorpus.Corpus.Articles))
        {
            var document = new HtmlParser().ParseDocument(ArticleView.Of(article).ToHtml());
            foreach (var mark in document.QuerySelectorAll("sup, .legend")) mark.Remove();
            var shown = document.QuerySelectorAll(".news-article > p, .news-article > h3").Select(block => block.TextContent);
            Assert.Equal(article.Document.Paragraphs.Select(paragraph => Clean(paragraph.Span.Of(article.Text))), shown);
        }
    }

    [Fact]
    public void EveryPartIsMarkedAndSaysWhatItIs()
    {
        var document = new HtmlParser().ParseDocument(ArticleView.Of(SampleCorpus.Corpus.Articles[0], SampleCorpus.Corpus).ToHtmlWithoutStyle());
        foreach (var legend in document.QuerySelectorAll(".legend")) legend.Remove();
        string Notes(string part) => string.Join('\n', document.QuerySelectorAll($"span.{part}").Select(span => $"{span.TextContent} → {span.GetAttribute("title")}"));
        Assert.StartsWith("the Velmora Courier → q2 · relay: Velmora Courier", Notes("relay"), StringComparison.Ordinal);
        Assert.Contains("“We have waited  → q3 · direct · Ines Okafor (named person) asserts", Notes("direct"), StringComparison.Ordinal);
        Assert.Contains("did not say → q5 · cue: did not say, negated", Notes("cue"), StringComparison.Ordinal);
        Assert.Contains("A ministry official → q4 · source: A ministry official", Notes("source"), StringComparison.Ordinal);
        Assert.Contains("400 jobs → f1 · count of jobs, claimed by Ines Okafor (q2)\nq2 · mixed · Ines Okafor (named person) asserts, via Velmora Courier", Notes("figure"), StringComparison.Ordinal);
    }

    [Fact]
    public void AQuoteInsideAQuoteShowsBoth()
    {
        var document = new HtmlParser().ParseDocument(ArticleView.Of(SampleCorpus.Corpus.Articles[0]).ToHtmlWithoutStyle());
        var inner = document.QuerySelectorAll("p:not(.legend) span.nested").Select(span => span.TextContent);
        Assert.Equal("the bridge “perfectly safe”", string.Concat(inner));
        Assert.Equal(["q7", "q6", "q8"], document.QuerySelectorAll("p:not(.legend)").Single(p => p.TextContent.StartsWith("Truck", StringComparison.Ordinal)).QuerySelectorAll("sup").Select(mark => mark.TextContent));
    }

    [Fact]
    public void AQuoteInsideAQuoteHasItsOwnKind()
    {
        var article = new SampleArticle("nested", "Rowe said the mayor called it “safe” again.", DocumentMetadata.None)
            .Quote(QuoteKind.Indirect, "Rowe", "said", ["the mayor called it “safe” again"], null, SourceKind.NamedPerson)
            .Quote(QuoteKind.Direct, "the mayor", "called", ["“safe”"], null, SourceKind.UnnamedPerson, parent: 0)
            .Build();
        var document = new HtmlParser().ParseDocument(ArticleView.Of(article).ToHtmlWithoutStyle());
        Assert.Equal("content direct nested", document.QuerySelectorAll("p:not(.legend) span").Single(span => span.TextContent == "“safe”").ClassName);
        Assert.Equal("content indirect", document.QuerySelectorAll("p:not(.legend) span").Single(span => span.TextContent == " again").ClassName);
    }

    [Fact]
    public void EachPartCanBeReachedWithTheKeyboardOnce()
    {
        var document = new HtmlParser().ParseDocument(ArticleView.Of(SampleCorpus.Corpus.Articles[1]).ToHtmlWithoutStyle());
        Assert.Equal(
            ["The night ferry will stop running in June", "Okafor", "announced", "“Nobody took it,”", "she", "said", "Ferry workers on social media", "claim", "that the boats were full", "the Courier"],
            document.QuerySelectorAll("[tabindex='0']").Select(span => span.TextContent));
    }

    [Fact]
    public void SegmentsCoverTheTextWithoutGapsAndHoldWhatCoversThem()
    {
        var spans = Gen.Select(Gen.Int[0, 60], Gen.Int[0, 30], (start, length) => new TextSpan(start, start + length)).Array[0, 12];
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 40], spans).Sample(
            (start, length, found) =>
            {
                var range = new TextSpan(start, start + length);
                var annotations = found.Order().Select(span => new Annotation("q1", span, Part.Cue, "cue", span.ToString(), "")).ToList();
                var end = start;
                foreach (var segment in Segments.Of(range, annotations))
                {
                    Assert.Equal(end, segment.Span.Start);
                    Assert.True(segment.Span.Length > 0);
                    Assert.Equal(annotations.Where(annotation => annotation.Span.Contains(segment.Span)), segment.Annotations);
                    Assert.Equal(annotations.Where(annotation => annotation.Span.Length > 0 && annotation.Span.Overlaps(segment.Span)), segment.Annotations);
                    end = segment.Span.End;
                }
                Assert.Equal(range.End, end);
            },
            seed: "0000KOIPe036");
    }

    [Fact]
    public void AVeryLongArticleIsCutWithANote()
    {
        var text = string.Join("\n", Enumerable.Repeat("The harbour is open.", 40_000));
        var article = new SampleArticle("long", text, DocumentMetadata.None).Build();
        var paragraphs = Enumerable.Range(0, 40_000).Select(index => new Paragraph(new(index * 21, index * 21 + 20), SectionKind.Body, null));
        article = article with { Annotated = article.Annotated with { Document = article.Document with { Paragraphs = [.. paragraphs] } } };
        var html = ArticleView.Of(article).ToHtml();
        Assert.InRange(html.Length, 500_000, 900_000);
        Assert.Matches("The page is full: [0-9]+ more paragraphs are not shown.", html);
    }

    [Fact]
    public void AVeryLongParagraphIsCut()
    {
        var text = string.Concat(Enumerable.Repeat("The harbour is open. ", 100_000));
        Assert.InRange(ArticleView.Of(new SampleArticle("long", text, DocumentMetadata.None).Build()).ToHtml().Length, 90_000, 200_000);
    }

    /// <summary>HTML cannot hold a control character or half a surrogate pair.</summary>
    private static string Clean(string text) => text.Replace('\u0000', '\uFFFD').Replace('\uD800', '\uFFFD');
}
