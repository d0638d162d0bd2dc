namespace Attribution.Tests.Quotes;

public sealed class WithheldTests
{
    [Theory]
    [InlineData("The coach left without saying why the keeper was dropped.", true)]
    [InlineData("The hospital closed the ward without ever explaining that the roof had failed.", true)]
    [InlineData("The coach left the hall, saying that the keeper was dropped.", false)]
    public void WhatSomebodyDoesWithoutIsNotSaid(string text, bool negated)
    {
        var news = News.Parse(text);

        Assert.Equal(negated, Assert.Single(news.Quotes.Concat(news.NotSaid)).Negated);
    }
}
