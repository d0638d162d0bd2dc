using Attribution.Audit;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Documents;
using Attribution.Frames;
using Attribution.Passages;
using Attribution.Tests.House;
using Attribution.Views.Lists;
using static Attribution.Charts.Charts;

namespace Attribution.Tests.Views;

/// <summary>How many statements an actor makes, and how many figures it claims, is one number wherever it is asked for.</summary>
public sealed class AgreementTests
{
    private const int Corpora = 4, ArticlesEach = 40;

    private static readonly Lazy<NewsCorpus[]> All = new(() =>
    [
        .. Seeds().Select(paths => News.Read(paths)),
        .. RandomArticles.Take(Corpora * ArticlesEach).Chunk(ArticlesEach).Select(Read),
    ]);

    [Fact]
    public void EveryWayToCountTheQuotesOfAnActorGivesOneNumber() => Agree(QuoteCounts, least: 200);

    [Fact]
    public void EveryWayToCountTheFiguresOfAnActorGivesOneNumber() => Agree(FigureCounts, least: 100);

    [Fact]
    public void AStatementWithSeveralPlacesCountsOnceAndWhereItsOutletIsNamed()
    {
        var corpus = News.Parse("Mayor Ann Example said that the bridge would close in March. The river is high. Mayor Ann Example said that the bridge "
            + "would close in March, per Reuters. Mayor Ann Example said that the bridge would close in March.");

        var claims = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus);
        Assert.Equal(2, claims.Count);
        Assert.Equal("Reuters", Assert.Single(claims.And("source", "Ann Example").Rows).Relay);
        Assert.Equal(2, corpus.SourceAudit(types: AuditTypes.All).Statements);
        Assert.Equal(1, corpus.SourceAudit().Quotes);
        Assert.Equal(1, corpus.Actors.Single(actor => actor.Name == "Ann Example").Quotes);
        Assert.Equal(1, WhoSaidWhat(corpus).Numbers.Sum(number => number.Count));
        Assert.Equal(3, corpus.Quotes.Length);
    }

    [Fact]
    public void TheRowsAreThoseOfTheFrames()
    {
        foreach (var corpus in All.Value)
        {
            var frames = corpus.Frames();
            Assert.Equal(frames.Documents.RowCount, corpus.Documents.Length);
            Assert.Equal(frames.Mentions.RowCount, corpus.Mentions.Length);
            Assert.Equal(frames.Quotes.RowCount, corpus.Quotes.Length + corpus.NotSaid.Length);
            Assert.All(corpus.Quotes, quote => Assert.False(quote.Negated));
            Assert.All(corpus.NotSaid, quote => Assert.True(quote.Negated));
            Assert.Equal(corpus.SourceAudit(types: AuditTypes.All).Statements, corpus.Claims.Count(claim => claim.Repeats.Length == 0));
        }
        Assert.Contains(All.Value, corpus => !corpus.NotSaid.IsEmpty);
    }

    [Fact]
    public void TheFrameOfSourcesAndTheAuditCountWhatIsSaidOrKnown()
    {
        foreach (var corpus in All.Value)
        {
            var said = corpus.Quotes.Where(quote => quote.Repeats.Length == 0 && AuditTypes.SaidOrKnown.Contains(quote.Type)).ToList();
            var (sources, audit) = (Cells(corpus, "sources").ToLookup(row => row["actor"], row => int.Parse(row["quotes"])), corpus.SourceAudit());
            foreach (var actor in corpus.Actors)
            {
                var count = said.Count(quote => quote.ActorIds.Contains(actor.Id));
                Assert.Equal(count, sources[actor.Id].Sum());
                Assert.Equal(count, audit.Rows.Where(row => row.Actor == actor.Id).Sum(row => row.Quotes));
            }
            Assert.Equal(said.Count, audit.Passages);
        }
    }

    /// <summary>For each actor its name, its number, and that number by each other way.</summary>
    private static IEnumerable<(string Name, int Count, (string Way, int Count)[] Others)> QuoteCounts(NewsCorpus corpus)
    {
        var frame = Cells(corpus, "quotes").Where(row => row["negated"].Length == 0 && row["repeats"].Length == 0).ToList();
        var rows = corpus.Quotes.RemoveAll(quote => quote.Repeats.Length > 0);
        var actors = Cells(corpus, "actors").ToDictionary(row => row["actor"], row => row["quotes"]);
        var chart = WhoSaidWhat(corpus, top: int.MaxValue - 1).Numbers.ToLookup(number => number.Row, number => number.Count);
        var (list, table, audit) = (List(corpus, "quotes"), Table(corpus, "quotes"), corpus.SourceAudit(types: AuditTypes.All));
        foreach (var actor in corpus.Actors)
        {
            var name = Speakers.NameOf(corpus, actor.Id);
            yield return (name, actor.Quotes,
            [
                ("rows by id", rows.Count(quote => quote.ActorIds.Contains(actor.Id))),
                ("rows by name", rows.Count(quote => quote.Sources.Contains(name))),
                ("frame of quotes", frame.Count(row => row["actor"] == actor.Id || row["co_actors"].Split(';').Contains(actor.Id))),
                ("frame of actors", int.Parse(actors[actor.Id])),
                ("chart", chart[name].Sum()),
                ("list", list[name]),
                ("table", table[name]),
                ("audit", audit.Rows.Where(row => row.Actor == actor.Id).Sum(row => row.Quotes)),
            ]);
        }
    }

    private static IEnumerable<(string Name, int Count, (string Way, int Count)[] Others)> FigureCounts(NewsCorpus corpus)
    {
        var notSaid = corpus.NotSaid.Select(quote => (quote.Document, quote.Id)).ToHashSet();
        var frame = Cells(corpus, "figures").Where(row => !notSaid.Contains((row["document"], row["quote"]))).ToList();
        var actors = Cells(corpus, "actors").ToDictionary(row => row["actor"], row => row["figures"]);
        var (list, table) = (List(corpus, "figures"), Table(corpus, "figures"));
        foreach (var actor in corpus.Actors)
        {
            var name = Speakers.NameOf(corpus, actor.Id);
            yield return (name, actor.Figures,
            [
                ("rows by id", corpus.Figures.Count(figure => figure.Repeats == "" && (figure.ActorId == actor.Id || figure.CoClaimants.Contains(actor.Id)))),
                ("rows by name", corpus.Figures.Count(figure => figure.Repeats == "" && figure.Sources.Contains(name))),
                ("frame of figures", frame.Count(row => row["repeats"] == ""
                    && (row["actor"] == actor.Id || row["co_claimants"].Split(';').Contains(actor.Id)))),
                ("frame of actors", int.Parse(actors[actor.Id])),
                ("list", list[name]),
                ("table", table[name]),
            ]);
        }
    }

    private static void Agree(Func<NewsCorpus, IEnumerable<(string Name, int Count, (string Way, int Count)[] Others)>> counts, int least)
    {
        var found = 0;
        var wrong = new List<string>();
        foreach (var (name, count, others) in All.Value.SelectMany(counts))
        {
            found += count;
            wrong.AddRange(others.Where(other => other.Count != count).Select(other => $"{name} has {count}, by the {other.Way} {other.Count}"));
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(found >= least, $"Only {found} were counted.");
    }

    private static Dictionary<string, int> List(NewsCorpus corpus, string column)
    {
        var list = ActorList.Of(corpus, new(corpus));
        var names = list.Columns.Single(one => one.Name == "name");
        var numbers = list.Columns.OfType<NumberColumn>().Single(one => one.Name == column);
        return Enumerable.Range(0, list.Count).GroupBy(names.Text).ToDictionary(rows => rows.Key, rows => rows.Sum(row => numbers.Numbers[row] ?? 0));
    }

    private static Dictionary<string, int> Table(NewsCorpus corpus, string column)
    {
        var table = Attribution.Views.Tables.Actors(corpus);
        var (name, number) = (table.Columns.IndexOf("name"), table.Columns.IndexOf(column));
        return table.Rows.GroupBy(row => row[name]).ToDictionary(rows => rows.Key, rows => rows.Sum(row => number < 0 ? 0 : int.Parse(row[number])));
    }

    private static List<Dictionary<string, string>> Cells(NewsCorpus corpus, string frame)
    {
        var schema = FrameSchemas.All.Single(schema => schema.Name == frame);
        return [.. schema.Rows(corpus).Select(row => schema.Columns.Index()
            .ToDictionary(column => column.Item.Name, column => row[column.Index] is { } cell ? Cell.Text(cell, column.Item.Type) : ""))];
    }

    private static IEnumerable<string[]> Seeds()
    {
        var seeds = Path.Combine(Repository.Root, "seeds");
        string[] folders = [seeds, Path.Combine(seeds, "practice"), Path.Combine(seeds, "compare")];
        return [.. folders.Select(folder => new[] { folder }), folders];
    }

    private static NewsCorpus Read(IEnumerable<string> texts)
    {
        var analyzer = new NewsAnalyzer();
        return NewsCorpus.Build(
            texts.Select((text, index) => analyzer.Analyze(DocumentReader.Parse(text, $"d{index:000}", new(new DateOnly(2024, 5, 6))))));
    }
}
