using Attribution.Actors;
using Attribution.Audit;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Views;

namespace Attribution.Tests.Views;

public sealed class SourcingTableTests
{
    private static readonly NewsCorpus Corpus = SampleCorpus.Corpus;

    [Fact]
    public void ADenialStandsBesideTheClaimThatItDenies()
    {
        var row = Assert.Single(Tables.Disputes(Denying("harbour:c2")).Rows);
        Assert.Equal(["Bartholomew Featherstonehaugh-Quillington", "that.", "harbour board", "The quay will open in May", "harbour"], row.ToArray());
    }

    [Fact]
    public void ADenialOfAQuoteInsideAnotherNamesItsSpeaker() =>
        Assert.Equal("Ines Okafor", Assert.Single(Tables.Disputes(Denying("harbour:q7")).Rows)[2]);

    [Fact]
    public void EachSourceIsListedWithTheArticlesThatHearIt()
    {
        var rows = Tables.WhoIsHeardWhere(Corpus).Rows;
        Assert.Equal(["Ines Okafor", "2", "5", "harbour (3) and ferry (2)"], rows[0].ToArray());
        Assert.DoesNotContain(rows, row => row[0] == "no one named");
        Assert.Equal(SourceAudit.Of(Corpus).Sources.Select(source => source.Name).Order(), rows.Select(row => row[0]).Order());
    }

    [Fact]
    public void WhoIsNamedAndNotQuotedIsListedWithItsOwnPeopleWhoSpeak()
    {
        var corpus = News.Parse(
            "Tarn Port was closed on Monday, said Ada Quist, a spokeswoman for the Ministry of Quays of Norway. Russia and Chile watched Russia.",
            new DateOnly(2024, 1, 1));
        var table = Tables.NamedButNotQuoted(corpus);
        Assert.DoesNotContain(table.Rows, row => row[0] == "Ada Quist");
        Assert.Equal(["Russia", "country", "2", ""], table.Rows[0].ToArray());
        Assert.Contains(table.Rows, row => row[0].Contains("Quays", StringComparison.Ordinal) && row[3] == "Ada Quist");
    }

    [Fact]
    public void AGroupIsOneRowWithThoseWhoSayIt()
    {
        var articles = Corpus.Articles.Select(article =>
            article with { Claims = article.Claims.SetItem(1, article.Claims[1] with { Group = "g1", Sources = 2 }) });
        var row = Assert.Single(Tables.Corroboration(Corpus with { Articles = [.. articles] }).Rows);
        Assert.Equal(["The quay will open in May", "2", "harbour board and Ines Okafor", "harbour and ferry", ""], row.ToArray());
    }

    [Fact]
    public void TheWritersOwnStatementsAndFiguresAreListed()
    {
        Assert.Equal(Corpus.Articles.Sum(article => article.Claims.Count(claim => claim.SourceKind == SourceKind.None)),
            Tables.WithoutSource(Corpus).Rows.Length);
        Assert.Equal(["doubled"], Tables.FiguresWithoutSource(Corpus).Rows.Select(row => row[0]));
    }

    [Fact]
    public void EveryArticleHasARowOfTheAudit() => Assert.Equal(["harbour", "ferry"], Tables.SourceAudits(Corpus).Rows.Select(row => row[0]));

    private static NewsCorpus Denying(string claim)
    {
        var first = Corpus.Articles[0];
        var at = first.Claims.Length - 3;
        return Corpus with
        {
            Articles = Corpus.Articles.SetItem(0,
            first with { Claims = first.Claims.SetItem(at, first.Claims[at] with { Disputes = claim, Stance = Stance.Denies }) })
        };
    }
}
