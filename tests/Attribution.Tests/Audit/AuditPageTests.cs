using System.Text.RegularExpressions;
using Attribution.Audit;
using Attribution.Frames;
using Attribution.Passages;
using Attribution.Views;
using Attribution.Views.Audits;

namespace Attribution.Tests.Audit;

public sealed partial class AuditPageTests
{
    [Fact]
    public void EveryLinkOfThePageSelectsPassages()
    {
        var corpus = SampleCorpus.Corpus;
        var links = Link().Matches(SourceAuditPage.Body(corpus)).Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value)).ToList();
        var lists = links.Where(link => !link.StartsWith("articles/", StringComparison.Ordinal)).ToList();
        Assert.True(lists.Count > 20, "hardly any number is a link");
        Assert.Equal(2, links.Count - lists.Count);
        foreach (var link in lists)
        {
            var parts = link.Split(".html#");
            var query = parts[1].Split('&').Select(pair => pair.Split('=').Select(Uri.UnescapeDataString).ToArray())
                .Aggregate(PassageQuery.All(parts[0]), (query, pair) => query.And(pair[0], pair[1]));
            Assert.True(parts[0] == "quotes"
                ? Passage.Quotes.Of(corpus).Any(row => Passage.Quotes.Matches(query, row))
                : Passage.Claims.Of(corpus).Any(row => Passage.Claims.Matches(query, row)), link);
        }
    }

    [Fact]
    public void AnAuditInANotebookStandsAlone() => Assert.DoesNotContain("href", SampleCorpus.Corpus.SourceAudit().ToHtml());

    [Fact]
    public void TextOfTheArticleStaysText()
    {
        var html = HostileCorpus.Corpus.SourceAudit().ToHtml() + SourceAuditPage.Body(HostileCorpus.Corpus);
        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("<img", html);
    }

    [Fact]
    public void TheFrameHasTheColumnsOfTheSchemaAndARowPerSource()
    {
        var audit = SampleCorpus.Corpus.SourceAudit();
        var frame = audit.Frame();
        Assert.Equal(SourcesFrame.Schema.Columns.Select(column => column.Name), frame.ColumnKeys);
        Assert.Equal(audit.Rows.Length, frame.RowCount);
        Assert.Equal(SourceAudit.ByArticle(SampleCorpus.Corpus).Sum(one => one.Rows.Length), SampleCorpus.Corpus.Frames().Sources.RowCount);
    }

    [Fact]
    public void TheSameCorpusGivesTheSamePage()
    {
        var folder = Directory.CreateTempSubdirectory("attribution-").FullName;
        try
        {
            var paths = SourceAuditFiles.Write(SampleCorpus.Corpus, folder, AuditBy.Article);
            Assert.Equal(["audit.html", "audit.csv", "sources.csv"], paths.Select(Path.GetFileName));
            var first = paths.Select(File.ReadAllText).ToList();
            Assert.Equal(first, SourceAuditFiles.Write(SampleCorpus.Corpus, folder, AuditBy.Article).Select(File.ReadAllText));
            Assert.Equal(2, first[1].TrimEnd().Split('\n').Length - 1);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void OneCallWritesAnAuditAsAPageThatNeedsNoOtherFile()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("attribution-").FullName, "page.html");
        try
        {
            var html = File.ReadAllText(SampleCorpus.Corpus.SourceAudit(document: "harbour").WritePage(path));
            Assert.StartsWith("<!DOCTYPE html>", html);
            Assert.Contains("Source audit of harbour: ", html);
            Assert.DoesNotContain("src=", html);
            Assert.DoesNotContain("rel=\"stylesheet\"", html);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Link();
}
