using OpenQA.Selenium;

namespace Attribution.Cli.Tests.Browser;

/// <summary>What is corrected by clicking stays corrected, in every command, until it is taken back.</summary>
[Collection(ReportInABrowser.Name)]
public sealed class CorrectingTests(ReportFixture report) : IDisposable
{
    private const string Speakers = "return Array.from(document.querySelectorAll('.list tbody tr'), row => row.cells[1].textContent).sort()";

    private readonly Workplace work = new();
    private readonly CancellationTokenSource end = new();

    public void Dispose()
    {
        end.Dispose();
        work.Dispose();
    }

    [BrowserFact]
    public async Task ACorrectionMovesTheCountsSurvivesARerunAndIsUndone()
    {
        work.Article("in/a.txt", "The pool will open in spring, Mayor Ann Lind said on Monday. “It is ready,” she said. "
            + "Bo Tran denied that it was ready.\n");
        var output = new StringWriter();
        var review = CommandLine.RunAsync(["review", work.At("in")], TextWriter.Synchronized(output), TextWriter.Null, null, end.Token);
        var browser = report.Browser;
        try
        {
            browser.Go(await AddressAsync(review, output));
            var root = browser.Address[..browser.Address.LastIndexOf('/')];
            browser.Go($"{root}/quotes.html");
            Assert.Equal(["Ann Lind", "Ann Lind", "Bo Tran"], browser.Texts(Speakers));

            Choose(browser, root, "Wrong speaker");
            browser.Find(".correct form input").Clear();
            browser.Find(".correct form input").SendKeys("Bo Tran" + Keys.Enter);
            browser.Wait("return Boolean(document.querySelector('.speaks .said'))");
            Assert.Equal("wrong speaker: Bo Tran", browser.Find(".speaks .said").Text);
            browser.Go($"{root}/quotes.html");
            Assert.Equal(["Ann Lind", "Bo Tran", "Bo Tran"], browser.Texts(Speakers));
            Assert.Equal(2, await QuotesOf("Bo Tran", "corrected"));
            browser.Go($"{root}/corrections.html");
            Assert.Contains("wrong speaker: Bo Tran", browser.Find("section.corrections").Text, StringComparison.Ordinal);

            Choose(browser, root, "Undo");
            browser.Wait("return Boolean(document.querySelector('.speaks .correct')) && !document.querySelector('.speaks .said')");
            browser.Go($"{root}/quotes.html");
            Assert.Equal(["Ann Lind", "Ann Lind", "Bo Tran"], browser.Texts(Speakers));
            Assert.Equal(1, await QuotesOf("Bo Tran", "undone"));
        }
        finally
        {
            await end.CancelAsync();
            await review;
        }
    }

    /// <summary>Clicks on the quotation in the article, then on what is to be said of it.</summary>
    private static void Choose(Chromium browser, string root, string choice)
    {
        browser.Go($"{root}/articles/a.html#q2");
        browser.Find(".block .content[data-in~=q2]").Click();
        browser.Run<object?>("document.querySelector('.speaks .correct').scrollIntoView()");
        browser.FindAll(".speaks .correct button").First(button => button.Text == choice).Click();
    }

    private async Task<int> QuotesOf(string speaker, string folder)
    {
        var run = await Program.RunAsync("extract", work.At("in"), "--out", work.At(folder));
        Assert.Equal(ExitCode.Success, run.ExitCode);
        return work.Read(folder, "quotes.csv").Split('\n').Count(line => line.Contains($",{speaker},", StringComparison.Ordinal));
    }

    private static async Task<string> AddressAsync(Task review, StringWriter output)
    {
        while (!review.IsCompleted)
        {
            var address = output.ToString().Split().FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal));
            if (address is not null) return address;
            await Task.Delay(20);
        }
        throw new InvalidOperationException($"The review ended: {output}");
    }
}
