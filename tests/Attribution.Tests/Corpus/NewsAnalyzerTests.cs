using System.Runtime.CompilerServices;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Tests.Corpus;

public sealed class NewsAnalyzerTests
{
    private static readonly NewsAnalyzer Two = new(new() { Threads = 2 });

    [Fact]
    public async Task AStreamGivesTheArticlesInTheOrderOfTheDocuments()
    {
        // The first ones are the longest, so that those behind them are done before.
        var documents = Enumerable.Range(0, 12).Select(i => Document($"{i}", 12 - i)).ToArray();
        List<Article> articles = [];
        await foreach (var article in Two.AnalyzeAsync(Stream(documents, []))) articles.Add(article);

        Assert.Equal(documents.Select(document => document.Id), articles.Select(article => article.Document.Id));
        Assert.All(articles, article => Assert.Equal(Two.Analyze(article.Document).Claims, article.Claims.AsEnumerable()));
    }

    [Fact]
    public async Task NoMoreIsAskedForThanIsUnderWay()
    {
        List<int> asked = [];
        var given = 0;
        await foreach (var _ in Two.AnalyzeAsync(Stream(Enumerable.Range(0, 20).Select(i => Document($"{i}", 1)), asked)))
        {
            given++;
            Assert.InRange(asked.Count, given, given + 2);
        }
        Assert.Equal(20, given);
    }

    [Fact]
    public async Task WhoStopsInTheMiddleAsksForNoMore()
    {
        List<int> asked = [];
        await foreach (var _ in Two.AnalyzeAsync(Stream(Enumerable.Range(0, 20).Select(i => Document($"{i}", 1)), asked))) break;
        Assert.InRange(asked.Count, 1, 3);
    }

    [Fact]
    public async Task AnArticleIsGivenWhileTheNextDocumentIsStillAwaited()
    {
        var second = new TaskCompletionSource<Document>();
        async IAsyncEnumerable<Document> Documents()
        {
            yield return Document("first", 1);
            yield return await second.Task;
        }
        await using var articles = Two.AnalyzeAsync(Documents()).GetAsyncEnumerator();

        Assert.True(await articles.MoveNextAsync());
        Assert.Equal("first", articles.Current.Document.Id);
        second.SetResult(Document("second", 1));
        Assert.True(await articles.MoveNextAsync());
        Assert.False(await articles.MoveNextAsync());
    }

    [Fact]
    public async Task ACancelledStreamThrows()
    {
        using var source = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Two.AnalyzeAsync(Stream(Enumerable.Range(0, 20).Select(i => Document($"{i}", 1)), []), source.Token))
                await source.CancelAsync();
        });
    }

    [Fact]
    public void ArticlesFromMemoryMakeACorpusAsThoseOfAFolderDo()
    {
        var documents = Enumerable.Range(0, 6).Select(i => Document($"{i}", 2)).ToArray();

        var corpus = NewsCorpus.Build(documents.Reverse().Select(Two.Analyze));

        Assert.Equal(documents.Select(document => document.Id), corpus.Articles.Select(article => article.Document.Id));
        Assert.NotEmpty(corpus.Actors);
        Assert.Contains(corpus.Articles.SelectMany(article => article.Claims), claim => claim.Group is not null);
        Assert.Equal(documents.Length, corpus.Frames().Documents.RowCount);
    }

    [Fact]
    public void ArticlesOfACorpusMakeAnotherAsIfTheyHadNotBeenCompared()
    {
        var articles = Enumerable.Range(0, 4).Select(i => Two.Analyze(Document($"{i}", 2))).ToArray();
        var all = NewsCorpus.Build(articles);

        Assert.Equal(NewsCorpus.Build([articles[0]]).Articles[0].Claims, NewsCorpus.Build([all.Articles[0]]).Articles[0].Claims.AsEnumerable());
        Assert.Equal(NewsCorpus.Build(articles[..2]).Articles[1].Claims, NewsCorpus.Build(all.Articles[..2]).Articles[1].Claims.AsEnumerable());
    }

    [Fact]
    public void TwoArticlesWithOneIdAreRefused() => Assert.StartsWith(
        "Two of the articles have the id 'a'. Give each document an id of its own when it is read.",
        Assert.Throws<ArgumentException>(() => NewsCorpus.Build([Two.Analyze(Document("a", 1)), Two.Analyze(Document("a", 2))])).Message);

    [Fact]
    public void OptionsThatThereAreNotAreRefused()
    {
        Assert.StartsWith("The language 'de' is not known. Articles in English (en) are read.", Refusal(new() { Language = "de" }));
        Assert.StartsWith("0 threads are too few.", Refusal(new() { Threads = 0 }));
        Assert.StartsWith("-1 articles cannot be remembered.", Refusal(new() { Remembered = -1 }));
    }

    private static string Refusal(NewsAnalyzerOptions options) => Assert.Throws<ArgumentException>(() => new NewsAnalyzer(options)).Message;

    private static Document Document(string id, int paragraphs) => DocumentReader.Parse(
        string.Join("\n\n",
            Enumerable.Range(0, paragraphs)
                .Select(i => $"Mayor Ann Lind of Tarn said on Monday that {40 + i} of the 1,500 new flats by the harbour were sold.")), id);

    private static async IAsyncEnumerable<Document> Stream(
        IEnumerable<Document> documents, List<int> asked, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            asked.Add(asked.Count);
            await Task.Yield();
            yield return document;
        }
    }
}
