using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Tests.Corpus;

public sealed class QuoteSettingTests
{
    private static readonly string[] Names = ["balanced", "recall", "precise"];

    [Fact]
    public void ASettingKeepsWhatIsSureEnough()
    {
        foreach (var setting in Enum.GetValues<QuoteSetting>())
        {
            var corpus = Read(setting);
            Assert.NotEmpty(corpus.Quotes);
            Assert.Equal(setting is QuoteSetting.Recall, corpus.Quotes.Any(quote => quote.Confidence < 0.495));
            if (setting is QuoteSetting.Precise) Assert.All(corpus.Quotes, quote => Assert.True(quote.Confidence >= 0.645, $"{quote.Confidence}"));
            Assert.Equal(setting.Name(), Assert.Single(corpus.Settings));
        }
    }

    [Fact]
    public void WhatIsNotKeptIsTheWritersOwn()
    {
        var (recall, precise) = (Read(QuoteSetting.Recall), Read(QuoteSetting.Precise));

        Assert.True(recall.Quotes.Length > precise.Quotes.Length);
        Assert.True(recall.Claims.Count(claim => claim.Quote is null) < precise.Claims.Count(claim => claim.Quote is null));
    }

    [Fact]
    public void SettingsAreChosenByName()
    {
        Assert.Equal(Names, Enum.GetValues<QuoteSetting>().Select(setting => setting.Name()));
        Assert.All(Names, name => Assert.Equal(name, QuoteSettings.Named(name).Name()));
        var error = Assert.Throws<ArgumentException>(() => QuoteSettings.Named("exact"));
        Assert.StartsWith("There is no setting 'exact'. There are balanced, recall, precise.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new NewsAnalyzer(new() { Setting = (QuoteSetting)9 }));
    }

    private static NewsCorpus Read(QuoteSetting setting) => NewsCorpus.Build(
        [new NewsAnalyzer(new() { Setting = setting }).Analyze(DocumentReader.Parse(Text, "some"))]);

    private const string Text = """
        The harbour office said on Friday that two ferries had collided. The union supports the new pier.
        The mayor attacked the plan. The families back the crew. The council wants a wall around the port.
        The yard defended its work. “We lost the light,” Marta Oyelaran told reporters. Divers favour the old mole.
        """;
}
