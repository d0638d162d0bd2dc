namespace Attribution.Cli.Tests;

/// <summary>What an annotation tool gives back is scored as any annotation is.</summary>
public sealed class GoldTests : IDisposable
{
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Theory]
    [InlineData("brat")]
    [InlineData("xmi")]
    public async Task WhatWasExtractedAndNotCorrectedIsRight(string tool)
    {
        work.Article("in/a.txt");
        work.Article("in/documents.csv", "document,date,outlet\na,2024-05-31,The Courier\n");
        Assert.Equal(ExitCode.Success, (await Program.RunAsync("extract", work.At("in"), "--format", tool, "--out", work.At("tool"))).ExitCode);
        var made = await Program.RunAsync("gold", "from", tool, work.At("tool"), "--out", work.At("gold"));
        Assert.Equal((ExitCode.Success, ""), (made.ExitCode, made.Error));
        Assert.StartsWith("1 annotated article in ", made.Output, StringComparison.Ordinal);
        Assert.Contains("2024-05-31", work.Read("gold", "documents.csv"), StringComparison.Ordinal);
        var scored = await Program.RunAsync("evaluate", "--gold", work.At("gold"), "--show", "quotes", "figures", "actors");
        Assert.Equal(ExitCode.Success, scored.ExitCode);
        Assert.Contains("quotes             P 1.000  R 1.000", scored.Output, StringComparison.Ordinal);
        Assert.Contains("figures resolved       1.000", scored.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("|", scored.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutItsFilesNothingIsMade()
    {
        work.Article("in/a.txt");
        var made = await Program.RunAsync("gold", "from", "brat", work.At("in"), "--out", work.At("gold"));
        Assert.Equal(ExitCode.NothingRead, made.ExitCode);
        Assert.Contains($"{work.At("in")}: the folder holds no file of brat (*.ann)", made.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(work.At("gold")));
    }
}
