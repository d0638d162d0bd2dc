using System.Text;

namespace Attribution.Cli.Tests;

public sealed class StandardInputTests : IDisposable
{
    private const string Text = "Mayor Ann Lind said on Tuesday that 40 of 1,500 flats were sold.\n";

    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task ADashReadsOneArticle()
    {
        var run = await Run(Text, "extract", "-", "--date", "2024-05-02", "--outlet", "Courier", "--out", work.At("out"));
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Contains("\nstdin,-,text,,2024-05-02,Courier,", work.Read("out", "documents.csv"));
        Assert.Contains("2024-04-30", work.Read("out", "figures.csv"));
    }

    [Fact]
    public async Task FrontMatterMakesItMarkdown()
    {
        await Run($"---\noutlet: The Ledger\ndate: 2024-05-02\n---\n\n{Text}", "extract", "-", "--out", work.At("out"));
        Assert.Contains("\nstdin,-,markdown,,2024-05-02,The Ledger,", work.Read("out", "documents.csv"));
    }

    [Fact]
    public async Task TheNotebooksOfAReportSeeTheSameArticle()
    {
        work.Notebook("notebooks/01-try.ipynb",
            "var one = Attribution.News.Read(articles).Articles.Single();\nConsole.Write($\"{one.Document.Id} of {one.Document.Metadata.Outlet}: "
                + "{one.Text.Trim()}\");");
        var run = await Run(Text, "report", "-", "--outlet", "Courier", "--notebooks", work.At("notebooks"), "--out", work.At("report"));
        Assert.True(run is { ExitCode: ExitCode.Success, Error: "" }, run.Error);
        Assert.Contains($"stdin of Courier: {Text.Trim()}", work.Read("report", "01-try.html"));
        Assert.True(File.Exists(work.At("report", "articles", "stdin.html")));
    }

    [Theory]
    [InlineData("", "standard input: nothing came.")]
    [InlineData(" \n", "standard input: ")]
    [InlineData("%PDF-1.4 \0", "standard input: the file cannot be read as a PDF")]
    [InlineData("---\ndate: soon\n---\n\nHe said so.\n", "standard input, line 2: 'soon' is not a date")]
    public async Task WhatIsNoArticleIsTold(string text, string says)
    {
        var run = await Run(text, "audit", "-");
        Assert.Equal(ExitCode.NothingRead, run.ExitCode);
        Assert.Contains($"error: {says}", run.Error);
    }

    [Fact]
    public async Task ADashStandsAlone()
    {
        var run = await Run(Text, "audit", work.Article("a.txt"), "-");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("name nothing else with it", run.Error);
    }

    [Fact]
    public async Task MoreThanAnArticleMayHaveIsRefusedWhileItStillComes()
    {
        var failure = await Assert.ThrowsAsync<Failure>(() => new StandardInput(() => new Endless(), true).ReadAsync(1_000_000, CancellationToken.None));
        Assert.Equal((ExitCode.NothingRead, "standard input: more comes than the 1 MB that one article may have. Send one article alone."),
            (failure.ExitCode, failure.Message));
    }

    [Fact]
    public async Task WaitingForWhatNeverComesCanBeInterrupted()
    {
        using var silent = new Silent();
        using var interrupt = new CancellationTokenSource();
        var run = Program.RunAsync(new StandardInput(() => silent, true), interrupt.Token, "audit", "-");
        await silent.Waiting;
        await interrupt.CancelAsync();
        Assert.Equal((ExitCode.Interrupted, "Interrupted. Nothing is left half-written."), ((await run).ExitCode, (await run).Error.TrimEnd()));
    }

    private static Task<Program> Run(string text, params string[] arguments) =>
        Program.RunAsync(new StandardInput(() => new MemoryStream(Encoding.UTF8.GetBytes(text)), true), CancellationToken.None, arguments);

    private abstract class Input : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    /// <summary>Gives letters for ever.</summary>
    private sealed class Endless : Input
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'a', offset, count);
            return count;
        }
    }

    /// <summary>Gives nothing and does not end before it is disposed.</summary>
    private sealed class Silent : Input
    {
        private readonly TaskCompletionSource waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim end = new();

        public Task Waiting => waiting.Task;

        public override int Read(byte[] buffer, int offset, int count)
        {
            waiting.TrySetResult();
            end.Wait();
            return 0;
        }

        protected override void Dispose(bool disposing)
        {
            end.Set();
            base.Dispose(disposing);
        }
    }
}
