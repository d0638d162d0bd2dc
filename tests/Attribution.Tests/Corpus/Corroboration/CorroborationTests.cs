using Attribution.Actors;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Tests.House;

namespace Attribution.Tests.Corpus.Corroboration;

public sealed class CorroborationTests
{
    private static readonly NewsCorpus Ferries = FerryCorpus.Read();
    private static readonly FrameRow[] Claims = FrameRow.All(Ferries, "claims");

    [Theory]
    [InlineData("captain", "1-courier 2-mail 3-herald 5-times", 2, "reuters;outlet-velmora-courier;outlet-harbour-mail;outlet-tarn-herald;outlet-marrow-times")]
    [InlineData("eleven passengers", "1-courier 2-mail 3-herald", 2, "reuters;outlet-velmora-courier;outlet-harbour-mail;outlet-tarn-herald")]
    [InlineData("sandbank", "1-courier 2-mail", 1, "reuters;outlet-velmora-courier;outlet-harbour-mail")]
    [InlineData("pumps", "1-courier 2-mail", 1, "reuters;outlet-velmora-courier;outlet-harbour-mail")]
    public void ClaimsOfCloseContentAreOneGroup(string word, string documents, int sources, string outlets)
    {
        var group = Claims.Where(row => row["text"]!.Contains(word, StringComparison.OrdinalIgnoreCase) && row["group"] is not null).ToList();

        Assert.Equal(documents, string.Join(' ', group.Select(row => row["document"])));
        Assert.Single(group.Select(row => row["group"]).Distinct());
        Assert.All(group, row => Assert.Equal((sources, outlets), (row.Whole("sources"), row["outlets"])));
    }

    [Theory]
    [InlineData("Lifeboats had taken fourteen passengers")]
    [InlineData("The shipping company has owned")]
    [InlineData("I heard nothing")]
    [InlineData("he had ignored warnings")]
    [InlineData("The mill festival")]
    public void WhatNobodyElseSaysIsInNoGroup(string text)
    {
        var row = Claims.Single(row => row["text"]!.Contains(text, StringComparison.Ordinal));

        Assert.Null(row["group"] ?? row["sources"] ?? row["outlets"]);
    }

    [Fact]
    public void WhoCarriedAGroupIsAnActorThoughOnlyMetadataNameIt()
    {
        foreach (var id in Claims.SelectMany(row => row.List("outlets")).Distinct()) Assert.Equal(ActorKind.Outlet, Ferries.Actor(id)?.Kind);

        var courier = Ferries.Actor("outlet-velmora-courier")!;
        Assert.Equal(("Velmora Courier", 0, 0, 0), (courier.Name, courier.Documents, courier.Mentions, courier.Quotes));
        Assert.Equal(Ferries.Actors.Select(actor => actor.Id).Order(StringComparer.Ordinal), Ferries.Actors.Select(actor => actor.Id));
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\uD800")]
    public void AnOutletWithoutALetterIsNone(string outlet)
    {
        var corpus = CorpusBuilder.Build(
            [.. ((string[])["a", "b"])
                .Select(id => Analyzer.Analyze(DocumentReader.Parse("The warning system was switched off on Tuesday.", id, new(Outlet: outlet))))], []);

        Assert.All(corpus.Articles, article => Assert.Equal(("g1", true), (article.Claims[0].Group, article.Claims[0].Outlets.IsEmpty)));
    }

    [Fact]
    public void ADenialAnswersTheFirstClaimOfAnotherDocument()
    {
        var denial = Claims.Single(row => row["stance"] == "denies");
        var answered = Claims.Single(row => $"{row["document"]}:{row["claim"]}" == denial["disputes"]);

        Assert.Equal(("1-courier", "that the captain had ignored two warnings from the harbour office"), (answered["document"], answered["text"]));
    }

    [Fact]
    public void TheOrderOfDocumentsChangesNothing() =>
        Assert.Equal(Claims.Select(row => row.ToString()), FrameRow.All(FerryCorpus.Read(reversed: true), "claims").Select(row => row.ToString()));

    [Fact]
    public void ADocumentByItselfHasNoGroups() =>
        Assert.All(CorpusBuilder.Build([Analyzer.Analyze(Ferries.Articles[0].Document)], []).Articles[0].Claims, claim => Assert.Null(claim.Group));
}
