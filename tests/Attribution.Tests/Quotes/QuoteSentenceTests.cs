namespace Attribution.Tests.Quotes;

/// <summary>Invented sentences and the quotes that stand in them, written as source | cue | content.</summary>
public class QuoteSentenceTests
{
    [Theory]
    [InlineData("The harbour office said on Friday that two ferries had collided.", "The harbour office | said | that two ferries had collided")]
    [InlineData("The harbour office said two ferries had collided.", "The harbour office | said | two ferries had collided")]
    [InlineData("Two ferries had collided, the harbour office said.", "the harbour office | said | Two ferries had collided")]
    [InlineData("Two ferries had collided, said Marta Oyelaran, who runs the harbour office.",
        "Marta Oyelaran, who runs the harbour office | said | Two ferries had collided")]
    [InlineData("The ferries, she said, were both late.", "she | said | The ferries … were both late")]
    [InlineData("The repairs would cost $2 million, she said, and could not begin before May.",
        "she | said | The repairs would cost $2 million … and could not begin before May")]
    [InlineData("Asked if the mayor wanted to close the port, Reyes said that she was not sure.", " | Asked | if the mayor wanted to close the port",
        "Reyes | said | that she was not sure")]
    [InlineData("Joe Reyes, host of “Morning Talk,” suggested the mayor had lost.", "Joe Reyes, host of “Morning Talk,” | suggested | the mayor had lost")]
    [InlineData("More than half of respondents, 52%, said they disapproved.", "More than half of respondents, 52%, | said | they disapproved")]
    [InlineData("The government on Monday denied that the radar was broken.", "The government | denied | that the radar was broken")]
    public void IndirectSpeechStandsBeforeBehindOrAroundItsCue(string text, params string[] expected) => AssertQuotes(text, expected);

    [Theory]
    [InlineData("“We lost the light,” Oyelaran said.", "Oyelaran | said | “We lost the light,”")]
    [InlineData("\"We lost the light,\" Oyelaran said. \"Nobody was hurt.\"", "Oyelaran | said | \"We lost the light,\" … \"Nobody was hurt.\"")]
    [InlineData("“Who was at the wheel?” she asked.", "she | asked | “Who was at the wheel?”")]
    [InlineData("“I saw it,” said Ana Reyes, a cook. “Then they ran.”", "Ana Reyes, a cook | said | “I saw it,” … “Then they ran.”")]
    [InlineData("Oyelaran dismissed the report as “a fairy tale.”", "Oyelaran | dismissed | the report as “a fairy tale.”")]
    public void QuotationMarksBelongToTheContent(string text, string expected) => AssertQuotes(text, expected);

    [Fact]
    public void QuotationThatRunsOverParagraphsIsOneQuoteWithASpanForEach() => AssertQuotes(
        "“The report is long,” Abena told the crowd. “It names three bridges.\n\n“It names no costs.\n\n“So be patient.”",
        "Abena | told | “The report is long,” … “It names three bridges. … “It names no costs. … “So be patient.”");

    [Theory]
    [InlineData("The coach praised the crew and criticized the yard.", "The coach | praised | the crew", "The coach | criticized | the yard")]
    [InlineData("Oyelaran urged the captains to rest and promised that the pilots would be paid.", "Oyelaran | urged | the captains to rest",
        "Oyelaran | promised | that the pilots would be paid")]
    [InlineData("Oyelaran denied that the radar was broken, but she did accuse the yard of “sloppy work.”", "Oyelaran | denied | that the radar was broken",
        "she | did accuse | the yard of “sloppy work.”")]
    [InlineData("“There is enough coal,” she said, adding that three ships were due.", "she | said | “There is enough coal,”",
        "she | adding | that three ships were due")]
    public void CoordinatedVerbsMakeSeparateQuotes(string text, params string[] expected) => AssertQuotes(text, expected);

    [Theory]
    [InlineData("It is believed that the crew slept.", " | is believed | that the crew slept")]
    [InlineData("The crew is believed to have slept.", " | is believed | The crew … to have slept")]
    [InlineData("The boats have been told to stay in port.", " | have been told | The boats … to stay in port")]
    [InlineData("The two men reportedly swam ashore.", " | reportedly | The two men … swam ashore")]
    public void SomeQuotesHaveNoSource(string text, string expected) => AssertQuotes(text, expected);

