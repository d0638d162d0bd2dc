using Attribution.Documents;
using Attribution.Formats.Web;

namespace Attribution.Formats.Tests.Web;

public sealed class PageTests : IDisposable
{
    private const string Head = """
        <meta charset="utf-8"><title>Council keeps the old mill | The Tarn Courier</title>
        <link rel="canonical" href="https://courier.example/town/2024/05/06/mill">
        """;

    private static readonly string[] Paragraphs =
    [
        "TARN — The town council voted on Monday to keep the old mill by the river, after a debate that lasted until midnight and drew two hundred people.",
        "“It will stand for a hundred years,” Mayor Ann Lind told reporters after the vote, adding that the repairs would cost about $3 million.",
        "Bo Hale, who leads the opposition, said that the money had been meant for the school in Harrow, and that he would ask a court to stop the plan.",
        "The mill, built in 1871, has been empty since its owner moved the works to Lowdale in 2009, according to the county's register of buildings.",
    ];

    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    private static string Page(string head, string article) => $"""
        <!DOCTYPE html><html lang="en-GB"><head>{head}</head><body>
        <header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/town">Town</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
        <div class="cookie-banner"><p>We use cookies to make this site better and to show you advertisements that you may like. <a href="/c">Accept all cookies</a></p></div>
        <main><article class="story"><h1>Council keeps the old mill</h1>
        <div class="byline">By <a rel="author" href="/ann">Cy Dow</a></div><time datetime="2024-05-06T22:10:00Z">6 May 2024</time>
        <div class="share"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>
        <div class="article-body">{article}</div></article>
        <aside class="related"><h3>Related stories</h3><ul><li><a href="/1">Ferry goes back to work after a long winter</a></li><li><a href="/2">School gets a new roof</a></li></ul></aside>
        <section class="comments" id="comments"><h3>2 comments</h3><p>I have lived in this town for fifty years and I have never seen such a waste of money, and I will say so at the next election.</p></section></main>
        <footer class="site-footer"><p>© 2024 The Tarn Courier. All rights reserved. <a href="/privacy">Privacy policy</a></p></footer>
        <script>var text = "<p>Not shown.</p>";</script></body></html>
        """;

    private static string Paragraph(string text) => $"<p>{text}</p>";

    [Fact]
    public void TheArticleIsReadWithoutWhatStandsAroundIt()
    {
        var document = files.ReadOne("mill.html", Page(Head, string.Concat(Paragraphs.Select(Paragraph))));

        Assert.Equal(string.Join("\n\n", Paragraphs), document.Text);
        Assert.Equal(("html", TextSource.Extracted, "mill"), (document.Format, document.Source, document.Id));
        Assert.Equal(Paragraphs, document.Paragraphs.Select(paragraph => paragraph.Span.Of(document.Text)));
    }

    [Fact]
    public void WhatThePageShowsOfItIsItsMetadata() =>
        Assert.Equal(
            new DocumentMetadata(new(2024, 5, 6), "Council keeps the old mill", "courier.example", "Cy Dow", "https://courier.example/town/2024/05/06/mill",
                null, null, "en"),
            files.ReadOne("mill.html", Page(Head, string.Concat(Paragraphs.Select(Paragraph)))).Metadata);

    [Fact]
    public void WhatItSaysForProgramsGoesBeforeWhatItShows()
    {
        const string data = """
            <meta property="og:site_name" content="The Tarn Courier"><meta property="article:section" content="Town">
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Courier"}, {"@type": "NewsArticle",
              "headline": "Old mill &amp; river", "datePublished": "2024-05-07T00:10:00+02:00", "author": [{"@type": "Person", "name": "Ann Dow"}, {"name": "Bo Dow"}],
              "publisher": {"name": "Courier Group"}}]}</script>
            """;

        Assert.Equal(
            new DocumentMetadata(new(2024, 5, 7), "Old mill & river", "The Tarn Courier", "Ann Dow, Bo Dow", "https://courier.example/town/2024/05/06/mill",
                null, "Town", "en"),
            files.ReadOne("mill.html", Page(Head + data, string.Concat(Paragraphs.Select(Paragraph)))).Metadata);
    }

