using System.Net;
using System.Net.Http.Json;
using System.Text;
using Attribution.Cli.Review;

namespace Attribution.Cli.Tests;

/// <summary>A review is served to whom the key was told, and saves what is corrected.</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly Workplace work = new();
    private readonly CancellationTokenSource end = new();
    private readonly ReviewServer server;
    private readonly HttpClient browser = new(new HttpClientHandler { CookieContainer = new() });
    private readonly string address;
    private readonly Task running;

    public ReviewTests()
    {
        work.Article("a.txt");
        server = new(name => name == "index.html" ? "A page"u8.ToArray() : null, change =>
        {
            change.Save(work.Folder);
            return "Saved.";
        });
        address = server.Start(0);
        running = server.RunAsync(end.Token);
    }

    private string[] Saved => File.ReadAllLines(work.At("corrections.csv"));

    private string Root => address[..address.IndexOf('?')];

    public void Dispose()
    {
        end.Cancel();
        running.Wait();
        browser.Dispose();
        server.Dispose();
        end.Dispose();
        work.Dispose();
    }

    [Fact]
    public async Task TheKeyWorksOnceAndWithoutItNothingIsTold()
    {
        Assert.StartsWith("http://127.0.0.1:", address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(new Uri(Root))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(new Uri($"{Root}?key=guess"))).StatusCode);
        Assert.Equal("A page", await browser.GetStringAsync(new Uri(address)));
        Assert.Equal("A page", await browser.GetStringAsync(new Uri(Root)));
        using var other = new HttpClient();
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync(new Uri(address))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri($"{Root}../a.txt"))).StatusCode);
        using var foreign = new HttpRequestMessage(HttpMethod.Get, Root);
        foreign.Headers.Host = "example.org";
        Assert.NotEqual(HttpStatusCode.OK, (await browser.SendAsync(foreign)).StatusCode);
    }

    [Fact]
    public async Task WhatIsCorrectedIsSavedAndTakenBack()
    {
        await browser.GetStringAsync(new Uri(address));
        var row = new { document = "a", hash = "", passage = "quote", start = 3, end = 9, text = "words", correction = "wrong speaker", value = "Bo Tran" };
        Assert.Equal(HttpStatusCode.OK, (await browser.PostAsJsonAsync($"{Root}corrections", new { add = new[] { row } })).StatusCode);
        Assert.Contains("a,,quote,3,9,words,wrong speaker,Bo Tran,", Saved);
        Assert.Equal(HttpStatusCode.OK, (await browser.PostAsJsonAsync($"{Root}corrections", new { remove = new[] { row } })).StatusCode);
        Assert.Single(Saved);

        Assert.Equal(HttpStatusCode.Conflict,
            (await browser.PostAsJsonAsync($"{Root}corrections", new { add = new[] { row with { correction = "nonsense" } } })).StatusCode);
        using var form = new StringContent("add=1", Encoding.UTF8, "application/x-www-form-urlencoded");
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync(new Uri($"{Root}corrections"), form)).StatusCode);
        Assert.Single(Saved);
    }

    [Fact]
    public async Task AReviewNeedsAFolder()
    {
        var run = await Program.RunAsync("review", work.At("a.txt"));
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("is no folder", run.Error, StringComparison.Ordinal);
    }
}
