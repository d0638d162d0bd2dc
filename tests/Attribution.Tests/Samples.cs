using Attribution.Charts;
using Attribution.Corpus;
using Attribution.Views;
using Attribution.Views.Report;

namespace Attribution.Tests;

/// <summary>Everything that the library shows, made of a corpus.</summary>
internal static class Samples
{
    public static IReadOnlyDictionary<string, Func<NewsCorpus, NewsChart>> Charts { get; } =
        new SortedDictionary<string, Func<NewsCorpus, NewsChart>>(StringComparer.Ordinal)
        {
            ["who-said-what"] = corpus => Attribution.Charts.Charts.WhoSaidWhat(corpus),
            ["how-claims-were-sourced"] = corpus => Attribution.Charts.Charts.HowClaimsWereSourced(corpus),
            ["sourcing-profile"] = Attribution.Charts.Charts.SourcingProfile,
            ["disputes"] = corpus => Attribution.Charts.Charts.Disputes(corpus),
            ["sourcing-depth"] = Attribution.Charts.Charts.SourcingDepth,
            ["framing-verbs"] = corpus => Attribution.Charts.Charts.FramingVerbs(corpus),
            ["verbatim-shares"] = corpus => Attribution.Charts.Charts.VerbatimShares(corpus),
            ["where-actors-speak"] = corpus => Attribution.Charts.Charts.WhereActorsSpeak(corpus),
            ["figures-without-source"] = Attribution.Charts.Charts.FiguresWithoutSource,
            ["figures-by-claimant"] = corpus => Attribution.Charts.Charts.FiguresByClaimant(corpus),
        };

    public static IReadOnlyDictionary<string, Func<NewsCorpus, Table>> Tables { get; } =
        new SortedDictionary<string, Func<NewsCorpus, Table>>(StringComparer.Ordinal)
        {
            ["documents"] = Attribution.Views.Tables.Documents,
            ["actors"] = Attribution.Views.Tables.Actors,
            ["quotes"] = Attribution.Views.Tables.Quotes,
            ["figures"] = Attribution.Views.Tables.Figures,
            ["claims"] = Attribution.Views.Tables.Claims,
        };

    /// <summary>A report with one notebook that shows all of it.</summary>
    public static ReportContent Report(NewsCorpus corpus, string title = "Velmora") => new(title, corpus,
    [
        new("01-all", "All charts",
        [
            ReportCell.Markdown("# All charts\n\nWho said what? The [next notebook](02-tables.ipynb) has the tables."),
            .. Charts.Values.Select(chart => ReportCell.Code("Charts.Of(corpus)", ReportOutput.Rich(
                [new("application/vnd.plotly.v1+json", chart(corpus).FigureJson), new("text/html", chart(corpus).ToHtml()),
                    new("text/plain", chart(corpus).ToString())]))),
        ]),
        new("02-tables", "Tables",
        [
            .. Tables.Values.Select(table => ReportCell.Code("Tables.Of(corpus)", ReportOutput.Rich([new("text/html", table(corpus).ToHtml())]))),
            .. corpus.Articles.Select(article => ReportCell.Code("ArticleView.Of(article)",
                ReportOutput.Rich([new("text/html", ArticleView.Of(article).ToHtml())]))),
            ReportCell.Code("Write(1 < 2);", ReportOutput.Text("1 < 2"), ReportOutput.Error("02-tables.ipynb, cell 3, line 1: <none>")),
        ]),
    ]);
}
