using Attribution.Documents;
using Attribution.Evaluation;

namespace Attribution.Tests.Evaluation;

/// <summary>What was noted by hand on PolNeAR beyond its own annotation: who the speakers are, and what days weekdays mean.</summary>
public sealed class PolnearNotesTests : IDisposable
{
    private static readonly EvaluationOptions Spoilt = new()
    {
        Frames = EvaluationFixture.At("frames"),
        Speakers = EvaluationFixture.At("polnear-speakers.tsv"),
        Weekdays = EvaluationFixture.At("polnear-weekdays.tsv"),
    };

    private readonly string folder = Directory.CreateTempSubdirectory("evaluation-").FullName;

    [Fact]
    public void SpeakersAreScoredByFormAmongTheQuotesThatWereFound() => Assert.Equal(
        """
        speakers  accuracy   right  wrong  missing  needless  found  annotated
        all          0.833      15      1        1         1     18         21
        name         1.000       8      0        0         0      8          9
        alias        1.000       2      0        0         0      2          3
        role         0.000       0      1        0         0      1          1
        metonym          -       0      0        0         0      0          0
        pronoun      0.500       1      0        1         0      2          3
        none         0.800       4      0        0         1      5          5
        weekdays     0.500       2      1        1                           4
        """.ReplaceLineEndings("\n"),
        Tables(Score(Spoilt)));

    [Fact]
    public void WhatIsNotRightIsTold() => Assert.Equal(
        [
            "ferry | missing pronoun at 242 | Ada Brandt (“She”) -> nobody (“”)",
            "school | needless none at 436 | nobody (“”) -> Teslin Institute (“it”)",
            "storm | wrong role at 325 | Coast Guard (“Police”) -> Police (“Police”)",
            "ferry | wrong day at 662 | “Wednesday” 2024-06-05 -> “Wednesday” 2024-06-12",
            "school | missing day at 0 | “date” 2024-03-04",
        ],
        Score(Spoilt).Differences.Where(difference => difference.Part is "speakers" or "weekdays").Select(difference => difference.ToString()));

    [Theory]
    [InlineData("role\tCoast Guard\t", "role\tthe  POLICE\t", 16, 0, 1)]
    [InlineData("role\tCoast Guard\t", "role\tCoast Guard\tPolice;Constables", 16, 0, 1)]
    [InlineData("role\tCoast Guard\t", "none\t\tPolice", 16, 0, 1)]
    [InlineData("role\tCoast Guard\t", "none\t\t", 15, 0, 2)]
    [InlineData("role\tCoast Guard\t", "role\tCoast Guard\t-", 15, 1, 1)]
    [InlineData("name\tRadio North\t-", "name\tRadio North\t", 14, 1, 1)]
    public void AnAcceptedNameIsRightAndADashAllowsNobody(string before, string after, int right, int wrong, int needless)
    {
        var all = Score(Spoilt with { Speakers = Changed("polnear-speakers.tsv", before, after) }).Speakers[0];
        Assert.Equal((right, wrong, needless), (all.Right, all.Wrong, all.Needless));
        Assert.Equal(21, all.Annotated);
    }

    [Theory]
    [InlineData("662\t671\t2024-06-05", "662\t671\t2024-06-12", 3, 0)]
    [InlineData("423\t430\t2024-11-19", "423\t430\t2024-11-26", 1, 2)]
    public void AWeekdayIsComparedWithTheFigureThatHoldsIt(string before, string after, int right, int wrong)
    {
        var score = Score(Spoilt with { Weekdays = Changed("polnear-weekdays.tsv", before, after) }).Weekdays!;
        Assert.Equal((right, wrong, 4), (score.Right, score.Wrong, score.Annotated));
    }

    [Fact]
    public void ARelayIsRightWhereItIsTheOutletThatIsNamedThere()
    {
        var result = Score(Spoilt with { Relays = EvaluationFixture.At("polnear-relays.tsv") });

        Assert.Equal("relays  P 0.333  R 0.333  F1 0.333   (gold 3, found 3)", result.Relays!.ToString());
        Assert.Equal(
            ["wrong relay at 322", "needless relay at 519", "missing relay at 36"],
            result.Differences.Where(difference => difference.Part == "relays").Select(difference => difference.What));
    }

