using AngleSharp.Html.Parser;
using Attribution.Actors;
using Attribution.Documents;
using Attribution.Quotes;
using Attribution.Views;
using Attribution.Views.Articles;
using CsCheck;
using Part = Attribution.Views.Articles.Part;

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
            var shown = document.QuerySelectorAll(".block > p, .block > h3").Select(block => block.TextContent);
            Assert.Equal(article.Document.Paragraphs.Select(paragraph => Clean(paragraph.Span.Of(article.Text))), shown);
        }
    }

    [Fact]
    public void EveryPartIsMarkedAndSaysWhatItIs()
    {
        var document = new HtmlParser().ParseDocument(ArticleView.Of(SampleCorpus.Corpus.Articles[0], SampleCorpus.Corpus).ToHtml());
        foreach (var legend in document.QuerySelectorAll(".legend")) legend.Remove();
        string Notes(string part) =>
            string.Join('\n', document.QuerySelectorAll($"span.{part}").Select(span => $"{span.TextContent} → {span.GetAttribute("title")}"));
        Assert.StartsWith("the Velmora Courier → Relay of quote 2: Velmora Courier", Notes("relay"), StringComparison.Ordinal);
        Assert.Contains("“We have waited  → Quote 3: Ines Okafor (direct)", Notes("direct"), StringComparison.Ordinal);
        Assert.Contains("did not say → Words that say that it was not said", Notes("cue"), StringComparison.Ordinal);
        Assert.Contains("A ministry official → Source of quote 4: ministry official", Notes("source"), StringComparison.Ordinal);
        Assert.Contains(
            "400 jobs → Figure (count of jobs): Ines Okafor, relayed by Velmora Courier\nQuote 2: Ines Okafor, relayed by Velmora Courier (mixed)",
            Notes("figure"), StringComparison.Ordinal);
        Assert.Contains("Truck traffic has  → the writer, no source named", Notes("own"), StringComparison.Ordinal);
    }

    [Fact]
    public void AQuoteInsideAQuoteShowsBoth()
    {
        var document = new HtmlParser().ParseDocument(ArticleView.Of(SampleCorpus.Corpus.Articles[0]).ToHtml());
        var inner = document.QuerySelectorAll("p:not(.legend) span.nested").Select(span => span.TextContent);
        Assert.Equal("the bridge “perfectly safe”", string.Concat(inner));
        Assert.Equal(["7", "6", "8"],
            document.QuerySelectorAll(".block > p").Single(p => p.TextContent.StartsWith("Truck", StringComparison.Ordinal)).QuerySelectorAll("sup")
                .Select(mark => mark.TextContent).Where(mark => mark != "w"));
    }

    [Fact]
    public void AQuoteInsideAQuoteHasItsOwnKind()
    {
        var article = new SampleArticle("nested", "Rowe said the mayor called it “safe” again.", DocumentMetadata.None)
            .Quote(QuoteKind.Indirect, "Rowe", "said", ["the mayor called it “safe” again"], null, SourceKind.NamedPerson)
            .Quote(QuoteKind.Direct, "the mayor", "called", ["“safe”"], null, SourceKind.UnnamedPerson, parent: 0)
            .Build();
        var document = new HtmlParser().ParseDocument(ArticleView.Of(article).ToHtml());
        Assert.Equal("content direct nested", document.QuerySelectorAll("p:not(.legend) span").Single(span => span.TextContent == "“safe”").ClassName);
        Assert.Equal("content indirect", document.QuerySelectorAll("p:not(.legend) span").Single(span => span.TextContent == " again").ClassName);
    }

    [Fact]
    public void EachMarkLeadsToANoteThatNeedsNoScript()
    {
        foreach (var article in SampleCorpus.Corpus.Articles)
        {
            var document = new HtmlParser().ParseDocument(ArticleView.Of(article).ToHtml());
            var marks = document.QuerySelectorAll(".block sup a");
            Assert.Equal(article.Quotes.Length + article.Claims.Count(claim => claim.Quote is null), marks.Length);
            foreach (var mark in marks)
            {
                var note = document.GetElementById(mark.GetAttribute("href")![1..])!;
                Assert.Equal("DETAILS", note.TagName);
                var brief = note.QuerySelector("summary")!.TextContent[(mark.TextContent.Length + 1)..];
                Assert.Equal(mark.TextContent == "w" ? brief : $"Quote {mark.TextContent}: {brief}", mark.GetAttribute("aria-label"));
                Assert.Same(mark.Closest(".block"), note.Closest(".block"));
            }
            Assert.Empty(document.QuerySelectorAll("script"));
            Assert.Equal(document.QuerySelectorAll("[id]").Length, document.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
        }
    }

    [Theory]
    [InlineData("q1", "1 harbour board", "Institution.|Indirect (no quotation marks of its own); the verb: says.")]
    [InlineData("q2", "2 Ines Okafor, relayed by Velmora Courier",
        "Named person, mayor.|Mixed (partly word for word); the verb: told.|Figures in it: 400 jobs.")]
    [InlineData("q5", "5 Ines Okafor did not say it",
        "Named person, mayor.|Indirect (no quotation marks of its own); the verb: did not say.|The article says that this was not said: it is in no count.")]
    [InlineData("q7", "7 Ines Okafor, relayed by Bartholomew Featherstonehaugh-Quillington",
        "Named person, mayor.|Mixed (partly word for word); the verb: had called.|Denied by Bartholomew Featherstonehaugh-Quillington (“that.”).")]
    [InlineData("q8", "8 Bartholomew Featherstonehaugh-Quillington denies",
        "Named person, president.|Indirect (no quotation marks of its own); the verb: rejected.|Denies Ines Okafor (“the bridge “perfectly safe”).")]
    [InlineData("q10", "10 unspecified source (“is said”)",
        "Unspecified source (“it is believed”, “reports”).|Indirect (no quotation marks of its own); the verb: is said.")]
    [InlineData("c1", "w the writer, no source named", "The writer's own words: nobody is quoted.")]
    public void ANoteSaysWhoSpeaksAndWhatElseIsKnown(string id, string brief, string details)
    {
        var article = SampleCorpus.Corpus.Articles[0];
        var denial = article.Claims.Single(claim => claim.Quote == "q8");
        article = article with { Claims = article.Claims.Replace(denial, denial with { Disputes = "q7" }) };
        var note = new HtmlParser().ParseDocument(ArticleView.Of(article).ToHtml()).QuerySelector($"details[id$='note-{id}']")!;
        Assert.Equal(brief, note.QuerySelector("summary")!.TextContent);
        Assert.Equal(details.Split('|'), note.QuerySelectorAll("p").Select(line => line.TextContent));
    }

    [Fact]
    public void WhatAnOutletOrAnotherSourceStandsForHasASource()
    {
        var article = new SampleArticle("own", "The quay is old, per the Courier. Ships wait.", DocumentMetadata.None)
            .Own("The quay is old, per the Courier.", "the-courier")
            .Own("Ships wait.")
            .Build();
        var document = new HtmlParser().ParseDocument(ArticleView.Of(article).ToHtml());
        Assert.Equal(["own credited", "own"], document.QuerySelectorAll(".block > p > span").Select(span => span.ClassName));
        Assert.Equal(["w the writer, relayed by the-courier", "w the writer, no source named"],
            document.QuerySelectorAll(".notes summary").Select(note => note.TextContent));
    }

    [Fact]
    public void SegmentsCoverTheTextWithoutGapsAndHoldWhatCoversThem()
    {
        var spans = Gen.Select(Gen.Int[0, 60], Gen.Int[0, 30], (start, length) => new TextSpan(start, start + length)).Array[0, 12];
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 40], spans).Holds(
            (start, length, found) =>
            {
                var range = new TextSpan(start, start + length);
                var annotations = found.Order().Select(span => new Annotation("q1", span, Part.Cue, "cue", span.ToString())).ToList();
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
            count: 1_000);
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
