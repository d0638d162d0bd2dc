using Attribution.Corpus;
using Attribution.Corpus.Stored;
using Attribution.Documents;
using Attribution.Frames;
using Attribution.Language;

namespace Attribution.Tests.Corpus.Stored;

public sealed class StoredCorpusTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("attribution-").FullName;

    private static readonly Lazy<Dictionary<string, string>> OfOneProcess = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("attribution-").FullName;
        FrameFiles.Write(NewsCorpus.Build(SharedArticles.All), folder);
        var frames = SharedArticles.Frames(folder);
        Directory.Delete(folder, recursive: true);
        return frames;
    });

    [Fact]
    public void TheArticlesTellEachOtherSomething()
    {
        var corpus = NewsCorpus.Build(SharedArticles.All);
        Assert.Contains(corpus.Claims, claim => claim.IndependentSources > 1);
        Assert.Contains(corpus.Claims, claim => claim.Claim.Disputes?.Contains(':', StringComparison.Ordinal) is true);
        Assert.Contains(corpus.Documents, document => document.DuplicateOf.Length > 0);
        Assert.Contains(corpus.Actors, actor => actor.Documents > 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(64)]
    public void ManySharesGiveTheBytesOfOneProcess(int of)
    {
        foreach (var number in Enumerable.Range(1, of).OrderByDescending(number => number * 31 % of)) SharedArticles.Read(At("shards"), new(number, of));
        Assert.Equal(OfOneProcess.Value, SharedArticles.Merged(At("merged"), At("shards")));
    }

    [Fact]
    public void MergedFoldersAreMergedInAnyOrderAndNesting()
    {
        for (var number = 1; number <= 7; number++) SharedArticles.Read(At($"{number}"), new(number, 7));
        SharedArticles.Merged(At("a"), At("5"), At("2"));
        SharedArticles.Merged(At("b"), At("7"), At("a"), At("1"));
        SharedArticles.Merged(At("c"), At("3"), At("6"));
        Assert.Equal(OfOneProcess.Value, SharedArticles.Merged(At("d"), At("c"), At("4"), At("b")));
        Assert.Equal(OfOneProcess.Value, SharedArticles.Merged(At("e"), At("a"), At("d"), At("b"), At("5")));
    }

    [Fact]
    public void AShareThatIsGivenTwiceIsToldAndTakenOnce()
    {
        SharedArticles.Read(At("one"), Share.Whole);
        SharedArticles.Read(At("two"), Share.Whole);
        using var stored = StoredCorpus.Open([At("one"), At("two")], NewsLexicon.Default);
        Assert.Equal($"shard 1/1 was given twice; the one in {At("two")} is left out.", Assert.Single(stored.Notes));
        Assert.Equal(SharedArticles.All.Length, stored.Articles.Count);
    }

    [Fact]
    public void SharesThatAreNotGivenAreTold()
    {
        SharedArticles.Read(At("shards"), new(2, 4));
        using var stored = StoredCorpus.Open([At("shards")], NewsLexicon.Default);
        Assert.Equal("of 4 shards 3 are not given: 1, 3, 4.", Assert.Single(stored.Notes));
    }

    [Fact]
    public void AShareThatIsNotCompleteIsTold()
    {
        using (var writer = new PartWriter(At("shards"), SharedArticles.About(new(1, 2)), _ => { }))
        {
            for (var i = 0; i < PartWriter.PerPart; i++)
                writer.Add(new ReadOutcome(null, SharedArticles.All[0].Document with { Id = $"{i}" }, null));
        }
        Assert.Contains("shard-1-of-2 is not complete. Run the command of that shard again", Refused());
    }

    [Theory]
    [InlineData("broken off", "is broken: it was broken off. Run the command of shard 1/1 again")]
    [InlineData("changed", "is broken: it was broken off, or changed since it was written. Run the command of shard 1/1 again")]
    [InlineData("gone", "is missing. Run the command of shard 1/1 again")]
    [InlineData("of another version", "was written by another version of this program. Run the command of shard 1/1 again")]
    public void APartThatCannotBeUsedIsNamedAndRepairedByReadingAgain(string what, string told)
    {
        SharedArticles.Read(At("shards"), Share.Whole);
        var part = Directory.GetFiles(At("shards"), "*.articles").Single();
        var bytes = File.ReadAllBytes(part);
        if (what is "broken off") bytes = bytes[..^100];
        else bytes[what is "changed" ? bytes.Length / 2 : 30] ^= 1;
        if (what is "gone") File.Delete(part);
        else File.WriteAllBytes(part, bytes);

        Assert.Contains($"{part} {told}", Refused());
        SharedArticles.Read(At("shards"), Share.Whole);
        Assert.Equal(OfOneProcess.Value, SharedArticles.Merged(At("merged"), At("shards")));
    }

    [Fact]
    public void WhatWasReadBeforeAProcessEndedIsNotReadAgain()
    {
        List<string> notes = [];
        var documents = Enumerable.Range(0, PartWriter.PerPart + 3).Select(i => SharedArticles.All[i % 2].Document with { Id = $"d{i}" }).ToList();
        using (var killed = new PartWriter(At("shards"), SharedArticles.About(Share.Whole), notes.Add))
        {
            foreach (var document in documents) killed.Add(new ReadOutcome(null, document, null));
        }
        File.WriteAllText(At("shards", "shard-1-of-1.00002.articles.writing"), "half");

        using (var next = new PartWriter(At("shards"), SharedArticles.About(Share.Whole), notes.Add))
        {
            var missing = documents.Where(document => next.Wants(document.Id)).ToList();
            Assert.Equal(3, missing.Count);
            foreach (var document in missing) next.Add(new ReadOutcome(null, document, null));
            next.Complete([]);
        }
        using var stored = StoredCorpus.Open([At("shards")], NewsLexicon.Default);
        Assert.Equal(documents.Select(document => document.Id).Order(StringComparer.Ordinal), stored.Unanalysed.Select(document => document.Id));
        Assert.Empty(notes);
        Assert.Empty(Directory.GetFiles(At("shards"), "*.writing"));
    }

    [Fact]
    public void PartsOfAnotherRunAreReadAgain()
    {
        SharedArticles.Read(At("shards"), Share.Whole, run: "before");
        List<string> notes = [];
        using var writer = new PartWriter(At("shards"), SharedArticles.About(Share.Whole), notes.Add);
        Assert.Contains("is of another run", Assert.Single(notes));
        Assert.True(writer.Wants(SharedArticles.All[0].Document.Id));
        Assert.Empty(Directory.GetFiles(At("shards"), "shard-*"));
    }

    [Fact]
    public void DifferentArticlesOfOneIdAreRefused()
    {
        SharedArticles.Read(At("one"), Share.Whole);
        SharedArticles.Read(At("two"), new(1, 1), [Analyzer.Analyze(DocumentReader.Parse("Ann Lind said no.", SharedArticles.All[3].Document.Id))], "other");
        Assert.Contains($"hold different articles of the id '{SharedArticles.All[3].Document.Id}'", Refused("one", "two"));
    }

    [Fact]
    public void OneProcessAtATimeWritesAShare()
    {
        using var first = new PartWriter(At("shards"), SharedArticles.About(Share.Whole), _ => { });
        Assert.Equal($"Another run is just reading these articles into {At("shards")}. Wait until it ends, or end it, and run the command again, which goes "
            + "on from there; or choose another folder with --out.", Second().Message);
        using var other = new PartWriter(At("shards"), SharedArticles.About(new(1, 2)), _ => { });

        PartException Second() => Assert.Throws<PartException>(() => new PartWriter(At("shards"), SharedArticles.About(Share.Whole), _ => { }));
    }

    [Fact]
    public void AMergedFolderIsReadAsArticlesAre()
    {
        SharedArticles.Read(At("shards"), Share.Whole);
        SharedArticles.Merged(At("merged"), At("shards"));
        var corpus = News.Read(At("merged"));
        Assert.Equal(NewsCorpus.Build(SharedArticles.All).Claims.Select(claim => (claim.Source, claim.Text, claim.Group)),
            corpus.Claims.Select(claim => (claim.Source, claim.Text, claim.Group)));
        Assert.Empty(corpus.Problems);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string At(params string[] parts) => Path.Combine([folder, .. parts]);

    private string Refused(params string[] folders) => Assert.Throws<PartException>(() =>
        StoredCorpus.Open((folders is [] ? ["shards"] : folders).Select(name => At(name)), NewsLexicon.Default).Dispose()).Message;
}
