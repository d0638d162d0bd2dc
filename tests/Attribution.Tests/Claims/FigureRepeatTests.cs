using Attribution.Figures;
using Attribution.Passages;

namespace Attribution.Tests.Claims;

public sealed class FigureRepeatTests
{
    [Theory]
    [InlineData("The club sold 40 season tickets, the treasurer Ines Varga said.\n\nVarga said the club had sold 40 season tickets.", "40 season tickets")]
    [InlineData("Tarn Water fined itself $3 million.\n\nThe fine of $3 million that Tarn Water paid is a record.", "$3 million")]
    [InlineData("Two patients left the ward on Monday.\n\nThe ward's doctors had treated the two patients for weeks.", "two patients")]
    [InlineData("The choir lost 12 young singers to the flu.\n\nThe choir sang without the 12 singers.", "12 singers")]
    [InlineData("Three cyclists fell in the last bend of the race.\n\nThe race doctor Bo Lind said the three cyclists were well.", "three cyclists")]
    public void WhatIsSaidAgainIsOneFigure(string text, string again)
    {
        var figures = News.Parse(text).Figures.Where(figure => figure.Kind != FigureKind.Date).ToList();

        Assert.Equal([("", "f"), (again, "r")], figures.Select(figure => figure.Repeats == "" ? ("", "f") : (figure.Text, "r")));
        Assert.Single(figures, figure => Passage.Figures.Matches(Attribution.Views.Statements.Figures, figure));
    }

    [Theory]
    [InlineData("Two patients left the ward on Monday.\n\nTwo other patients left the ward on Tuesday.")]
    [InlineData("Ines Varga said that the club had sold 40 season tickets.\n\nBo Lind said that the club had sold 40 season tickets.")]
    [InlineData("Of the voters, 40 percent want a bridge.\n\nOf the voters, 40 percent never eat fish.")]
    [InlineData("Two goats died in Tarn.\n\nA fox took two hens from a farm near Lund.")]
    [InlineData("The first runner of the relay fell.\n\nIn Lund, the first runner of the team was ill.")]
    [InlineData("More than 40 boats sank in the storm.\n\nAbout 40 boats sank in the storm of Tarn.")]
    [InlineData("He sold one horse and bought one horse.\n\nThe one horse that he sold was lame.")]
    public void OtherThingsOfTheSameNumberAreNot(string text) => Assert.All(News.Parse(text).Figures, figure => Assert.Equal("", figure.Repeats));

    [Fact]
    public void DatesAreNot() =>
        Assert.All(News.Parse("The mill burnt on May 3, 2024.\n\nThe mill burnt down on May 3, 2024.").Figures, figure => Assert.Equal("", figure.Repeats));

    [Fact]
    public void AFigureThatPointsBackCountsForWhoGaveItFirst()
    {
        var news = News.Parse(
            "Ines Varga said that the police had caught two young smugglers.\n\n"
                + "The consul, Bo Lind, said that Tarn was looking into the case of the two smugglers.");

        Assert.Equal([("Ines Varga", 1), ("Bo Lind", 0)], news.Actors.Where(actor => actor.Quotes > 0).Select(actor => (actor.Name, actor.Figures))
            .OrderByDescending(actor => actor.Figures));
    }

    [Fact]
    public void WhoIsQuotedWithAFigureStandsBesideWhoQuotes()
    {
        var figure = Assert.Single(News.Parse("“As Ines Varga has said, these nine bridges will only cost us money,” Bo Lind added.").Figures);

        Assert.Equal(("person-bo-lind", "person-ines-varga"), (figure.ActorId, Assert.Single(figure.CoClaimants)));
    }
}
