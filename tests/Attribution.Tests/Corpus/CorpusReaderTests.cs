using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Frames;

namespace Attribution.Tests.Corpus;

public sealed class CorpusReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("attribution-").FullName;

    [Fact]
    public void AFolderGivesItsArticlesInOrderOfTheirIds()
    {
        Article("b.txt");
        Article("a.txt");
        Article("B.md");
        Assert.Equal(["B", "a", "b"], Read(folder).Articles.Select(article => article.Document.Id));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(8, false)]
    [InlineData(8, true)]
    public void TheResultDependsNeitherOnThreadsNorOnTheOrderOfFiles(int threads, bool reversed)
    {
        for (var i = 0; i < 20; i++) Article($"{i}.txt", $"Mayor Ann Lind said {i} of 40 flats were sold, Reuters reported.");
        var files = Directory.GetFiles(folder).Order(StringComparer.Ordinal).Append(Path.Combine(folder, "missing.txt")).ToArray();
        var expected = Bytes(new NewsAnalyzer(new() { Threads = 1 }).Read(files));
        if (reversed) Array.Reverse(files);
        Assert.Equal(expected, Bytes(new NewsAnalyzer(new() { Threads = threads }).Read(files)));
    }

    [Fact]
    public void ABadFileBecomesAProblemAndTheOthersAreRead()
    {
        Article("good.txt");
        File.WriteAllBytes(Path.Combine(folder, "empty.txt"), []);
        File.WriteAllBytes(Path.Combine(folder, "picture.txt"), [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0]);
        var missing = Path.Combine(folder, "missing.txt");
        var corpus = Read(folder, missing);
        Assert.Equal(["good"], corpus.Articles.Select(article => article.Document.Id));
        Assert.Equal(["empty.txt", "missing.txt", "picture.txt"], corpus.Problems.Select(problem => Path.GetFileName(problem.Path)));
        Assert.All(corpus.Problems, problem => Assert.StartsWith(problem.Path, problem.Message));
    }

    [Fact]
    public void AFileThatIsNamedTwiceIsReadOnce()
    {
        var path = Article("a.txt");
        Assert.Single(Read(path, folder, path).Articles);
    }

    [Fact]
    public void FilesOfOneNameKeepApart()
    {
        Directory.CreateDirectory(Path.Combine(folder, "x"));
        Directory.CreateDirectory(Path.Combine(folder, "y"));
        var corpus = Read(Article("x/a.txt"), Article("y/a.txt"));
        Assert.Equal(["x/a", "y/a"], corpus.Articles.Select(article => article.Document.Id));
    }

    [Fact]
    public void TheTableBesideTheArticlesGivesMetadata()
    {
        Article("a.txt");
        File.WriteAllText(Path.Combine(folder, "documents.csv"), "document,date,outlet\na,2024-05-06,The Harbour Post\n");
        Assert.Equal(new DocumentMetadata(new DateOnly(2024, 5, 6), Outlet: "The Harbour Post"), Read(folder).Articles[0].Document.Metadata);
    }

    [Fact]
    public void TheCallersMetadataGoesBeforeTheTable()
    {
        Article("a.txt");
        File.WriteAllText(Path.Combine(folder, "documents.csv"), "document,date,outlet\na,2024-05-06,The Harbour Post\n");
        var metadata = new NewsAnalyzer().Read([folder], new DocumentMetadata(new DateOnly(2023, 1, 2))).Articles[0].Document.Metadata;
        Assert.Equal(new DocumentMetadata(new DateOnly(2023, 1, 2), Outlet: "The Harbour Post"), metadata);
    }

    [Fact]
    public void FilesOfOneNameInOneFolderKeepApartInEveryFrame()
    {
        foreach (var name in new[] { "c.md", "c.txt", "c.txt.md", ".txt" }) Article(name, $"Mayor Ann Lind said the bridge would open. ({name})");
        File.WriteAllText(Path.Combine(folder, "documents.csv"), "document,outlet\nc.txt,The Harbour Post\nc.txt.md,The Courier\n.txt,The Times\nd,The Echo\n");

        var corpus = Read(folder);

        Assert.Empty(corpus.Problems);
        Assert.Equal([".txt", "c.md", "c.txt", "c.txt.md"], corpus.Articles.Select(article => article.Document.Id));
        Assert.Equal(["The Times", null, "The Harbour Post", "The Courier"], corpus.Articles.Select(article => article.Document.Metadata.Outlet));
        Assert.Equal(4, corpus.Frames().Documents.RowCount);
        Assert.Equal("left out: 1 row of documents.csv without an article. Correct the names in its column 'document'.", corpus.Note);
    }

    [Fact]
    public void RowsOfOtherArticlesDoNotMatterToFilesThatAreNamed()
    {
        var path = Article("a.txt");
        File.WriteAllText(Path.Combine(folder, "documents.csv"), "document,outlet\na,The Harbour Post\nb,The Echo\n");
        Assert.Null(Read(path).Note);
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public void TheEndsOfTheCalendarAreDaysAsAnyOther(string day)
    {
        Article("a.txt", $"date {day}\nMayor Ann Lind said the new bridge cost 40 million euros.");
        Article("b.md", $"---\ndate: {day}\n---\nMayor Ann Lind denied that the new bridge cost 40 million euros.");
        Article("c.txt", "date 2024-05-06\nThe new bridge cost 40 million euros, Mayor Ann Lind said.");
        Article("d.txt", "The new bridge cost 40 million euros, Mayor Ann Lind said.");
        File.WriteAllText(Path.Combine(folder, "documents.csv"), $"document,date\nd,{day}\n");

        var corpus = Read(folder);

        Assert.Empty(corpus.Problems);
        Assert.Equal([day, day, "2024-05-06", day], corpus.Articles.Select(article => article.Document.Metadata.Date?.ToString("yyyy-MM-dd")));
        Assert.NotEmpty(Bytes(corpus));
    }

    [Fact]
    public void ATableThatCannotBeReadIsAProblemOfItsOwn()
    {
        Article("a.txt");
        File.WriteAllText(Path.Combine(folder, "documents.csv"), "name\na\n");
        var corpus = Read(folder);
        Assert.Single(corpus.Articles);
        Assert.Equal("documents.csv", Path.GetFileName(Assert.Single(corpus.Problems).Path));
    }

    [Fact]
    public void ProgressTellsOfEveryFileOnce()
    {
        for (var i = 0; i < 9; i++) Article($"{i}.txt");
        var steps = new Steps();
        new NewsAnalyzer().Read([folder], progress: steps);
        Assert.Equal(Enumerable.Range(1, 9), steps.Seen.Select(step => step.Done).Order());
        Assert.Equal(Directory.GetFiles(folder).Order(), steps.Seen.Select(step => step.Path).Order());
        Assert.All(steps.Seen, step => Assert.Equal(9, step.Total));
    }

    [Fact]
    public void ACancelledReadThrows()
    {
        Article("a.txt");
        Assert.ThrowsAny<OperationCanceledException>(() => new NewsAnalyzer().Read([folder], cancellation: new CancellationToken(true)));
        Assert.ThrowsAny<OperationCanceledException>(() => News.Read([folder], new CancellationToken(true)));
    }

    [Fact]
    public void TheWayInThrowsWhereNothingCanBeRead()
    {
        var error = Assert.Throws<DocumentException>(() => News.Read(Path.Combine(folder, "nowhere")));
        Assert.Contains("nowhere", error.Message);
    }

    [Fact]
    public void TheWayInTakesTextAsWell()
    {
        var corpus = News.Parse("The bridge opened on Monday.", new DateOnly(2024, 5, 6));
        Assert.Equal(new DateOnly(2024, 5, 6), corpus.Articles[0].Document.Metadata.Date);
        Assert.Equal(1, corpus.Frames().Documents.RowCount);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static NewsCorpus Read(params string[] paths) => new NewsAnalyzer().Read(paths);

    private string Article(string name, string text = "The bridge opened on Monday.")
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static byte[] Bytes(NewsCorpus corpus)
    {
        using var stream = new MemoryStream();
        foreach (var schema in FrameSchemas.All) FrameFiles.Write(schema, corpus, stream);
        foreach (var problem in corpus.Problems) stream.Write(System.Text.Encoding.UTF8.GetBytes(problem.Message));
        return stream.ToArray();
    }

    private sealed class Steps : IProgress<CorpusProgress>
    {
        public List<CorpusProgress> Seen { get; } = [];

        public void Report(CorpusProgress value)
        {
            lock (Seen) Seen.Add(value);
        }
    }
}
