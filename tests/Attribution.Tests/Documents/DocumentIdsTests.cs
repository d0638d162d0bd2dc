using Attribution.Documents.Files;
using CsCheck;

namespace Attribution.Tests.Documents;

public sealed class DocumentIdsTests
{
    // Few letters, folders and endings, so that many files of a set share their names.
    private static readonly Gen<string> Name = OneOf("a", "b", "A", "a.txt", "a.md", "", " ", "a\\b", "é", "e\u0301");

    private static readonly Gen<string> File = Gen.Select(
        OneOf("", "x/", "y/", "x/a/", "x/y/"), Name, OneOf(".txt", ".md", ".markdown", ".txt.md", "", ".TXT"),
        (folder, name, extension) => $"/news/{folder}{name}{extension}");

    private static readonly Gen<string[]> Files = File.Where(path => !path.EndsWith('/')).Array[1, 12]
        .Select(paths => paths.Distinct(StringComparer.Ordinal).ToArray());

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    [Theory]
    [InlineData("/news/mill.txt", "mill")]
    [InlineData("/news/mill", "mill")]
    [InlineData("/news/mill.tar.gz", "mill.tar")]
    [InlineData("/news/.txt", ".txt")]
    [InlineData("/news/ .md", " .md")]
    public void AnIdIsTheFileNameWithoutExtension(string path, string id)
    {
        Assert.Equal(id, DocumentIds.Of(path));
        Assert.Equal([id], DocumentIds.Of([path]));
    }

    [Theory]
    [InlineData("c.md c.txt c.txt.md", "c.md c.txt c.txt.md")]
    [InlineData("c.md c.txt c.txt.md c.txt.md.md", "c.md c.txt c.txt.md c.txt.md.md")]
    [InlineData("x/c.txt y/c.txt", "x/c y/c")]
    [InlineData("x/c.txt x/c.md y/c.txt", "x/c.txt x/c.md y/c")]
    [InlineData("x/c.txt x/c.txt.md y/c.txt y/c.txt.md", "x/c x/c.txt y/c y/c.txt")]
    [InlineData("x/c.md x/c.txt x/c.txt.md y/c.txt.md", "c.md c.txt x/c.txt y/c.txt")]
    public void FilesThatShareItHaveTheirPathOrTheirExtension(string files, string ids) =>
        Assert.Equal(ids.Split(' '), DocumentIds.Of([.. files.Split(' ').Select(file => "/news/" + file)]));

    [Fact]
    public void AnotherFileChangesTheIdsOfItsNamesakesAlone() =>
        Assert.Equal(["x/c", "y/c", "z"], DocumentIds.Of(["/deep/news/x/c.txt", "/deep/news/y/c.txt", "/elsewhere/z.txt"]));

    [Fact]
    public void NoTwoFilesShareAnIdAndNoneIsEmpty() => Files.Holds(
        paths =>
        {
            var ids = DocumentIds.Of(paths);
            Assert.Equal(paths.Length, ids.Distinct(StringComparer.Ordinal).Count());
            Assert.All(ids, id => Assert.NotEqual("", id));
        },
        count: 20_000);

    [Fact]
    public void IdsDependNeitherOnTheOrderOfFilesNorOnWhereTheirFolderLies() => Files.Holds(
        paths =>
        {
            var ids = DocumentIds.Of(paths);
            Assert.Equal(ids.Reverse(), DocumentIds.Of([.. paths.Reverse()]));
            Assert.Equal(ids, DocumentIds.Of([.. paths.Select(path => "/home/reader" + path)]));
        },
        count: 5_000);
}
