namespace Attribution.Cli.Tests;

/// <summary>A draft is held by articles, or the exit code says that it is not.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Theory]
    [InlineData("“The pool will open in spring,” Ann Lind said.", ExitCode.Success, "1 of 1 statement held.")]
    [InlineData("“The pool will close in spring,” Ann Lind said.", ExitCode.PartFailed, "difference: the pool will [-open-] {+close+} in spring")]
    public async Task TheExitCodeSaysWhetherAllIsHeld(string draft, int code, string says)
    {
        work.Article("in/a.txt", "“The pool will open in spring,” Mayor Ann Lind said on Monday.\n");
        work.Article("draft.txt", draft);
        var run = await Program.RunAsync("check", work.At("draft.txt"), "--against", work.At("in"), "--out", work.At("out"));
        Assert.Equal(code, run.ExitCode);
        Assert.Contains(says, run.Output, StringComparison.Ordinal);
        Assert.Contains("Ann Lind", work.Read("out", "check.csv"), StringComparison.Ordinal);
        Assert.Equal(code == ExitCode.PartFailed, work.Read("out", "check.html").Contains("<del>open</del> <ins>close</ins>", StringComparison.Ordinal));
        Assert.Contains("<h1>Quote check of draft.txt</h1>", work.Read("out", "check.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADraftThatIsNotThereIsToldOf()
    {
        var run = await Program.RunAsync("check", work.At("none.txt"), "--against", work.Folder);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("is no file", run.Error, StringComparison.Ordinal);
    }
}
