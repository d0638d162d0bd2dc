namespace Attribution.Tests.House;

public class FilesTests
{
    private const int MostLines = 400;

    [Fact]
    public void NoSourceFileIsTooLongToRead()
    {
        var tooLong =
            from path in Repository.Sources("src")
            let lines = File.ReadLines(path).Count()
            where lines > MostLines
            select $"{Path.GetRelativePath(Repository.Root, path)} has {lines} lines; split it by topic ({MostLines} at most)";
        Assert.Empty(tooLong);
    }
}
