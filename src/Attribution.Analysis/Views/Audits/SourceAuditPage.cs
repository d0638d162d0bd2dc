using System.Collections.Immutable;
using System.Text;
using Attribution.Actors;
using Attribution.Audit;
using Attribution.Comparing;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Passages;
using Attribution.Views.Answers;
using Attribution.Views.Comparisons;
using Attribution.Views.Report;
using static Attribution.Display.HtmlTable;

namespace Attribution.Views.Audits;

/// <summary>Writes source audits as a page.</summary>
internal static class SourceAuditPage
{
    /// <summary>The file beside the page with all sources of each article; the table has the first of all.</summary>
    private const string SourcesFile = "data/sources.csv";

    /// <summary>How many rows each table has at most.</summary>
    private const int MostRows = 250;

    /// <summary>How long a title in a cell is at most, in characters.</summary>
    private const int LongestTitle = 60;

    /// <summary>How many audits a page shows in full.</summary>
    private const int MostAudits = 40;

    /// <summary>
    /// The audit of the whole corpus and, where it has several, one row per outlet and article. Each number of passages
    /// leads to the list of them (<see cref="PassageQuery.Address"/>).
    /// </summary>
    public static string Body(NewsCorpus corpus)
    {
        var articles = SourceAudit.ByArticle(corpus).ToList();
        var outlets = SourceAudit.ByOutlet(corpus).ToList();
        var titles = corpus.Articles.ToDictionary(article => article.Document.Id, ArticleSummary.Title, StringComparer.Ordinal);
        var more = HeardSources.Of(corpus).HowTheAuditCounts;
        var html = new StringBuilder(Explanation);
        if (more.Length > 0) html.Append($"<p>{Html.Encode(more)}</p>\n");
        html.Append(AuditHtml.Of(SourceAudit.Of(corpus), MostRows, linked: true, folded: corpus.Articles.Length > 1,
            document => Charts.Labels.Shorten(titles[document], LongestTitle), SourcesFile));
        if (outlets.Count > 1)
            html.Append("<h2>By outlet</h2>\n").Append(Totals("Source audit by outlet", "outlet", outlets, audit => Text(audit.Outlet), linked: true));
        if (articles.Count > 1)
        {
            var pages = corpus.Articles.Zip(PageNames.Articles(corpus)).ToDictionary(pair => pair.First.Document.Id, pair => pair.Second,
                StringComparer.Ordinal);
            html.Append($"<h2>By article</h2>\n<details class=\"folded\"><summary>{AuditText.Count(articles.Count, "article")}</summary>\n").Append(Totals(
                "Source audit by article", "article", articles, audit =>
                    $"<a href=\"{Html.Encode(pages[audit.Document!])}\">{Text(titles[audit.Document!])}</a>",
                    linked: true)).Append("</details>\n");
        }
        return html.ToString();
    }

    /// <summary>A page that stands alone: each audit in full, and where there are several, a table of all before them.</summary>
    public static string Alone(string title, ImmutableArray<SourceAudit> audits, Comparison? compared = null, string? leftOut = null)
    {
        var html = new StringBuilder(Explanation);
        if (leftOut is not null) html.Append($"<p>{Html.Encode(leftOut)}</p>\n");
        if (compared is not null) html.Append(ComparisonTable.Of(compared, address: null));
        if (audits.Length > 1) html.Append(Totals(title, "audit", audits, audit => Text(audit.Scope.Value), linked: false));
        foreach (var audit in audits.Take(MostAudits))
            html.Append(audits.Length > 1 ? $"<h2>{Html.Encode(AuditText.Title(audit))}</h2>\n" : "").Append(AuditHtml.Of(audit, MostRows, linked: false));
        if (audits.Length > MostAudits)
            html.Append(
                $"<p>{AuditText.Count(audits.Length - MostAudits, "more audit")} "
                    + $"{(audits.Length == MostAudits + 1 ? "stands" : "stand")} in the table above alone.</p>\n");
        return Page.Alone(title, html.ToString());
    }

    private const string Explanation = """
        <p>A source is whoever is quoted, in quotation marks or in the writer's words: a person, an institution, a document,
        a news outlet or posts in social media. <em>No outlet named</em> means that the text names nobody in between;
        <em>relayed</em>, that an outlet or another speaker carries its words. What somebody is said <em>not</em> to have
        said is left out, and so is what somebody thinks, plans or asks for: what is said or known counts.</p>

        """;

    private static string Totals(string caption, string what, IReadOnlyList<SourceAudit> audits, Func<SourceAudit, string> name, bool linked)
    {
        var table = new HtmlTable(
            caption, (what, false), ("quotes", true), ("sources", true), (Terms.Unnamed, true), ($"on one {Terms.Anonymous} source", true), ("claims", true),
            ("the writer's own", true), ("people", true), ("institutions", true), (Terms.NoOutlet, true), ("most quoted", false));
        foreach (var audit in audits.Take(MostRows))
        {
            var claims = linked ? audit.Scope.Select(PassageQuery.All(Passage.Claims.Name)).And("said", "yes") : null;
            var quotes = linked ? audit.Scope.Select(PassageQuery.All(Passage.Quotes.Name)).And("said", "yes") : null;
            table.Add(
                name(audit),
                Number(audit.Passages, quotes?.Address),
                Number(audit.Sources.Length),
                Number(audit.Unnamed),
                Number(audit.OnOneUnnamedSource.Length, claims?.And("rests on", Support.OneUnnamed).Address),
                Number(audit.Statements, claims?.Address),
                Number(audit.OwnStatements, claims?.And("voice", "author").Address),
                Number(audit.People),
                Number(audit.Of(SourceKind.Institution)),
                Number(audit.FirstHand),
                audit.Sources is [var most, ..] ? Text($"{most.Name} ({AuditText.Percent(most.QuoteShare)})") : "");
        }
        return table.ToHtml(audits.Count > MostRows
            ? $"{AuditText.Count(audits.Count - MostRows, $"more {what}")} {(audits.Count == MostRows + 1 ? "is" : "are")} not shown." : "");
    }
}