    [Theory]
    [InlineData("The boats burned for two days, according to a report by the coast guard.",
        "a report by the coast guard | according to | The boats burned for two days")]
    [InlineData("According to the coast guard, the boats burned for two days.", "the coast guard | According to | the boats burned for two days")]
    [InlineData("The boats burned for two days, Reuters reported.", "Reuters | reported | The boats burned for two days")]
    [InlineData("The union put turnout at 61%.", "The union | put | turnout at 61%")]
    [InlineData("Police put the number of marchers at 20,000.", "Police | put | the number of marchers at 20,000")]
    [InlineData("Reuters put the death toll at about 14.", "Reuters | put | the death toll at about 14")]
    [InlineData("The poll put Reyes ahead by four points.", "The poll | put | Reyes ahead by four points")]
    [InlineData("Ms. Reyes said in a text message that the port was closed.", "Ms. Reyes | said in a text message | that the port was closed")]
    public void DocumentsOutletsAndFormsOfSpeech(string text, string expected) => AssertQuotes(text, expected);

    [Theory]
    [InlineData("The ministry has dismissed claims made by Marta Oyelaran that the radar was broken.",
        "The ministry | has dismissed | claims made by Marta Oyelaran that the radar was broken", "Marta Oyelaran | claims made | that the radar was broken")]
    [InlineData("The spokesman said video footage showed at least 12 boats near the pier.",
        "The spokesman | said | video footage showed at least 12 boats near the pier", "video footage | showed | at least 12 boats near the pier")]
    [InlineData("She said that three engines promised by Lithuania were due in May.",
        "She | said | that three engines promised by Lithuania were due in May", "Lithuania | promised | three engines")]
    [InlineData("She said that Lithuania had promised to send three engines.",
        "She | said | that Lithuania had promised to send three engines", "Lithuania | had promised | to send three engines")]
    [InlineData("“As Captain Reyes told us, these are fishers, not soldiers,” Solberg said.",
        "Solberg | said | “As Captain Reyes told us, these are fishers, not soldiers,”", "Captain Reyes | told | these are fishers, not soldiers")]
    public void QuotesInsideQuotesNameTheirParent(string text, string outer, string inner)
    {
        AssertQuotes(text, outer, inner);
        Assert.Equal([null, 0], QuoteText.Find(text).Quotes.Select(quote => quote.Parent));
    }

    [Theory]
    [InlineData("The captain said that the boat had burned, per Reuters.", "Reuters")]
    [InlineData("The captain told Reuters in an interview that the boat had burned.", "Reuters")]
    [InlineData("The captain said in an interview with Reuters that the boat had burned.", "Reuters")]
    [InlineData("The captain said that the boat had burned, Interfax reported.", "Interfax")]
    [InlineData("According to The New York Times, the captain denied that the boat had burned.", "The New York Times")]
    [InlineData("“It burned,” the captain said, according to the AP.", "the AP")]
    [InlineData("It is believed that the boat burned, per The Guardian.", "The Guardian")]
    public void OutletThatPassesOnAnothersWordsIsTheRelay(string text, string relay)
    {
        var (document, quotes) = QuoteText.Find(text);
        Assert.Equal([relay], quotes.Select(quote => quote.Relay?.Of(document.Text)));
    }

    [Theory]
    [InlineData("The minister did not say why the boats burned.", "did not say")]
    [InlineData("The minister declined to comment.", "declined")]
    public void SilenceIsNegatedSpeech(string text, string cue)
    {
        var (document, quotes) = QuoteText.Find(text);
        var quote = Assert.Single(quotes);
        Assert.True(quote.Negated);
        Assert.Equal(cue, quote.Cue?.Of(document.Text));
    }

    [Theory]
    [InlineData("The minister did not respond to a request for comment.")]
    [InlineData("The council voted to close the port.")]
    [InlineData("The boats burned for two days, per Reuters.")]
    [InlineData("The ferry reached the pier at noon.")]
    public void ActsAndTheWritersOwnSentencesAreNoQuotes(string text) => AssertQuotes(text);

    [Theory]
    [InlineData("The win put Ajax at 40 points.")]
    [InlineData("Police put the car at the gate.")]
    public void WhatIsPutSomewhereIsNotSaid(string text) => AssertQuotes(text);

    private static void AssertQuotes(string text, params string[] expected) => Assert.Equal(expected, QuoteText.Lines(text));
}
