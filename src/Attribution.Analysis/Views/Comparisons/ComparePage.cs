using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Attribution.Comparing;
using Attribution.Corpus;
using Attribution.Display;
using Attribution.Views.Answers;
using Attribution.Views.Glossary;
using Attribution.Views.Report;

namespace Attribution.Views.Comparisons;

/// <summary>
/// The page that compares outlets, months, authors, desks and speakers: tables of shares, which a script makes into bars that can be sorted,
/// cut to a span of days and followed to their passages.
/// </summary>
internal static class ComparePage
{
    /// <summary>The name of the page.</summary>
    public const string File = "compare.html";

    /// <summary>The name of the data beside it.</summary>
    public const string DataFile = "compare-data.js";

    /// <summary>How many rows stand on the page without a script.</summary>
    private const int PlainRows = 20;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What rows there can be: those by which the articles differ, and speakers.</summary>
    public static IReadOnlyList<ComparedBy> Rows(NewsCorpus corpus) =>
    [
        .. Enum.GetValues<ComparedBy>().Where(by => by is ComparedBy.Speaker
            || corpus.Documents.Select(article => by.Of(article)).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).Skip(1).Any()),
    ];

    /// <summary>The whole page.</summary>
    public static string Of(NewsCorpus corpus)
    {
        var html = new StringBuilder($"""
            <p class="lead">Choose what stands side by side and by which shares. Each bar leads to the passages that it counts; an outlet's
            name shows its months, and all of them together.</p>
            <p class="note">Behind a name stands in how many articles. All bars have one scale, and the lower end of the line on a bar decides its place.
            {Speakers(corpus)}</p>
            <section class="compare" aria-label="Comparison">
            <form class="list-filters" hidden></form>
            <div class="compare-brush" hidden></div>
            <p class="list-count" role="status"></p>
            <div class="compare-panels">

            """);
        foreach (var by in Rows(corpus)) html.Append(ComparisonTable.Of(Comparison.Of(corpus, by), passages => passages.Address, PlainRows));
        html.Append("</div>\n</section>\n<details class=\"meanings\"><summary>How each share is counted</summary>\n<dl>\n");
        foreach (var measure in Measure.All) html.Append($"<dt>{Html.Encode(measure.Label)}</dt><dd>{Html.Encode(measure.Meaning)}</dd>\n");
        html.Append("""
            </dl>
            <p>The lines on the bars are limits that chance alone sets (Wilson's interval of 95 %), as though passages were drawn by lot. Those of one
            article are alike: the truth is wider. Bars are sorted by the lower limit, so that few passages do not lead by chance, and authors of a single
            article are left out at first where there are others. What somebody is said <em>not</em> to have said is in no share. An article that copies another
            counts for the outlet that printed it.</p>
            </details>

            """);
        return Page.Of("Compare: who relies on whom", html.ToString(), File);
    }

    /// <summary>Why there is another number of speakers than of sources.</summary>
    private static string Speakers(NewsCorpus corpus) => $"Of speakers, every name is a row. The overview counts "
        + $"{ArticleSummary.Count(HeardSources.Of(corpus).All, "source")}: here, what is no source (“it is believed”, a “he” of whom it was not found who "
        + "he is) has a row, too, and unnamed ones of the same words in several articles have one.";

    /// <summary>What the page's script adds up.</summary>
    public static string Data(NewsCorpus corpus)
    {
        var counts = MeasureCounts.Of(corpus);
        var articles = corpus.Documents;
        var speakers = counts.Speakers.Select(count => count.Speaker).Distinct(StringComparer.Ordinal).ToList();
        var places = speakers.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var ofSpeakers = Measure.All.Index().Where(pair => pair.Item.OfSpeakers).Select(pair => pair.Index).ToArray();
        var data = new
        {
            rows = Rows(corpus).Select(by => new { name = by.ToString().ToLowerInvariant(), facet = by.Facet() }),
            measures = Measure.All.Select(measure => new
            {
                name = measure.Name,
                label = measure.Label,
                meaning = measure.Meaning,
                shown = measure.IsShown,
                counted = $"{WordsPage.File}#{WordsPage.Id(measure)}",
                articles = measure.OfArticles,
                speakers = measure.OfSpeakers,
                all = MeasureCounts.IsOfAll(measure),
                words = measure.CountsWords,
                passages = measure.Part?.Address ?? "",
            }),
            articles = articles.Select((article, index) => new
            {
                date = article.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "",
                outlet = article.Outlet,
                author = article.Author,
                section = article.Section,
                parts = counts.Articles[index].Parts,
                wholes = counts.Articles[index].Wholes,
            }),
            speakers,
            said = counts.Speakers.Select(count => new[]
            {
                [places[count.Speaker], count.Article],
                ofSpeakers.Select(place => count.Parts[place]).ToArray(),
                ofSpeakers.Select(place => count.Wholes[place]).ToArray(),
            }),
        };
        return $"window.CompareData = {Html.InScript(Html.WellFormed(JsonSerializer.Serialize(data, Json)))};\n";
    }
}
