using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Attribution.Comparing;
using Attribution.Corpus.Rows;
using Attribution.Frames;
using Attribution.Passages;
using Attribution.Tests.House;
using Attribution.Views;
using Attribution.Views.Lists;
using Attribution.Views.Report;

namespace Attribution.Tests.Views;

/// <summary>Pages, charts, frames and the pages of documentation say each idea of sourcing in the one word that the table has for it.</summary>
public sealed class TermsTests
{
    [Fact]
    public void NoPageSaysItOtherwise()
    {
        var folder = Directory.CreateTempSubdirectory("attribution-").FullName;
        try
        {
            ReportWriter.Write(Samples.Report(SampleCorpus.Corpus), folder);
            var pages = Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories);
            Assert.NotEmpty(pages);
            foreach (var page in pages) AssertSaidAlike(Path.GetFileName(page), Seen(File.ReadAllText(page)));
            foreach (var script in Directory.GetFiles(folder, "*.js").Where(file => Path.GetFileName(file) is not "plotly.min.js"))
                AssertSaidAlike(Path.GetFileName(script), File.ReadAllText(script));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void NoChartSaysItOtherwise()
    {
        foreach (var (name, make) in Samples.Charts)
        {
            var chart = make(SampleCorpus.Corpus);
            AssertSaidAlike(name, $"{chart.Title}\n{chart.Question}\n{chart.AltText}\n{chart.FigureJson}");
        }
    }

    [Fact]
    public void NoFrameListOrMeasureSaysItOtherwise()
    {
        foreach (var schema in FrameSchemas.All.Add(AuditFrame.Schema).Add(VersionsFrame.Schema))
        {
            AssertSaidAlike(schema.Name, schema.Description);
            foreach (var column in schema.Columns) AssertSaidAlike($"{schema.Name}.{column.Name}", column.Description);
        }
        foreach (var measure in Measure.All) AssertSaidAlike(measure.Name, $"{measure.Name}\n{measure.Label}\n{measure.Meaning}");
        foreach (var facet in Passage.Quotes.Facets) AssertSaidAlike(facet.Name, $"{PlainWords.Heading("quotes", facet.Name)}\n{facet.Description}");
        foreach (var facet in Passage.Claims.Facets) AssertSaidAlike(facet.Name, $"{PlainWords.Heading("claims", facet.Name)}\n{facet.Description}");
        foreach (var facet in Passage.Figures.Facets) AssertSaidAlike(facet.Name, $"{PlainWords.Heading("figures", facet.Name)}\n{facet.Description}");
    }

    [Fact]
    public void NoReadingOrAuditSaysItOtherwise()
    {
        var corpus = SampleCorpus.Disputed;
        string[] said =
        [
            Readings.InShort(corpus).ToString(), Readings.Hands(corpus).ToString(), Readings.Denials(corpus).ToString(), Readings.Support(corpus).ToString(),
            Readings.OneUnnamedSource(corpus).ToString(), Readings.FiguresWithoutSource(corpus).ToString(), Readings.AnsweredDenials(corpus).ToString(),
            corpus.SourceAudit().ToString(), corpus.SourceAudit().ToHtml(),
        ];
        foreach (var text in said) AssertSaidAlike(text.Length > 60 ? text[..60] : text, text);
    }

    [Fact]
    public void TheMethodHasTheTable()
    {
        var method = File.ReadAllText(Path.Combine(Repository.Root, "src", "Attribution", "METHOD.md"));
        foreach (var term in Terms.All) Assert.Contains($"| {term.Word} | {term.Meaning} |", method, StringComparison.Ordinal);
        foreach (var page in (string[])["src/Attribution/METHOD.md", "src/Attribution/DATA.md", "README.md", "notebooks/START.md"])
            AssertSaidAlike(page, File.ReadAllText(Path.Combine(Repository.Root, page)));
    }

    [Fact]
    public void NoOtherWordIsAWordOfTheTable()
    {
        foreach (var term in Terms.All)
            AssertSaidAlike(term.Word, $"{term.Word}\n{term.Meaning}");
    }

    private static void AssertSaidAlike(string where, string text)
    {
        foreach (var term in Terms.All)
        {
            foreach (var other in term.Others)
                Assert.False(text.Contains(other, StringComparison.OrdinalIgnoreCase), $"{where} says \"{other}\"; the word is \"{term.Word}\" (see Terms).");
        }
    }

    /// <summary>What readers of a page see or hear.</summary>
    private static string Seen(string page)
    {
        var document = new HtmlParser().ParseDocument(page);
        foreach (var hidden in document.QuerySelectorAll("style").ToList()) hidden.Remove();
        var labels = document.All.SelectMany(element => (string?[])[element.GetAttribute("title"), element.GetAttribute("aria-label"),
            element.GetAttribute("data-label"), element.GetAttribute("placeholder")]);
        return $"{document.DocumentElement.TextContent}\n{string.Join('\n', labels)}";
    }
}
