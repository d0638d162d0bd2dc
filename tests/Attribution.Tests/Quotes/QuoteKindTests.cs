using Attribution.Quotes;

namespace Attribution.Tests.Quotes;

/// <summary>Whose the words in quotation marks are, where somebody tells what another says.</summary>
public sealed class QuoteKindTests
{
    [Theory]
    [InlineData("“As the mayor has said, the trams are late,” Ines Varga said.", QuoteKind.Indirect, "")]
    [InlineData("“The surgeon told me that the operation went well,” Bo Lind said.", QuoteKind.Indirect, "")]
    [InlineData("“The coach told us, ‘You have won nothing,’ and left,” Bo Lind said.", QuoteKind.Direct, "You have won nothing,")]
    [InlineData("“The auditors said that the books were ‘a work of fiction’ last year,” Bo Lind said.", QuoteKind.Mixed, "a work of fiction")]
    [InlineData("The bank said that the regulator had called its loans “wildly unsafe”.", QuoteKind.Mixed, "wildly unsafe")]
    public void WhatSomebodyTellsInQuotationMarksIsInTheirWords(string text, QuoteKind kind, string verbatim)
    {
        var quote = Assert.Single(News.Parse(text).Quotes, quote => quote.Parent != "");

        Assert.Equal((kind, verbatim), (quote.Kind, string.Join('|', quote.Verbatim)));
    }

    [Fact]
    public void WordsOfTheOuterSpeakerAreVerbatim()
    {
        var quote = Assert.Single(News.Parse("“As the mayor has said, the trams are late,” Ines Varga said.").Quotes, quote => quote.Parent == "");

        Assert.Equal((QuoteKind.Direct, "As the mayor has said, the trams are late,"), (quote.Kind, Assert.Single(quote.Verbatim)));
    }
}
