using Attribution.Documents;
using Attribution.Documents.Files;

namespace Attribution.Tests.Documents;

public sealed class ArticleFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        ReadingOptions.Current = new();
        folder.Dispose();
    }

    [Fact]
    public void AFolderStandsForTheArticlesDirectlyInIt()
    {
        foreach (var name in new[] { "b.txt", "a.markdown", "C.MD", "README.md", "readme.txt", "notes.pages", "documents.csv", "deep/d.txt" })
            folder.Write(name, "Text.");

        var found = ArticleFiles.Find([folder.Path]);

        Assert.Equal(["C.MD", "a.markdown", "b.txt"], found.Files.Select(file => Path.GetFileName(file.Path)));
        Assert.Equal(["C", "a", "b"], found.Files.Select(file => file.Id));
        Assert.Empty(found.Problems);
    }

    [Fact]
    public void FilesThatWouldShareAnIdHaveTheirPathOrTheirExtension()
    {
        var files = new[] { "x/mill.txt", "y/mill.txt", "y/ferry.txt", "y/bridge.md", "y/bridge.txt" }.Select(name => folder.Write(name, "Text.")).ToList();

        var found = ArticleFiles.Find(files);

        Assert.Equal(["x/mill", "y/mill", "ferry", "bridge.md", "bridge.txt"], found.Files.Select(file => file.Id));
    }

    [Fact]
    public void AFileThatIsNamedTwiceIsReadOnce()
    {
        var path = folder.Write("mill.txt", "Text.");

        Assert.Equal(new ArticleFile(path, "mill"), Assert.Single(ArticleFiles.Find([path, folder.Path, path]).Files));
    }

    [Fact]
    public void AFileIsTheSameHoweverItIsNamed()
    {
        var path = folder.Write("news/mill.txt", "Text.");
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        var roundabout = Path.Combine(folder.Path, "news", "..", "news") + Path.DirectorySeparatorChar;

        Assert.Equal(["mill"], ArticleFiles.Find([path, relative, roundabout, Path.Combine(folder.Path, "news")]).Files.Select(file => file.Id));
    }

    [Fact]
    public void WhatLiesInAFolderAndIsNotReadIsCounted()
    {
        string[] names =
        [
            "mill.txt", "mill.json", "ferry.json", "pier.html", "pier.json", "documents.csv",
            "aliases.csv", "corrections.csv", "README.md", ".hidden", ".git/config",
            "page.css", "notes.pages", "deep/a.txt", "deep/deeper/b.txt", "x.txt/c.txt",
        ];
        foreach (var name in names) folder.Write(name, "Text.");

        var found = ArticleFiles.Find([folder.Path, folder.Path]);

        Assert.Equal(["ferry", "mill", "pier.html", "pier.json"], found.Files.Select(file => file.Id));
        Assert.Equal(new LeftOut(Files: 2, Folders: 2, Rows: 0) { Kinds = ".css .pages" }, found.LeftOut);
        Assert.Equal(LeftOut.Nothing, ArticleFiles.Find([Path.Combine(folder.Path, "mill.txt")]).LeftOut);
    }

    [Fact]
    public void FoldersInFoldersAreReadWhereItIsAsked()
    {
        foreach (var name in new[] { "a.txt", "deep/a.txt", "deep/deeper/b.txt", ".git/c.txt", "page.html", "page_files/d.txt" }) folder.Write(name, "Text.");
        ReadingOptions.Current = ReadingOptions.Current with { Recursive = true };

        var found = ArticleFiles.Find([folder.Path]);

        Assert.Equal(["a", "page", "deep/a", "b"], found.Files.Select(file => file.Id));
        Assert.Equal(LeftOut.Nothing, found.LeftOut);
    }

    [Fact]
    public void TheNoteCountsInOneSentence()
    {
        Assert.Null(LeftOut.Nothing.Note);
        Assert.Equal(
            "left out: 3 files of kinds that are not read (.css, .msg); 2 subfolders; 12 rows of documents.csv without an article. Name files "
                + "themselves, and add --recursive for subfolders, to have them read.",
            (new LeftOut(2, 1, 0) { Kinds = ".css .msg" } + new LeftOut(1, 1, 12) { Kinds = ".css" }).Note);
    }

    [Fact]
    public void AnInputThatStandsForNoFileIsAProblemAndTheOthersAreFound()
    {
        var path = folder.Write("news/mill.txt", "Text.");
        var empty = Directory.CreateDirectory(Path.Combine(folder.Path, "empty")).FullName;
        var missing = Path.Combine(folder.Path, "missing.txt");

        var found = ArticleFiles.Find([missing, empty, path]);

        Assert.Equal([path], found.Files.Select(file => file.Path));
        Assert.Equal([DocumentMessages.Missing(missing), DocumentMessages.NoArticles(empty, subfolders: 0)], found.Problems.Select(problem => problem.Message));
    }
}
