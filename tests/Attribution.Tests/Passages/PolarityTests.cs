using Attribution.Corpus.Rows;
using Attribution.Passages;

namespace Attribution.Tests.Passages;

/// <summary>What is shown without the words around it never says the opposite of what the article says.</summary>
public sealed class PolarityTests
{
    [Theory]
    [InlineData("The country is not believed to have given weapons to the rebels.", "The country [is not believed] to have given weapons to the rebels")]
    [InlineData("The ferry is not expected to sail before May.", "The ferry [is not expected] to sail before May")]
    [InlineData("Ada Fenn denied that the mill was sold.", "Denied: that the mill was sold")]
    [InlineData("Ada Fenn rejected claims that the mill was sold.", "Denied: claims that the mill was sold")]
    [InlineData("Ada Fenn did not say that the mill was sold.", "Not said: that the mill was sold")]
    [InlineData("Ada Fenn did not deny that the mill was sold.", "Not denied: that the mill was sold")]
    [InlineData("Ada Fenn said that the claims were false.", "that the claims were false")]
    [InlineData("Ada Fenn said that the mill was not sold.", "that the mill was not sold")]
    [InlineData("It is believed that the bridge moves at night.", "that the bridge moves at night")]
    public void AQuoteIsShownWithWhatTurnsIt(string text, string shown) =>
        Assert.Equal(shown, Words.Said(Assert.Single(Passage.Quotes.Of(News.Parse(text)))));

    [Theory]
    [InlineData("The country is not believed to have given weapons to the rebels.", "The country is not believed to have given weapons to the rebels")]
    [InlineData("Ada Fenn denied that the mill was sold.", "Denied: that the mill was sold")]
    [InlineData("Ada Fenn did not say that the mill was sold.", "Not said: that the mill was sold")]
    [InlineData("The mill was not sold.", "The mill was not sold.")]
    public void AClaimIsShownWithWhatTurnsIt(string text, string shown) =>
        Assert.Equal(shown, Words.Said(Assert.Single(Passage.Claims.Of(News.Parse(text)))));

    [Fact]
    public void AFigureIsShownWithWhatTurnsIt() => Assert.Equal(["Denied: 300 workers", "Not said: 20 boats"],
        Passage.Figures.Of(News.Parse("Ada Fenn denied that 300 workers were dismissed. Bo Lark did not say that 20 boats were lost.")).Select(Words.Said));

    [Fact]
    public void WhatSomebodyDidNotSayIsNoStatementOfTheirs()
    {
        var corpus = News.Parse("Ada Fenn did not say that the mill was sold. Bo Lark said that the mill was closed.");
        Assert.Equal(["", "assertion"], Passage.Claims.Of(corpus).Select(claim => string.Concat(Passage.Claims["type"].Values(claim))));
        Assert.Equal(["", "assertion"], Passage.Quotes.Of(corpus).Select(quote => string.Concat(Passage.Quotes["type"].Values(quote))));
        Assert.Equal(["", "one named source"], CorpusRows.Of(corpus).Claims.Select(claim => claim.RestsOn));
    }
}
