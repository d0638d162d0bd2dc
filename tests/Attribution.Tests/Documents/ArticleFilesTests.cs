using Attribution.Documents;

namespace Attribution.Tests.Documents;

public sealed class ArticleFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void AFolderStandsForTheArticlesDirectlyInIt()
    {
        foreach (var name in new[] { "b.txt", "a.markdown", "C.MD", "README.md", "readme.txt", "notes.docx", "documents.csv", "deep/d.txt" }) folder.Write(name, "Text.");

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

        Assert.Equal(["x/mill", "y/mill", "ferry", "y/bridge.md", "y/bridge.txt"], found.Files.Select(file => file.Id));
    }

    [Fact]
    public void AFileThatIsNamedTwiceIsReadOnce()
    {
        var path = folder.Write("mill.txt", "Text.");

        Assert.Equal(new ArticleFile(path, "mill"), Assert.Single(ArticleFiles.Find([path, folder.Path, path]).Files));
    }

    [Fact]
    public void AnInputThatStandsForNoFileIsAProblemAndTheOthersAreFound()
    {
        var path = folder.Write("news/mill.txt", "Text.");
        var empty = Directory.CreateDirectory(Path.Combine(folder.Path, "empty")).FullName;
        var missing = Path.Combine(folder.Path, "missing.txt");

        var found = ArticleFiles.Find([missing, empty, path]);

        Assert.Equal([path], found.Files.Select(file => file.Path));
        Assert.Equal([DocumentMessages.Missing(missing), DocumentMessages.NoArticles(empty)], found.Problems.Select(problem => problem.Message));
    }
}
