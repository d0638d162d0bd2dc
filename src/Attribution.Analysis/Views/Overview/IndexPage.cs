using System.Globalization;
using System.Text;
using Attribution.Audit;
using Attribution.Claims;
using Attribution.Comparing;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Exchange;
using Attribution.Frames;
using Attribution.Passages;
using Attribution.Views.Answers;
using Attribution.Views.Comparisons;
using Attribution.Views.Correcting;
using Attribution.Views.Lists;
using Attribution.Views.Report;

namespace Attribution.Views.Overview;

/// <summary>Makes the first page of a report.</summary>
internal static class IndexPage
{
    /// <summary>The name of the notebook that tells how good the program is.</summary>
    private const string Measured = "06-how-good-is-it";

    /// <summary>Of so many articles the first page answers everything itself.</summary>
    private const int MostOnOnePage = 20;

    /// <summary>The whole page.</summary>
    public static string Of(ReportContent content, ReportLinks links, ListedRows articles)
    {
        var corpus = content.Corpus;
        var only = corpus.Articles is [var one] ? one : null;
        var html = new StringBuilder();
        html.Append(only is null
            ? $"<p class=\"lead\">{Html.Encode(IsLarge(corpus) ? Describe(corpus) : $"{Describe(corpus)} {ArticleSummary.Of(corpus)}")}</p>\n"
            : Opening(corpus, only, links));
        var scope = new Scope(corpus, links, "", null);
        var large = IsLarge(corpus);
        if (large) html.Append(Counts(scope)).Append(Contents(scope, articles)).Append(How(content));
        else
        {
            html.Append(How(content)).Append(Counts(scope));
            html.Append(FourQuestions.Of(scope));
            html.Append("<section aria-labelledby=\"articles\">\n<h2 id=\"articles\">Articles <span class=\"kind\">list</span></h2>\n")
                .Append(ListHtml.Of(articles.List, "Articles", articles.Parts.Length)).Append("</section>\n");
            html.Append("<section aria-labelledby=\"further\">\n<h2 id=\"further\">Further pages and lists</h2>\n").Append(Contents(scope, articles))
                .Append("</section>\n");
        }
        if (content.Notebooks.Length > 0)
        {
            html.Append(
                "<section aria-labelledby=\"analyses\">\n<h2 id=\"analyses\">Analyses <span class=\"kind\">notebooks</span></h2>\n<p>They go further, and each "
                    + "shows its code.</p>\n<ol class=\"pages\">\n");
            foreach (var notebook in content.Notebooks)
                html.Append($"<li><a href=\"{Html.Encode(PageNames.Notebook(notebook))}\">{Html.Encode(notebook.Title)}</a></li>\n");
            html.Append("</ol>\n</section>\n");
        }
        html.Append(large ? $"<details class=\"folded\"><summary>The data: every table as a file</summary>\n{DataFiles.Of(scope)}</details>\n"
            : DataFiles.Of(scope));
        if (corpus.Problems.Length > 0)
        {
            html.Append("<h2>Files that could not be read</h2>\n<ul>\n");
            foreach (var problem in corpus.Problems) html.Append($"<li><code>{Html.Encode(problem.Path)}</code>{Html.Encode(Said(problem))}</li>\n");
            html.Append("</ul>\n");
        }
        return Page.Of(only is null ? content.Title : ArticleSummary.Title(only), html.ToString(), "index.html", only is null ? "" : content.Title);
    }

    // Most messages begin with the path, for those who read them alone.
    private static string Said(ReadProblem problem) =>
        problem.Message.StartsWith(problem.Path, StringComparison.Ordinal) ? problem.Message[problem.Path.Length..] : $": {problem.Message}";

    /// <summary>How far to trust it.</summary>
    private static string How(ReportContent content) =>
        $"<p class=\"how\">Everything here was found by a program, and it errs{HowOften(content)}. "
                + $"{(content.Corpus.Articles.Length > 1 ? "The articles were" : "The article was")} read by "
                + $"{Html.Encode(content.Corpus.ReadersInWords)}.{OtherTypes(content.Corpus)} Each number "
                + $"leads to the passages that it counts, and each passage to its place in the article: look before you quote.</p>\n";

    /// <summary>Whether the articles are so many that each question has a page of its own and the first page is their table of contents.</summary>
    private static bool IsLarge(NewsCorpus corpus) => corpus.Articles.Length > MostOnOnePage;

    /// <summary>The page of the list of a name.</summary>
    public static Func<string, string> PageOfList(NewsCorpus corpus) => list => list is "articles" && !IsLarge(corpus) ? "index.html" : $"{list}.html";