    [Theory]
    [InlineData("", "<h1>Old mill and river</h1><div>By Cy Dow and Bo Hale</div>", "Cy Dow and Bo Hale")]
    [InlineData("", "<h1>Old mill and river</h1><div>by</div><div>Cy Dow</div>", "Cy Dow")]
    [InlineData("", "<h1>Old mill and river</h1><div>By CY DOW, AP Auto Writer</div>", "CY DOW")]
    [InlineData("", "<h1>Old mill and river</h1><div>By Cy Dow, MS, RD on May 6, 2024</div>", "Cy Dow")]
    [InlineData("", "<h1>Old mill and river</h1><div>By Cy Dow - 2024-05-06</div>", "Cy Dow")]
    [InlineData("", "<h1>Old mill and river</h1><div>By Cy Dow, The Tarn Courier</div>", "Cy Dow")]
    [InlineData("", "<h1>Old mill and river</h1><div>By Cy Dow, CNN</div><p>By Bo Hale</p>", "Cy Dow")]
    [InlineData("<meta name=author content='Web Desk'>", "<h1>Old mill and river</h1><div>By Cy Dow</div>", "Cy Dow")]
    [InlineData("<meta name=author content='Cy Dow'>", "<h1>Old mill and river</h1><div>By Cy Dow, Bo Hale</div>", "Cy Dow, Bo Hale")]
    [InlineData("<meta name=author content='Cy Dow'>", "<h1>Old mill and river</h1><div>By Cy DowTown Reporter</div>", "Cy Dow")]
    [InlineData("", "<h1>Old mill and river</h1><div>By Admin</div>", null)]
    public void TheBylineIsThatOfTheHeadline(string head, string shown, string? author) =>
        Assert.Equal(author, Facts(head, shown).Author);

    [Theory]
    [InlineData("2024-05-07T02:10:00Z", "<p>May 6, 2024, 10:10 pm</p>", "2024-05-06")]
    [InlineData("2024-05-07T02:10:00+00:00", "<p>Updated May 7, 6:55 AM; Posted May 6, 10:10 PM</p>", "2024-05-06")]
    [InlineData("2024-05-07 02:10:00", "<p>May 6, 2024</p>", "2024-05-06")]
    [InlineData("2024-05-06T22:10:00Z", "<p>7 May 2024, 8:10 am AEST</p>", "2024-05-07")]
    [InlineData("2024-05-07T02:10:00Z", "<p>May 7, 2024</p><p>May 6, 2024</p>", "2024-05-07")]
    [InlineData("2024-05-07T02:10:00-04:00", "<p>May 6, 2024</p>", "2024-05-07")]
    [InlineData("2024-05-07T11:10:00Z", "<p>May 6, 2024</p>", "2024-05-07")]
    [InlineData("", "<p>Said on May 1, 2024, in a speech to the council of the town, as all who were there remember well.</p><p>Published: May 6, 2024</p>",
        "2024-05-06")]
    [InlineData("", "<p>publiziert am 6. April 2024</p><p>7 May 2024</p>", "2024-04-06")]
    [InlineData("", "<p>6. April 2024</p>", "2024-04-06")]
    public void TheDayIsThatOfTheOutletsPlace(string said, string shown, string day) => Assert.Equal(
        DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
        Facts(said.Length == 0 ? "" : $"<meta property=article:published_time content='{said}'>", $"<h1>Old mill and river</h1>{shown}").Date);

    private static DocumentMetadata Facts(string head, string shown) => PageMetadata.Of(Attribution.Formats.Web.Page.Parse(
        $"<title>Old mill and river</title><meta property=og:site_name content='The Tarn Courier'>{head}<body>{shown}<p>{Paragraphs[0]}</p></body>"));

