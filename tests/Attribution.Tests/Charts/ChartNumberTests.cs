using System.Text.Json;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Documents;
using Attribution.Passages;
using Attribution.Tests.House;

namespace Attribution.Tests.Charts;

/// <summary>Every number that a chart draws can be followed to just as many passages.</summary>
public sealed class ChartNumberTests
{
    private const int Corpora = 6, ArticlesEach = 25, ManyArticles = 200;

    private static readonly Lazy<NewsCorpus[]> All = new(() =>
    [
        SampleCorpus.Corpus,
        SampleCorpus.Disputed,
        HostileCorpus.Corpus,
        .. RandomArticles.Take(Corpora * ArticlesEach).Chunk(ArticlesEach).Select(Read),
    ]);

    private static readonly Lazy<NewsCorpus> Many = new(() => Read(RandomArticles.Take(ManyArticles)));

    private static NewsCorpus Read(IEnumerable<string> texts) => CorpusBuilder.Build(
        [.. texts.AsParallel().AsOrdered()
            .Select((text, index) => Analyzer.Analyze(DocumentReader.Parse(text, $"d{index:000}", new(new DateOnly(2024, 5, 6)))))], []);

    public static TheoryData<string> Charts => [.. Samples.Charts.Keys];

    [Theory]
    [MemberData(nameof(Charts))]
    public void EveryNumberIsThatOfThePassagesBehindIt(string name)
    {
        var numbers = 0;
        foreach (var corpus in All.Value)
        {
            foreach (var number in Samples.Charts[name](corpus).Numbers)
            {
                Assert.True(number.Count == Behind(corpus, number.Passages),
                    $"{number.Row}, {number.Series} is {number.Count}, but {number.Passages.Address} leads to {Behind(corpus, number.Passages)}.");
                numbers++;
            }
        }
        Assert.InRange(numbers, 2, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void EveryNumberHasOneRowAndPart(string name)
    {
        foreach (var corpus in All.Value)
        {
            var numbers = Samples.Charts[name](corpus).Numbers;
            Assert.Equal(numbers.Length, numbers.DistinctBy(number => (number.Row, number.Series)).Count());
            Assert.All(numbers, number => Assert.InRange(number.Count, 1, int.MaxValue));
        }
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void EveryPointLeadsToAList(string name)
    {
        using var figure = JsonDocument.Parse(Samples.Charts[name](SampleCorpus.Disputed).FigureJson);
        var addresses = figure.RootElement.GetProperty("data").EnumerateArray().SelectMany(Addresses).ToList();
        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.Matches("^(claims|quotes|figures)\\.html#[^<>\"' ]+$", address));
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void FiguresOfManyArticlesStaySmall(string name)
    {
        var figure = Samples.Charts[name](Many.Value).FigureJson;
        Assert.True(figure.Length < 60_000, $"{figure.Length:N0} characters for {Many.Value.Articles.Sum(article => article.Claims.Length):N0} claims");
    }

    private static IEnumerable<string> Addresses(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object =>
            element.EnumerateObject().SelectMany(property => property.Name == "customdata" ? Texts(property.Value) : Addresses(property.Value)),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().SelectMany(Texts) : [element.GetString()!];

    private static int Behind(NewsCorpus corpus, PassageQuery query) =>
        Count(Passage.Claims, corpus, query) + Count(Passage.Quotes, corpus, query) + Count(Passage.Figures, corpus, query);

    private static int Count<T>(PassageList<T> list, NewsCorpus corpus, PassageQuery query)
        where T : IPassage => list.Of(corpus).Count(row => list.Matches(query, row));
}