    /// <summary>The pages of a large report that a small one has on its first page.</summary>
    public static IEnumerable<(string File, Func<string> Page)> Others(ReportContent content, ReportLinks links, ListedRows articles)
    {
        if (!IsLarge(content.Corpus)) yield break;
        var scope = new Scope(content.Corpus, links, "", null);
        foreach (var question in FourQuestions.All(scope))
            yield return ($"{question.Id}.html", () => Page.Of(question.Title, question.Answer + question.Charts, $"{question.Id}.html", content.Title));
        yield return ("articles.html", () => Page.Of("Articles", ListHtml.Of(articles.List, "Articles", articles.Parts.Length), "articles.html",
            content.Title));
    }

    /// <summary>What the report holds, each with the first of what it says, and whether it is a page to read or a list to filter.</summary>
    private static string Contents(Scope scope, ListedRows articles)
    {
        var html = new StringBuilder("<nav class=\"contents\" aria-label=\"What the report answers\">\n");
        var heard = HeardSources.Of(scope.Corpus);
        if (IsLarge(scope.Corpus)) foreach (var question in FourQuestions.All(scope)) Add($"{question.Id}.html", question.Title, "page", question.Brief);
        Add("compare.html", "Who relies on whom, and since when?", "page with bars", Compared(scope));
        Add("audit.html", "Who is heard and who is not?", "page with tables",
            $"<p>{heard.InTheAudit}, each with its share of quotes and of quoted words. {OnOneAnonymous(scope)}</p>");
        Add("network.html", "Who quotes whom?", "drawing and list",
            $"<p>{ArticleSummary.Count(SpeakerNetwork.Of(scope.Corpus).Edges.Length, "tie")} between outlets and speakers: "
                + "drawn, as a table, and as files for programs that draw networks.</p>");
        var articlesPage = IsLarge(scope.Corpus) ? $" in <a href=\"articles.html\">{ArticleSummary.Count(articles.List.Count, "article")}</a>, each with its "
            + "text marked" : "";
        Add("actors.html", "Who is named, and in which articles?", "list",
            $"<p>{ArticleSummary.Count(scope.Corpus.Actors.Length, "actor")}{articlesPage}; {Scope.Digits(scope.Links.Actors.Length)} speak and have pages of "
                + $"their own. {heard.WhyNotAllHavePages}</p>");
        Add($"{CorrectionsPage.File}#first", "What should be checked first?", "list", $"<p>{WeakPassages.InWords(scope)}</p>");
        Add("claims.html", "All claims, quotes and figures", "lists", "<p>With filters and a search, to be saved and printed: "
            + "<a href=\"claims.html\">claims</a>, <a href=\"quotes.html\">quotes</a>, <a href=\"figures.html\">figures</a>.</p>");
        return html.Append("</nav>\n").ToString();

        void Add(string file, string title, string kind, string brief) => html.Append(
            $"<section><h2><a href=\"{file}\">{Html.Encode(title)}</a> <span class=\"kind\">{kind}</span></h2>\n{brief}</section>\n");
    }

    /// <summary>How many claims rest on one anonymous source alone.</summary>
    private static string OnOneAnonymous(Scope scope)
    {
        var claims = scope.Select(Statements.OnOneAnonymous).Length;
        return claims == 0 ? $"No claim rests on one {Terms.Anonymous} source alone."
            : $"{scope.Number(claims, Statements.OnOneAnonymous, ArticleSummary.Count(claims, "claim"))} {(claims == 1 ? "rests" : "rest")} on one "
                + $"{Terms.Anonymous} source alone.";
    }

    /// <summary>What can be compared, with the questions that are asked first.</summary>
    private static string Compared(Scope scope)
    {
        var rows = ComparePage.Rows(scope.Corpus);
        var names = string.Join(", ", rows.Select(by => $"{by.ToString().ToLowerInvariant()}s"));
        var asked = rows.Where(by => by is not ComparedBy.Speaker).Select(by => (by, Question: by switch
        {
            ComparedBy.Outlet => "Which outlet leans most on unnamed people?",
            ComparedBy.Month => "Since when?",
            ComparedBy.Author => "Which author?",
            _ => "Which section?",
        })).Select(pair => $" <a href=\"{ComparePage.File}#rows={pair.by.ToString().ToLowerInvariant()}&amp;sort="
            + $"{(pair.by is ComparedBy.Month ? "name" : "unnamed")}\">{pair.Question}</a>");
        return $"<p>{char.ToUpperInvariant(names[0])}{names[1..]} side by side, by what they rest on.{string.Concat(asked)}</p>";
    }

    private static string Opening(NewsCorpus corpus, Article article, ReportLinks links)
    {
        var origin = ArticleSummary.Origin(article);
        return $"<p class=\"origin\">{origin}</p>\n<p class=\"lead\">{Html.Encode(ArticleSummary.Of(corpus))}</p>\n"
            + $"<p><a class=\"read\" href=\"{Html.Encode(links.PageOf(article.Document.Id))}\">Read the article with every source, quote and figure "
            + $"marked</a></p>\n";
    }