    [Fact]
    public void AResolvedTimeOfThatDayIsRight()
    {
        var frames = EvaluationFixture.Copy("frames", At("frames"));
        File.WriteAllText(At("frames", "figures.csv"),
            File.ReadAllText(At("frames", "figures.csv")).Replace("2024-06-11", "2024-06-11T21:30").Replace("2024-11-19", "2024-11-190"));
        var score = Score(Spoilt with { Frames = frames }).Weekdays!;
        Assert.Equal((1, 2), (score.Right, score.Wrong));
    }

    [Fact]
    public void DaysArePublishedWhenTheMetadataSaysSo()
    {
        var compartment = EvaluationFixture.Copy("polnear", At("polnear", "dev"));
        File.WriteAllText(At("polnear", "metadata.tsv"), "compartment\tfilename\tpublication_date\ndev\tferry\t2024-06-19\ndev\tstorm\tNone\n");
        var notes = Changed("polnear-weekdays.tsv", "2024-06-11", "2024-06-18");
        Assert.Equal(2, Evaluator.OnPolnear(compartment, new() { Weekdays = notes }).Weekdays!.Right);
        File.Delete(At("polnear", "metadata.tsv"));
        Assert.Equal(1, Evaluator.OnPolnear(compartment, new() { Weekdays = notes }).Weekdays!.Right);
    }

    [Fact]
    public void WithoutATableThatFitsNothingIsPrinted()
    {
        File.WriteAllText(At("other.tsv"), "document\tcue_start\tcontent_start\tcontent_end\tform\tactor\taccepted\nelsewhere\t1\t2\t3\tnone\t\t\n");
        foreach (var options in new[] { Spoilt with { Speakers = null, Weekdays = null }, Spoilt with { Speakers = At("other.tsv"), Weekdays = null } })
        {
            var result = Score(options);
            Assert.True(result.Speakers.IsEmpty);
            Assert.Null(result.Weekdays);
            Assert.DoesNotContain("speakers  accuracy", result.ToString());
        }
    }

    [Theory]
    [InlineData("\t28\t100\t", "\t28\t101\t", "ferry by its first annotator has this cue and the content 28-101", 2)]
    [InlineData("\t28\t100\t", "\t28\t1OO\t", "line 3: '1OO' in the column content_end must be a whole number", 2)]
    [InlineData("\t28\t100\tname", "\t28\t100\tnick", "'nick' in the column form must be one of name, alias", 2)]
    [InlineData("\tname\tAda Brandt", "\tname\t", "'' in the column actor must be a name", 2)]
    [InlineData("303\t321\t322\t329\t354\tnone\t", "303\t321\t322\t329\t354\tnone\tUnion", "'Union' in the column actor must be nothing", 2)]
    public void ABadNoteCostsOneArticle(string before, string after, string says, int articles)
    {
        var notes = Changed("polnear-speakers.tsv", before, after);
        var result = Score(Spoilt with { Speakers = notes });
        var problem = Assert.Single(result.Problems);
        Assert.StartsWith(notes, problem.Message);
        Assert.Contains(says, problem.Message);
        Assert.Equal(articles, result.Articles);
    }

    [Theory]
    [InlineData("content_end", "ending", "the column content_end is missing")]
    [InlineData("none\t\tWeather Service\t\n", "none\n", "line 17: the row has fewer cells")]
    public void ATableOfAnotherShapeIsRefused(string before, string after, string says)
    {
        var notes = Changed("polnear-speakers.tsv", before, after);
        Assert.Contains(says, Assert.Throws<DocumentException>(() => Score(Spoilt with { Speakers = notes })).Message);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static PolnearEvaluation Score(EvaluationOptions options) => Evaluator.OnPolnear(EvaluationFixture.At("polnear"), options);

    /// <summary>What is printed behind the table of attributions.</summary>
    private static string Tables(PolnearEvaluation result)
    {
        var text = result.ToString();
        return text[text.IndexOf("speakers  ", StringComparison.Ordinal)..];
    }

    private string Changed(string table, string before, string after)
    {
        var text = File.ReadAllText(EvaluationFixture.At(table));
        Assert.Contains(before, text);
        File.WriteAllText(At(table), text.Replace(before, after));
        return At(table);
    }

    private string At(params string[] parts) => Path.Combine([folder, .. parts]);
}
