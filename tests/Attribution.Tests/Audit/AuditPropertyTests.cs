using Attribution.Audit;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Passages;
using Attribution.Tests.House;

namespace Attribution.Tests.Audit;

/// <summary>What holds for the audit of any text.</summary>
public sealed class AuditPropertyTests
{
    private static readonly NewsCorpus[] Corpora = [SampleCorpus.Corpus, .. RandomCorpora()];

    private static readonly SourceAudit[] Audits =
    [
        .. Corpora.SelectMany(corpus => (SourceAudit[])[SourceAudit.Of(corpus), .. SourceAudit.ByArticle(corpus), .. SourceAudit.ByOutlet(corpus)]),
    ];

    [Fact]
    public void SharesAreOfAllQuotesAndWordsEachOnce()
    {
        var spoken = Audits.Where(audit => audit.Quotes > 0).ToList();
        Assert.True(spoken.Count > 20, "hardly anybody speaks");
        Assert.All(spoken.SelectMany(audit => audit.Rows.Select(row => (Audit: audit, Row: row))), pair =>
        {
            Assert.Equal((double)pair.Row.Quotes / pair.Audit.Passages, pair.Row.QuoteShare, 9);
            Assert.InRange(pair.Row.WordShare, 0, 1);
        });
        // Where nobody speaks jointly they add up to one, else to more.
        Assert.All(spoken, audit => Assert.Equal(audit.Quotes == audit.Passages, Math.Abs(audit.Rows.Sum(row => row.QuoteShare) - 1) < 1e-9));
        Assert.All(spoken.Where(audit => audit.SpokenWords > 0 && audit.Quotes == audit.Passages), audit =>
            Assert.Equal(1, audit.Rows.Sum(row => row.WordShare), 9));
    }

    [Fact]
    public void EveryNumberIsThatOfThePassagesItLeadsTo()
    {
        var checkedRows = 0;
        foreach (var corpus in Corpora)
        {
            var passages = Passage.Quotes.Of(corpus);
            foreach (var row in ((SourceAudit[])[SourceAudit.Of(corpus), .. SourceAudit.ByArticle(corpus), .. SourceAudit.ByOutlet(corpus)])
                .SelectMany(audit => audit.Rows))
            {
                var behind = passages.Where(passage => Passage.Quotes.Matches(row.Passages, passage)).ToList();
                Assert.Equal(row.Quotes, behind.Count);
                Assert.Equal(row.Relayed, behind.Count(passage => Passage.Quotes.Matches(row.Passages.And("hand", "second"), passage)));
                Assert.Equal(row.Documents, behind.Select(passage => passage.Article.Document.Id).Distinct().Count());
                checkedRows++;
            }
        }
        Assert.True(checkedRows > 100, "hardly any row was checked");
    }

    [Fact]
    public void NobodyHasMoreWordsInQuotationMarksThanWords() =>
        Assert.All(Audits.SelectMany(audit => audit.Rows), row => Assert.InRange(row.VerbatimWords, 0, row.Words));

    [Fact]
    public void TheSourcesAreNamedOrNotAndOfOneKind() => Assert.All(Audits, audit =>
    {
        Assert.Equal(audit.Sources.Length, audit.Named + audit.Unnamed);
        Assert.Equal(audit.Sources.Length, audit.FirstHand + audit.SecondHand);
        Assert.Equal(audit.Sources.Length, Enum.GetValues<Attribution.Actors.SourceKind>().Sum(audit.Of));
    });

    [Fact]
    public void TheArticlesOfACorpusAddUpToIt() => Assert.All(Corpora, corpus =>
    {
        var (all, each) = (SourceAudit.Of(corpus), SourceAudit.ByArticle(corpus).ToList());
        Assert.Equal((all.Quotes, all.Words, all.Statements),
            (each.Sum(audit => audit.Quotes), each.Sum(audit => audit.Words), each.Sum(audit => audit.Statements)));
        Assert.Equal(all.OnOneUnnamedSource, each.SelectMany(audit => audit.OnOneUnnamedSource));
    });

    /// <summary>Counts bytes instead of time, so that the result is the same on every machine.</summary>
    [Fact]
    public void TheWorkGrowsWithTheArticles()
    {
        Work(50);
        var (few, many) = (Work(100), Work(1_600));
        Assert.InRange(many / (double)few, 8, 24);
    }

    private static long Work(int articles)
    {
        var one = SampleCorpus.Corpus.Articles[0];
        var corpus = SampleCorpus.Corpus with
        {
            Articles = [.. Enumerable.Range(0, articles)
                .Select(i => one with { Annotated = one.Annotated with { Document = one.Document with { Id = $"harbour-{i}" } } })],
        };
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(articles, SourceAudit.Of(corpus).Articles);
        Assert.Equal(articles, SourceAudit.ByArticle(corpus).Count());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IEnumerable<NewsCorpus> RandomCorpora() => RandomArticles.Take(60).Chunk(6).Select((texts, number) => CorpusBuilder.Build(
        [
            .. texts.Select((text, index) => Analyzer.Analyze(DocumentReader.Parse(
                text, $"{number}-{index}", new DocumentMetadata(Outlet: index % 3 == 0 ? null : $"Outlet {index % 3}")))),
        ],
        []));
}
