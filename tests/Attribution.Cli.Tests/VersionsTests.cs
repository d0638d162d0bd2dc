namespace Attribution.Cli.Tests;

public sealed class VersionsTests : IDisposable
{
    private const string Around = " The mill of Tarn was founded in 1911, and its owner has been losing money for years. Nobody had asked the town before the "
        + "decision was made, and about 300 people work there.";

    private readonly Workplace work = new();

    [Fact]
    public async Task TwoFilesAreComparedInTheirOrder()
    {
        var run = await Program.RunAsync("versions", Write("b.txt", "2024-05-06", "\"We knew it,\" said Carl Berg."),
            Write("a.txt", "2024-05-07", "\"We knew it,\" said an official."));

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.StartsWith("b (6 May 2024) → a (7 May 2024)\nSources: 1 lost the name. Quotes: 1 lost the name.", run.Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        Assert.Contains("~ lost the name: Carl Berg → official", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "older,newer,")]
    [InlineData("jsonl", "{\"older\":")]
    public async Task OfAFolderThePageAndTheTableAreWritten(string format, string start)
    {
        Write("in/a.txt", "2024-05-06", "The mill closes, Mayor Eve Ross said.");
        Write("in/b.txt", "2024-05-07", "The mill stays, Mayor Eve Ross said.");

        var run = await Program.RunAsync("versions", work.At("in"), "--out", work.At("out"), "--format", format);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.StartsWith(start, work.Read("out", $"versions.{format}"), StringComparison.Ordinal);
        Assert.Contains("<del>closes</del> <ins>stays</ins>", work.Read("out", "versions.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutVersionsTheRemedyIsTold()
    {
        work.Article("in/a.txt");
        Write("in/b.txt", "2024-05-07", "The ferry goes.");

        var run = await Program.RunAsync("versions", work.At("in"));

        Assert.Equal(ExitCode.NothingRead, run.ExitCode);
        Assert.Contains("None of the 2 articles is a version of another", run.Error, StringComparison.Ordinal);
        Assert.Contains("versions OLD NEW", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => work.Dispose();

    private string Write(string name, string day, string text)
    {
        var path = work.At(name.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"date {day}\n{text}{Around}");
        return path;
    }
}
