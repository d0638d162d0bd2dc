using Attribution.Actors;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
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

    [Theory]
    [InlineData("The brewery denied that the river Tarn had turned red below the old mill.")]
    [InlineData("The brewery dismissed claims that the river Tarn had turned red below the old mill.")]
    [InlineData("“It is a lie that the river Tarn had turned red below the old mill,” the brewery said.")]
    [InlineData("The brewery did not say that the river Tarn had turned red below the old mill.")]
    public void WhatIsDeniedIsNeverSupported(string denial)
    {
        var corpus = Of(
            ("a", "Velmora Courier", "Fishermen said that the river Tarn had turned red below the old mill."),
            ("b", "Harbour Mail", denial));

        Assert.All(corpus.Claims.Concat(CorpusRows.Of(corpus).Claims), claim => Assert.NotEqual("several sources", claim.RestsOn));
        Assert.All(FrameRow.All(corpus, "claims"), row => Assert.Null(row["sources"]));
    }

    [Theory]
    [InlineData("The river Tarn had turned red below the old mill, according to Reuters.",
        "Reuters reported that the river Tarn had turned red below the old mill.", 1)]
    [InlineData("An official told Reuters that the river Tarn had turned red below the old mill.",
        "The river Tarn had turned red below the old mill, Reuters reported.", 1)]
    [InlineData("The river Tarn had turned red below the old mill, according to Reuters.",
        "The BBC reported that the river Tarn had turned red below the old mill.", 2)]
    [InlineData("Mayor Ann Example said that the river Tarn had turned red below the old mill.",
        "Mayor Ann Example told the BBC that the river Tarn had turned red below the old mill.", 1)]
    public void OutletsThatCiteOneAgencyAreOneSource(string one, string other, int sources)
    {
        var rows = FrameRow.All(Of(("a", "Velmora Courier", one), ("b", "Harbour Mail", other)), "claims");

        Assert.Equal(2, rows.Length);
        Assert.All(rows, row => Assert.Equal(sources, row.Whole("sources")));
    }

    [Theory]
    [InlineData("China said that the river Tarn had turned red below the old mill.",
        "The Chinese government said that the river Tarn had turned red below the old mill.", 1)]
    [InlineData("China said that the river Tarn had turned red below the old mill.",
        "Beijing said that the river Tarn had turned red below the old mill.", 1)]
    [InlineData("China said that the river Tarn had turned red below the old mill.",
        "The French government said that the river Tarn had turned red below the old mill.", 2)]
    public void ACountryAndItsGovernmentAreOneSource(string one, string other, int sources)
    {
        var rows = FrameRow.All(Of(("a", "Velmora Courier", one), ("b", "Harbour Mail", other)), "claims");

        Assert.All(rows, row => Assert.Equal(sources, row.Whole("sources")));
    }

    [Theory]
    [InlineData("The river Tarn turned red below the mill on March 3.", "The river Tarn turned red below the mill on May 10.")]
    [InlineData("This is the fifth report on the red river below the mill.", "This is the sixth report on the red river below the mill.")]
    [InlineData("The bridges of Arnby, Velmora and Marrow were closed to heavy lorries.",
        "The bridges of Tarn, Calluna and Lind were closed to heavy lorries.")]
    [InlineData("The young judge cannot be fair to the striking miners.", "The young judge is fair to the striking miners.")]
    [InlineData("The young judge is incapable of being fair to the striking miners.", "The young judge is fair to the striking miners.")]
    public void OtherDaysRanksNamesOrTheOppositeAreNoGroup(string one, string other) =>
        Assert.All(FrameRow.All(Of(("a", "Velmora Courier", one), ("b", "Harbour Mail", other)), "claims"), row => Assert.Null(row["group"]));

    [Fact]
    public void TheOrderOfDocumentsChangesNothing() =>
        Assert.Equal(Claims.Select(row => row.ToString()), FrameRow.All(FerryCorpus.Read(reversed: true), "claims").Select(row => row.ToString()));

    private static NewsCorpus Of(params (string Id, string Outlet, string Text)[] articles) => CorpusBuilder.Build(
        [.. articles.Select(article => Analyzer.Analyze(DocumentReader.Parse(article.Text, article.Id,
            new DocumentMetadata(Date: new DateOnly(2024, 5, 20), Outlet: article.Outlet))))], []);

    [Fact]
    public void ADocumentByItselfHasNoGroups() =>
        Assert.All(CorpusBuilder.Build([Analyzer.Analyze(Ferries.Articles[0].Document)], []).Articles[0].Claims, claim => Assert.Null(claim.Group));
}
