using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Attribution.Audit;
using Attribution.Passages;
using Attribution.Views;
using Attribution.Views.Articles;
using Attribution.Views.Audits;
using Attribution.Views.Lists;
using Attribution.Views.Report;

namespace Attribution.Fuzz.Invariants;

/// <summary>The pages of a report show the articles, and nothing in an article becomes a part of a page.</summary>
internal static class Pages
{
    private const int Every = 40;

    private static readonly string[] Harmless = ["onclick"];
    private static readonly string[] ForeignElements = ["img", "svg", "iframe", "object", "blockquote", "q", "base", "link[href^=x]"];

    public static ImmutableArray<Invariant> All { get; } =
    [
        new("article pages",
            "An article's page and its view in a notebook hold its words as text; no tag of the article is one of the page.", Articles, Every),
        new("list pages", "The pages of lists and of the audit hold no tag of an article.", Lists, Every),
        new("passages and audits",
            "The lists of passages have a row per quote, figure and claim; audits of articles, outlets and the corpus can be made and written.", Passages,
                Every),
        new("Deedle frames", "The Deedle frames have the rows and columns of the files.", Deedle, Every),
    ];

    private static IEnumerable<string> Articles(Subject subject)
    {
        var links = new ReportLinks(subject.Corpus);
        foreach (var article in subject.Corpus.Articles)
        {
            foreach (var (what, html) in ((string, string)[])[("page", ArticlePage.Of(subject.Corpus, article, links, "")),
                ("view", ArticleView.Of(article).ToHtml())])
            {
                var page = new HtmlParser().ParseDocument(html);
                foreach (var tag in Foreign(page)) yield return $"{what} of {article.Document.Id}: {tag}";
                foreach (var mark in page.QuerySelectorAll("sup, ul.notes")) mark.Remove();
                var shown = Letters(page.Body!.TextContent);
                foreach (var paragraph in article.Document.Paragraphs)
                {
                    foreach (var word in paragraph.Span.Of(article.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Letters))
                    {
                        if (!shown.Contains(word, StringComparison.Ordinal)) yield return $"{what} of {article.Document.Id}: '{word}' is not shown";
                    }
                }
            }
        }
    }

    // What a page escapes or replaces is no letter.
    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetter));

    private static IEnumerable<string> Lists(Subject subject)
    {
        var links = new ReportLinks(subject.Corpus);
        foreach (var (file, page) in ListPage.All(ReportLists.Of(subject.Corpus, links)))
        {
            foreach (var tag in Foreign(page())) yield return $"{file}: {tag}";
        }
        foreach (var tag in Foreign(SourceAuditPage.Body(subject.Corpus))) yield return $"audit: {tag}";
    }

    /// <summary>What in <paramref name="html"/> no page of the library has, and an article may.</summary>
    public static IEnumerable<string> Foreign(string html) => Foreign(new HtmlParser().ParseDocument(html));

    private static IEnumerable<string> Foreign(IDocument page)
    {
        foreach (var name in ForeignElements)
        {
            if (page.QuerySelector(name) is { } element) yield return $"a foreign element {element.OuterHtml}";
        }
        foreach (var element in page.All)
        {
            if (element.LocalName == "script" && element.TextContent.Trim() == "alert(1)") yield return "a script of the article's";
            if (element.Attributes.FirstOrDefault(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
                && !Harmless.Contains(attribute.Name)) is { } handler)
                yield return $"a handler {handler.Name} on {element.LocalName}";
            if (element.GetAttribute("href") is { } address && address.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
                yield return $"an address {address}";
        }
    }

    private static IEnumerable<string> Passages(Subject subject)
    {
        (string Frame, int Passages)[] lists =
            [("quotes", Passage.Quotes.Of(subject.Corpus).Length), ("figures", Passage.Figures.Of(subject.Corpus).Length),
                ("claims", Passage.Claims.Of(subject.Corpus).Length)];
        foreach (var (frame, passages) in lists)
        {
            if (passages != subject.Rows(frame).Length) yield return $"{passages} passages for {subject.Rows(frame).Length} {frame}";
        }
        foreach (var audit in ((SourceAudit[])[SourceAudit.Of(subject.Corpus), .. SourceAudit.ByArticle(subject.Corpus),
            .. SourceAudit.ByOutlet(subject.Corpus)]))
        {
            if (audit.Named + audit.Unnamed != audit.Sources.Length || audit.FirstHand + audit.SecondHand != audit.Sources.Length)
                yield return $"{audit.Named} + {audit.Unnamed} of {audit.Sources.Length} sources";
            foreach (var tag in Foreign(AuditHtml.Of(audit, 100, linked: true) + AuditText.Title(audit))) yield return tag;
        }
    }

    private static IEnumerable<string> Deedle(Subject subject)
    {
        var frames = subject.Corpus.Frames();
        foreach (var (name, frame) in ((string, Deedle.Frame<int, string>)[])[("documents", frames.Documents), ("actors", frames.Actors),
            ("mentions", frames.Mentions), ("quotes", frames.Quotes), ("figures", frames.Figures), ("claims", frames.Claims), ("sources", frames.Sources)])
        {
            if (frame.RowCount != subject.Rows(name).Length || frame.ColumnCount != subject.Table(name).Schema.Columns.Length)
                yield return $"{name}: {frame.RowCount} rows, {frame.ColumnCount} columns";
        }
    }
}
