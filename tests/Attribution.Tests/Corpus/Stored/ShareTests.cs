using Attribution.Corpus.Stored;

namespace Attribution.Tests.Corpus.Stored;

public sealed class ShareTests
{
    [Theory]
    [InlineData("1/1")]
    [InlineData("3/64")]
    [InlineData("64/64")]
    public void AShareIsReadAsItIsWritten(string text) => Assert.Equal(text, Share.Parse(text)!.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("3")]
    [InlineData("1/2/3")]
    [InlineData("-1/4")]
    [InlineData("a/b")]
    [InlineData("1/99999999999")]
    public void WhatIsNoShareIsNone(string? text) => Assert.Null(Share.Parse(text));

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(64)]
    public void EveryIdIsInOneShareAndNoShareIsMuchLarger(int of)
    {
        string[] ids = [.. Enumerable.Range(0, 200 * of).Select(number => $"news/dump/{number:0000}")];
        var shares = Enumerable.Range(1, of).Select(number => ids.Count(new Share(number, of).Holds)).ToList();
        Assert.Equal(ids.Length, shares.Sum());
        Assert.All(shares, count => Assert.InRange(count, 120, 280));
    }

    [Fact]
    public void TheSharesOfADocumentAreTheSameInEveryVersion() =>
        Assert.Equal(["6/7", "18/64"], new[] { 7, 64 }.Select(of => Enumerable.Range(1, of).Select(number => new Share(number, of))
            .Single(share => share.Holds("ferry-sinks-off-tarn")).ToString()));

    [Fact]
    public void FilesOfSharesStandInTheirOrder() => Assert.Equal("shard-03-of-64", new Share(3, 64).Name);
}