    private static string Describe(NewsCorpus corpus)
    {
        var dates = corpus.Articles.Select(article => article.Document.Metadata.Date).OfType<DateOnly>().ToList();
        var outlets = corpus.Articles.Select(article => article.Document.Metadata.Outlet).OfType<string>().Distinct().ToList();
        var when = dates.Count == 0 ? "" : dates.Min() == dates.Max() ? $" of {Day(dates.Min())}" : $" from {Day(dates.Min())} to {Day(dates.Max())}";
        var who = outlets.Count is 0 or > 5 ? "" : $", published by {string.Join(", ", outlets)}";
        return $"{ArticleSummary.Count(corpus.Articles.Length, "article")}{when}{who}: who said what, and how each claim was sourced.";
    }

    /// <summary>That quotes count here which the source audit leaves out, where there are such.</summary>
    private static string OtherTypes(NewsCorpus corpus) =>
        corpus.Quotes.All(quote => AuditTypes.SaidOrKnown.Contains(quote.Type)) ? ""
            : " What is thought, planned or asked for counts among the quotes here, but not in the source audit.";

    /// <summary>Where the notebook that measures the program is part of the report, the way to it.</summary>
    private static string HowOften(ReportContent content) =>
        content.Notebooks.FirstOrDefault(notebook => notebook.Name == Measured) is { } notebook
            ? $": <a href=\"{Html.Encode(PageNames.Notebook(notebook))}\">how often, and on what</a>" : "";

    private static string Counts(Scope scope)
    {
        var (quotes, figures, dates, claims) = (scope.SelectQuotes(Statements.Quotes).Length, scope.SelectFigures(Statements.Figures).Length,
            scope.SelectFigures(Statements.Dates).Length, scope.Select(Statements.All).Length);
        var html = new StringBuilder("<dl class=\"counts\">");
        if (!scope.IsOne) Add("articles",
            $"<a href=\"{(IsLarge(scope.Corpus) ? "articles.html" : "#articles")}\">{Scope.Digits(scope.Corpus.Articles.Length)}</a>");
        Add("actors named", $"<a href=\"actors.html\">{Scope.Digits(scope.Corpus.Actors.Length)}</a>");
        var (noQuotes, noClaims) = (Statements.NotSaid("quotes"), Statements.NotSaid("claims"));
        Add("quotes", scope.Number(quotes, Statements.Quotes), scope.SelectQuotes(noQuotes).Length, noQuotes, "not said");
        Add("claims", scope.Number(claims, Statements.All), scope.Select(noClaims).Length, noClaims, "not said");
        Add("figures", scope.Number(figures, Statements.Figures), dates, Statements.Dates, dates == 1 ? "date" : "dates");
        return html.Append("</dl>\n").ToString();

        void Add(string name, string number, int more = 0, PassageQuery? of = null, string what = "")
        {
            var besides = more == 0 ? "" : $" <span class=\"where\">+ {scope.Number(more, of!, $"{Scope.Digits(more)} {what}")}</span>";
            html.Append($"<div><dt>{name}</dt><dd>{number}{besides}</dd></div>");
        }
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}

/// <summary>The data files of a report, with what their columns hold.</summary>
internal static class DataFiles
{
    private const string Claimed = "claims", Quoted = "quotes";

    /// <summary>The section.</summary>
    public static string Of(Scope scope)
    {
        var html = new StringBuilder(
            "<section aria-labelledby=\"data\">\n<h2 id=\"data\">Data</h2>\n<p>Every table as a file of comma-separated values (UTF-8).</p>\n");
        foreach (var schema in FrameSchemas.All)
        {
            html.Append(
                $"<p class=\"file\"><a href=\"data/{schema.Name}.csv\">{schema.Name}.csv</a> <span class=\"kind\">{Rows(scope, schema)}</span> "
                    + $"{Html.Encode(schema.Description)}</p>\n<details "
                    + $"class=\"meanings\"><summary>The columns of {schema.Name}.csv</summary>\n<dl>\n");
            foreach (var column in schema.Columns) html.Append($"<dt>{Html.Encode(column.Name)}</dt><dd>{Html.Encode(column.Description)}</dd>\n");
            html.Append("</dl>\n</details>\n");
        }
        return html.Append("</section>\n").ToString();
    }

    /// <summary>How many rows the file has, and how many of them the numbers of the pages count.</summary>
    private static string Rows(Scope scope, FrameSchema schema)
    {
        var all = schema.Count(scope.Corpus);
        var counted = schema.Name switch
        {
            Claimed => scope.Select(Statements.All).Length,
            Quoted => scope.SelectQuotes(Statements.Quotes).Length,
            _ => all,
        };
        return ArticleSummary.Count(all, "row") + (counted == all ? "" : $", {Scope.Digits(counted)} of them in the counts: the others say something again, "
            + $"are asked in an interview or tell what was {Terms.NotSaid}");
    }
}
