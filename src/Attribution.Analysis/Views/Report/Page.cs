using System.Globalization;
using System.Text.RegularExpressions;
using Attribution.Charts;
using Attribution.Display;
using Attribution.Views.Answers;
using Attribution.Views.Comparisons;
using Attribution.Views.Correcting;
using Attribution.Views.Glossary;
using Attribution.Views.Lists;
using Attribution.Views.Networks;
using Attribution.Views.Searching;

namespace Attribution.Views.Report;

/// <summary>The frame around every page of a report.</summary>
internal static partial class Page
{
    private static readonly (string Kind, (string File, string Name)[] Links)[] Ways =
    [
        ("",
        [
            ("index.html", "Overview"), ("network.html", "Who quotes whom"), (ComparePage.File, "Compare"), ("audit.html", "Source audit"),
            (CorrectionsPage.File, "Corrections"),
        ]),
        ("Lists:", [("claims.html", "Claims"), ("quotes.html", "Quotes"), ("figures.html", "Figures"), ("actors.html", "Actors")]),
    ];

    /// <summary>A whole page.</summary>
    /// <param name="title">The page's title, as text.</param>
    /// <param name="body">Its content, as HTML.</param>
    /// <param name="file">Its file, relative to the report's folder.</param>
    /// <param name="kicker">What stands small above the title, as text.</param>
    /// <param name="nav">Further links beside those to the lists, as HTML.</param>
    public static string Of(string title, string body, string file, string kicker = "", string nav = "")
    {
        var root = file.Contains('/', StringComparison.Ordinal) ? "../" : "";
        return $"""
            {Head(title, $"<link rel=\"stylesheet\" href=\"{root}report.css\">")}
            <body>
            <a class="skip" href="#main">Skip to the content</a>
            <nav class="site" aria-label="Pages of the report">{string.Join(' ', Ways.Select(Group))}{Search(root)}{nav}</nav>
            <main id="main" tabindex="-1">
            {(kicker.Length == 0 ? "" : $"<p class=\"kicker\">{Html.Encode(kicker)}</p>\n")}<h1>{Html.Encode(title)}</h1>
            {body}
            {(file == WordsPage.File ? "" : WordsPage.Foot(root))}
            </main>
            {Scripts()}</body>
            </html>

            """;

        static string Search(string root) => $"<form class=\"search\" action=\"{root}{SearchPage.File}\" role=\"search\">"
            + "<input type=\"search\" name=\"q\" aria-label=\"Search the report\" placeholder=\"Search\"></form>";

        string Group((string Kind, (string File, string Name)[] Links) way) => $"<span class=\"ways\">"
            + (way.Kind.Length == 0 ? "" : $"<span class=\"kind\">{way.Kind}</span> ")
            + $"{string.Join(' ', way.Links.Select(link => Link(link.File, link.Name)))}</span>";

        string Link(string to, string name) => $"<a href=\"{root}{to}\"{(to == file ? " aria-current=\"page\"" : "")}>{Html.Encode(name)}</a>";

        string Scripts()
        {
            var scripts = new List<string>();
            if (body.Contains("<figure class=\"chart\"", StringComparison.Ordinal)) scripts.AddRange(["plotly.min.js", "saving.js", "report.js"]);
            foreach (Match list in ListOnPage().Matches(body))
                scripts.AddRange(Enumerable.Range(0, int.Parse(list.Groups[2].ValueSpan, CultureInfo.InvariantCulture))
                    .Select(part => ListParts.File(list.Groups[1].Value, part)));
            if (scripts.Exists(script => script.StartsWith("lists/", StringComparison.Ordinal))) scripts.AddRange(["saving.js", "lists.js"]);
            if (file == SearchPage.File) scripts.Add("search.js");
            if (body.Contains("<div class=\"news-table\"", StringComparison.Ordinal)) scripts.Add("tables.js");
            if (body.Contains("<section class=\"compare\"", StringComparison.Ordinal)) scripts.AddRange([ComparePage.DataFile, "saving.js", "compare.js"]);
            if (body.Contains("<section class=\"network\"", StringComparison.Ordinal)) scripts.AddRange([NetworkDrawing.DataFile, "saving.js", "network.js"]);
            if (body.Contains("<div class=\"news-article\"", StringComparison.Ordinal)) scripts.Add("article.js");
            if (body.Contains("id=\"correctable\"", StringComparison.Ordinal) || body.Contains("data-correct=", StringComparison.Ordinal)
                || file == CorrectionsPage.File)
                scripts.InsertRange(0, [CorrectionData.File, "saving.js", "corrections.js"]);
            return string.Concat(scripts.Distinct().Select(script => $"<script src=\"{root}{script}\"></script>\n"));
        }
    }

    /// <summary>A whole page that needs no file beside it and has no charts.</summary>
    /// <param name="title">The page's title, as text.</param>
    /// <param name="body">Its content, as HTML.</param>
    public static string Alone(string title, string body) => $"""
        {Head(title, $"<style>\n{StyleSheet}\n</style>")}
        <body>
        <main id="main">
        <h1>{Html.Encode(title)}</h1>
        {body}
        </main>
        </body>
        </html>

        """;

    /// <summary>What stands before a page's body.</summary>
    private static string Head(string title, string style) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <link rel="icon" href="data:,">
        <title>{Html.Encode(title)}</title>
        {style}
        </head>
        """;

    /// <summary>The style sheet of pages.</summary>
    public static string StyleSheet => EmbeddedText.Read("report.css");

    /// <summary>A chart for the page's own copy of Plotly; what it says in words is folded below it.</summary>
    /// <param name="figureJson">The Plotly figure.</param>
    /// <param name="title">What the chart shows; empty where the figure carries it.</param>
    /// <param name="says">What the chart says.</param>
    /// <param name="question">The question that it answers.</param>
    /// <param name="numbers">The numbers behind it, as HTML.</param>
    /// <param name="also">What is added to the addresses in the figure, such as <c>document=a</c>.</param>
    /// <param name="root">The way to the report's folder.</param>
    public static string Chart(string figureJson, string title, string says, string question = "", string numbers = "", string also = "", string root = "") =>
        $"""
        <figure class="chart"{(also.Length == 0 ? "" : $" data-also=\"{Html.Encode(also)}\"")}>
        {(title.Length == 0 ? "" : $"<h3>{Html.Encode(title)}</h3>\n")}{(question.Length == 0 ? "" : $"<figcaption>{Html.Encode(question)}</figcaption>\n")}<div class="plot" role="img" aria-label="{Html.Encode($"{title}. {says}")}"></div>
        <script type="application/json">{Html.InScript(figureJson)}</script>
        {(says.Length + numbers.Length == 0 ? "" : $"<details class=\"numbers\"><summary>{(numbers.Length == 0 ? "The chart in words" : "Numbers behind the chart")}</summary>\n<p>{Html.Encode(says)}</p>\n{numbers}</details>\n<p class=\"save\"><a href=\"{root}{WordsPage.File}#counts\">How it is counted</a></p>\n")}</figure>

        """;

    /// <summary>A chart with its numbers as a table.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="scope">The articles that it shows.</param>
    public static string Chart(NewsChart chart, Scope scope) => Chart(
        chart.FigureJson, chart.Title, chart.AltText, chart.Question, ChartNumbers.Of(chart, scope.Address),
            scope.Document is null ? "" : $"document={Uri.EscapeDataString(scope.Document)}", scope.Root);

    [GeneratedRegex("<section class=\"(?:list|found)\" data-list=\"([a-z]+)\" data-parts=\"([0-9]+)\">")]
    private static partial Regex ListOnPage();
}