    [Fact]
    public void HeadingsPointsAndCaptionsKeepTheirSections()
    {
        var article = $"{Paragraph(Paragraphs[0])}<figure><img src=\"a.jpg\"><figcaption>The mill by the river on Monday, seen from the "
            + $"bridge.</figcaption></figure>"
            + $"{Paragraph(Paragraphs[1])}<h2>A long debate</h2>{Paragraph(Paragraphs[2])}{Paragraph(Paragraphs[3])}";

        var document = files.ReadOne("mill.html", Page(Head, article));

        Assert.Contains(document.Paragraphs, paragraph => paragraph.Section is SectionKind.Heading && paragraph.Span.Of(document.Text) == "A long debate");
        Assert.All(document.Paragraphs.Where(paragraph => paragraph.Section is SectionKind.Caption),
            paragraph => Assert.StartsWith("The mill by the river", paragraph.Span.Of(document.Text), StringComparison.Ordinal));
        Assert.Equal(4, document.Paragraphs.Count(paragraph => paragraph.Section is SectionKind.Body));
    }

    [Fact]
    public void AnArticleThatThePageHoldsAsAWholeBesideItsParagraphsIsReadOnce()
    {
        var whole = $"<div itemprop=\"articleBody\">{string.Join(' ', Paragraphs)}</div>";

        Assert.Equal(string.Join("\n\n", Paragraphs), files.ReadOne("mill.html", Page(Head, string.Concat(Paragraphs.Select(Paragraph)) + whole)).Text);
        Assert.Equal(string.Join("\n\n", Paragraphs), files.ReadOne("mill.html", Page(Head, whole + string.Concat(Paragraphs.Select(Paragraph)))).Text);
    }

    [Fact]
    public void AnArticleThatThePageHoldsTwiceIsReadOnce()
    {
        var once = string.Concat(Paragraphs.Select(Paragraph));

        Assert.Equal(string.Join("\n\n", Paragraphs),
            files.ReadOne("mill.html", Page(Head, $"<div class=\"article-text\">{once}</div><div class=\"article-text\">{once}</div>")).Text);
    }

    [Theory]
    [InlineData("windows-1252", new byte[] { 0x93, 0xE9, 0x94 }, "“é”")]
    [InlineData("iso-8859-1", new byte[] { 0x93, 0xE9, 0x94 }, "“é”")]
    [InlineData("utf-8", new byte[] { 0xE2, 0x80, 0x9C, 0xC3, 0xA9 }, "“é")]
    public void ThePageIsReadInItsEncoding(string name, byte[] bytes, string text)
    {
        var page = System.Text.Encoding.UTF8.GetBytes(Page("", string.Concat(Paragraphs.Select(Paragraph))).Replace("TARN —", "TARN", StringComparison.Ordinal)
            .Replace("“", "\"", StringComparison.Ordinal).Replace("”", "\"", StringComparison.Ordinal).Replace("©", "", StringComparison.Ordinal));
        var mark = System.Text.Encoding.UTF8.GetBytes($"<!DOCTYPE html><meta charset=\"{name}\">");
        var at = page.AsSpan().IndexOf("The town council"u8);

        var document = files.ReadOne("mill.html", [.. mark, .. page.AsSpan(0, at), .. bytes, (byte)' ', .. page.AsSpan(at)]);

        Assert.Contains($"{text} The town council", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void APageIsKnownByItsContentsWhereItsNameDoesNotSayIt() =>
        Assert.Equal("html", files.ReadOne("saved.txt", Page(Head, string.Concat(Paragraphs.Select(Paragraph)))).Format);

    [Theory]
    [InlineData("", "the file holds no text")]
    [InlineData("<html><body></body></html>", "no article's text was found")]
    [InlineData("<!DOCTYPE html><script>go()</script>", "no article's text was found")]
    public void APageWithoutAnArticleIsOneProblem(string page, string problem)
    {
        Assert.Empty(files.Read("empty.html", page));
        Assert.StartsWith($"empty.html: {problem}", Assert.Single(files.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void APageThatIsBrokenOffIsReadAsFarAsItGoes()
    {
        var page = Page(Head, string.Concat(Paragraphs.Select(Paragraph)));

        Assert.StartsWith(Paragraphs[0], files.ReadOne("mill.html", page[..(page.IndexOf(Paragraphs[3], StringComparison.Ordinal) + 30)]).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void NoDepthOfElementsIsTooDeep() =>
        Assert.Equal(Paragraphs[0], files.ReadOne("deep.html", $"<html><body>{string.Concat(Enumerable.Repeat("<div>", 3_000))}<p>{Paragraphs[0]}</p>").Text);
}
