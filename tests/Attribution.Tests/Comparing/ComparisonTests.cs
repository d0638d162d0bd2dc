using System.Text.Json;
using Attribution.Actors;
using Attribution.Comparing;
using Attribution.Corpus;
using Attribution.Passages;
using Attribution.Views.Comparisons;

namespace Attribution.Tests.Comparing;

/// <summary>Every share is what its passages say, on the page and in the table alike.</summary>
public sealed class ComparisonTests
{
    private static readonly NewsCorpus Corpus = SampleCorpus.Of([.. SampleCorpus.Corpus.Articles.Select((article, index) => article with
    {
        Annotated = article.Annotated with
        {
            Document = article.Document with
            {
                Metadata = article.Document.Metadata with { Outlet = $"Paper {index}", Date = new(2024, 3 + index, 1), Author = "Ann Lind", Section = "City" },
            },
        },
    })]);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void AShareCountsThePassagesToWhichItLeads(int kind)
    {
        var comparison = Comparison.Of(Corpus, (ComparedBy)kind);
        Assert.NotEmpty(comparison.Rows);
        foreach (var row in comparison.Rows)
        {
            foreach (var share in row.Shares.Where(share => !share.Measure.CountsWords))
            {
                Assert.Equal((row.Name, share.Measure.Name, Count(comparison.Passages(row.Name, share)!)), (row.Name, share.Measure.Name, share.Part));
                if (!MeasureCounts.IsOfAll(share.Measure))
                    Assert.Equal((row.Name, share.Measure.Name, Count(share.Measure.Whole!.And(comparison.By.Facet(), row.Name))),
                        (row.Name, share.Measure.Name, share.Whole));
            }
        }
    }

    [Fact]
    public void APronounOfNobodyThatWasFoundIsNoUnnamedPerson()
    {
        var corpus = News.Parse("He said that the mill is safe. A senior official said that the pool is closed.");
        Assert.Contains(corpus.Quotes, quote => quote is { Source: "someone not identified", SourceKind: SourceKind.UnnamedPerson });
        Assert.Equal(1, Count(Measure.All.Single(measure => measure.Name == "unnamed").Part!, corpus));
        Assert.Equal(2, Count(Measure.All.Single(measure => measure.Name == "unnamed").Whole!, corpus));
    }

    [Fact]
    public void QuotedWordsAreTheSpeakersTogether()
    {
        var speakers = Comparison.Of(Corpus, ComparedBy.Speaker).Rows.Select(row => row.Shares.Single(share => share.Measure.Name == "words"));
        Assert.All(speakers, share => Assert.Equal(speakers.First().Whole, share.Whole));
        Assert.True(speakers.Sum(share => share.Part) >= speakers.First().Whole, "words are lost");
    }

    [Fact]
    public void ThePageAddsUpWhatTheTableShows()
    {
        var script = ComparePage.Data(Corpus);
        using var data = JsonDocument.Parse(script[script.IndexOf('{')..script.LastIndexOf(';')]);
        var articles = data.RootElement.GetProperty("articles").EnumerateArray().ToList();
        foreach (var row in Comparison.Of(Corpus, ComparedBy.Outlet).Rows)
        {
            var own = articles.Where(article => article.GetProperty("outlet").GetString() == row.Name).ToList();
            foreach (var share in row.Shares)
            {
                var place = Measure.All.IndexOf(share.Measure);
                Assert.Equal((share.Part, share.Whole),
                    (own.Sum(article => article.GetProperty("parts")[place].GetInt32()), own.Sum(article => article.GetProperty("wholes")[place].GetInt32())));
            }
        }
    }

    [Fact]
    public void EveryMeasureSelectsByFacetsThatThereAre()
    {
        foreach (var query in Measure.All.SelectMany(measure => new[] { measure.Whole, measure.Part }).OfType<PassageQuery>()) Count(query);
        Assert.Equal(Measure.All.Length, Measure.All.Select(measure => measure.Name).Distinct().Count());
    }

    private static int Count(PassageQuery query, NewsCorpus? corpus = null) => query.List == Passage.Quotes.Name
        ? Passage.Quotes.Of(corpus ?? Corpus).Count(row => Passage.Quotes.Matches(query, row))
        : Passage.Claims.Of(corpus ?? Corpus).Count(row => Passage.Claims.Matches(query, row));
}
