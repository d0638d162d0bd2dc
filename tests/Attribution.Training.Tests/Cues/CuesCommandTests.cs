using Attribution.Training.Tests.Quotes;

namespace Attribution.Training.Tests.Cues;

public sealed class CuesCommandTests : IDisposable
{
    private readonly SmallPolnear corpora = new();
    private readonly string folder = Directory.CreateTempSubdirectory("chances").FullName;

    [Fact]
    public void TheSameArticlesGiveTheSameTable()
    {
        var (table, said) = Count("a");
        var rows = table.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();

        Assert.Equal(table, Count("b").Table);
        Assert.Contains("cue-chances.tsv: ", said, StringComparison.Ordinal);
        Assert.Equal(["deny", "say", "tell", "write"],
            rows.Where(row => row[0] == "verb").Select(row => row[1]).Intersect(["deny", "say", "tell", "write", "reach", "rain"]));
        Assert.Contains(rows, row => row is ["class", "utter", _]);
        Assert.Contains("that=99", rows.Single(row => row is ["verb", "say", _])[2], StringComparison.Ordinal);
    }

    private (string Table, string Said) Count(string output)
    {
        using var said = new StringWriter();
        var target = Directory.CreateDirectory(Path.Combine(folder, output)).FullName;
        Assert.Equal(0, Commands.Run(["cues", "--corpora", corpora.Folder, "--out", target], said, said));
        return (File.ReadAllText(Path.Combine(target, "cue-chances.tsv")), said.ToString());
    }

    public void Dispose()
    {
        corpora.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
