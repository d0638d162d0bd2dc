using Attribution.Corpus;
using Attribution.Views;

namespace Attribution.Tests.Views;

public class FigureReadingTests
{
    private static readonly NewsCorpus Quay = News.Parse(
        "Ada Quist said on Monday that about 1,400 crates and at least 12 tugs were lost. Ada Quist did not say that 90 men were hurt. "
        + "Divers aged 20 to 30 searched for $3 million to $5 million. It was the second storm.", new DateOnly(2024, 3, 6));

    private static readonly NewsCorpus Silent = News.Parse("The harbour is old. Nobody came.");

    [Fact]
    public void KindsAddUpAndWhatWasNotSaidIsToldApart() => Assert.Equal(
        "5 figures and 1 date in 1 article. The figures are 2 counts, 1 amount of money, 1 duration and 1 ordinal. 1 more figure stands in what "
            + "somebody did not say, and is in no count.",
        Readings.FigureKinds(Quay).ToString());

    [Fact]
    public void ThoseWhoGiveFiguresAreCountedAsTheyAreNamed() => Assert.Equal(
        "2 of 5 figures (40%) are somebody's, given by 1 source.", Readings.WhoseFigures(Quay).ToString());

    [Fact]
    public void FiguresWithoutASourceAreCountedAndOrdinalsNamed()
    {
        Assert.Equal(
            "3 of 5 figures (60%) have no source named. 1 of those with no source named is an ordinal (“second storm”).",
            Readings.FiguresWithoutSource(Quay).ToString());
        Assert.Equal(3, Tables.FiguresWithoutSource(Quay).Rows.Length);
    }

    [Fact]
    public void AFigureCreditedToAnOutletHasASource()
    {
        var corpus = News.Parse("The port is known to have 40 boats, but has claimed poverty, per the AP. 3 boats are at sea.");
        Assert.Equal("1 of 2 figures (50%) has no source named. 1 more is the writer's own with an outlet named (“according to …”).",
            Readings.FiguresWithoutSource(corpus).ToString());
        Assert.Equal(["3 boats"], Tables.FiguresWithoutSource(corpus).Rows.Select(row => row[0]));
    }

    [Fact]
    public void ARangeOfAgesIsNoEstimate()
    {
        Assert.Equal("3 of 5 figures (60%) are not exact: 1 as about, 1 as a bound (“at least”, “more than”) and 1 as a range.",
            Readings.InexactFigures(Quay).ToString());
        Assert.Equal(
            ["about 1,400 crates|about|1,400||Ada Quist", "at least 12 tugs|at least|12||Ada Quist",
                "$3 million to $5 million|from … to|3,000,000 to 5,000,000|USD|the writer"],
            Tables.InexactFigures(Quay).Rows.Select(row => string.Join('|', row)));
    }

    [Fact]
    public void DatesWithoutADayOfPublicationAreNotKnown()
    {
        Assert.Equal("What a date means is known of the only date.", Readings.Dates(Quay).ToString());
        var undated = News.Parse("The ferry sank on Monday. It was built in 1990.");
        Assert.Equal("What a date means is known of 1 of 2 dates (50%). 1 of the others stands in an article without a date of publication.",
            Readings.Dates(undated).ToString());
    }

    [Fact]
    public void WithoutFiguresEachReadingSaysSo()
    {
        Assert.Equal("0 figures and 0 dates in 1 article.", Readings.FigureKinds(Silent).ToString());
        Assert.Equal("There are no figures besides dates.", Readings.WhoseFigures(Silent).ToString());
        Assert.Equal("There are no figures besides dates.", Readings.FiguresWithoutSource(Silent).ToString());
        Assert.Equal("No figure is given as about, as a bound or as a range.", Readings.InexactFigures(Silent).ToString());
        Assert.Equal("There are no dates.", Readings.Dates(Silent).ToString());
    }
}
