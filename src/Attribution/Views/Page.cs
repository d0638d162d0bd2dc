using Attribution.Display;

namespace Attribution.Views;

/// <summary>The frame around every page of a report.</summary>
internal static class Page
{
    /// <summary>A whole page.</summary>
    /// <param name="title">The page's title, as text.</param>
    /// <param name="body">Its content, as HTML.</param>
    /// <param name="root">The way to the report's folder: empty, or <c>../</c>.</param>
    /// <param name="nav">The links that stand above the title, as HTML.</param>
    public static string Of(string title, string body, string root = "", string nav = "") => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <link rel="icon" href="data:,">
        <title>{Html.Encode(title)}</title>
        <link rel="stylesheet" href="{root}report.css">
        </head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        {(nav.Length == 0 ? "" : $"<nav>{nav}</nav>\n")}<main id="main">
        <h1>{Html.Encode(title)}</h1>
        {body}
        </main>
        {(body.Contains("<figure class=\"chart\"", StringComparison.Ordinal) ? $"<script src=\"{root}plotly.min.js\"></script>\n<script src=\"{root}report.js\"></script>\n" : "")}</body>
        </html>

        """;

    /// <summary>A whole page that needs no file beside it and has no charts.</summary>
    /// <param name="title">The page's title, as text.</param>
    /// <param name="body">Its content, as HTML.</param>
    public static string Alone(string title, string body) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <link rel="icon" href="data:,">
        <title>{Html.Encode(title)}</title>
        <style>
        {StyleSheet}
        </style>
        </head>
        <body>
        <main id="main">
        <h1>{Html.Encode(title)}</h1>
        {body}
        </main>
        </body>
        </html>

        """;

    private static string StyleSheet
    {
        get
        {
            using var reader = new StreamReader(Language.Lexicon.Open("report.css"));
            return reader.ReadToEnd();
        }
    }

    /// <summary>A chart for the page's own copy of Plotly.</summary>
    /// <param name="figureJson">The Plotly figure.</param>
    /// <param name="title">What the chart shows; empty where the figure carries it.</param>
    /// <param name="says">What the chart says.</param>
    public static string Chart(string figureJson, string title, string says) => $"""
        <figure class="chart">
        {(title.Length == 0 ? "" : $"<h3>{Html.Encode(title)}</h3>\n")}<div class="plot" role="img" aria-label="{Html.Encode($"{title}. {says}")}"></div>
        <script type="application/json">{Html.InScript(figureJson)}</script>
        {(says.Length == 0 ? "" : $"<figcaption>{Html.Encode(says)}</figcaption>\n")}</figure>

        """;
}
