using Attribution.Actors.Resolution.Pronouns;
using Attribution.Documents;
using Attribution.Encoder;
using Attribution.Language;
using Attribution.Training.Pronouns;
using Attribution.Training.Scoring;

namespace Attribution.Training.Tests.Pronouns;

public sealed class PronounTests
{
    [Fact]
    public void ASnippetOfGapCountsCharactersNotCodeUnits()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path,
            "ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL\nx-1\t𝄞 Ana met Eva. She "
                + "left.\tShe\t15\tAna\t2\tTRUE\tEva\t10\tFALSE\thttp://en.wikipedia.org/wiki/Ana_%22Doc%22_Lund\n");
        var snippet = Assert.Single(GapSnippet.Read(path));
        File.Delete(path);
        Assert.Equal(("She", "Ana", "Eva"), (snippet.Pronoun.Of(snippet.Text), snippet.A.Of(snippet.Text), snippet.B.Of(snippet.Text)));
        Assert.True(snippet.IsA && !snippet.IsB && snippet.IsFeminine);
        Assert.Equal("Ana \"Doc\" Lund", snippet.Title);
    }

    [Theory]
    [InlineData("(1")]
    [InlineData("(1*")]
    [InlineData("(2|(1")]
    public void BracketsOpenAndCloseMentions(string opening)
    {
        var brackets = new ChainBrackets();
        brackets.Add(opening, new TextSpan(0, 3));
        brackets.Add("(7)", new TextSpan(4, 6));
        brackets.Add("1)", new TextSpan(7, 9));
        Assert.Equal([new GoldMention(new TextSpan(0, 9), 1), new GoldMention(new TextSpan(4, 6), 7)], brackets.Mentions.ToArray());
    }

    [Fact]
    public void AMentionBelongsToTheChainOfTheSmallestPhraseAroundIt()
    {
        var text = new ChainedText(DocumentReader.Parse("The mayor of Riverside, Ana Ribeiro", "x"),
            [new(new(0, 35), 1), new(new(13, 22), 2), new(new(24, 35), 3)]);
        Assert.Equal([2, 3, 1], [text.Around(new(13, 22)), text.Around(new(28, 35)), text.Around(new(4, 9))]);
    }

    [Fact]
    public void TheTrainerFindsWhatTellsRightFromWrong()
    {
        byte[] Row(Clue clue, byte value)
        {
            var row = new byte[PronounFeatures.Count];
            row[(int)clue] = value;
            return row;
        }

        var choice = new PronounChoice(PronounKind.She, [Row(Clue.Distance, 1), Row(Clue.Distance, 3)], [false, true]);
        var options = new RankingOptions(Trees: 4, Depth: 2, Ridge: 0.1, Sample: 1, Clues: 1);
        var trees = PronounTrainer.Train([(choice, 1.0)], options);
        var model = new PronounModel([trees, [], []]);
        Assert.True(choice.IsSolvedBy(model));
        Assert.Equal(Clue.Distance, model.Compare(choice.Kind, choice.Rows[1], choice.Rows[0], 1).First);
        Assert.Equal(trees.Select(tree => string.Join(' ', tree.Leaves)),
            PronounTrainer.Train([(choice, 1.0)], options).Select(tree => string.Join(' ', tree.Leaves)));
    }

    [Fact]
    public void TheHeadLearnsWhatTheTreesDoNotTell()
    {
        var random = new Random(3);
        var lessons = Enumerable.Range(0, 40).Select(i =>
        {
            var described = new float[3 * PronounReader.Width];
            for (var k = 0; k < described.Length; k++) described[k] = random.NextSingle() - 0.5f;
            described[(i % 2 * PronounReader.Width) + 500] = 3;
            var row = new byte[PronounFeatures.Count];
            return new HeadLesson(new(PronounKind.She, [row, row, row], [i % 2 == 0, i % 2 == 1, false]) { Described = described }, [0, 1, 0]);
        }).ToList();
        var options = new HeadOptions(Units: 16, Passes: 20, Batch: 4, Networks: 2);
        var head = PronounHeadTrainer.Train(lessons, options);
        var none = new PronounModel([[], [], []]);
        Assert.All(lessons, lesson => Assert.True(lesson.Choice.IsSolvedBy(none, head)));

        using var file = new MemoryStream();
        head.Save(file);
        file.Position = 0;
        ModelFile.Check(PronounHead.Kind, file);
        var read = PronounHead.Read(file);
        Assert.All(lessons, lesson => Assert.True(lesson.Choice.IsSolvedBy(none, read)));
        using var again = new MemoryStream();
        PronounHeadTrainer.Train(lessons, options).Save(again);
        Assert.Equal(file.ToArray(), again.ToArray());
    }

    [Fact]
    public void GapIsScoredOverTheNamesThatAreMeant()
    {
        const string Text = "Ana Ribeiro won. She thanked Eva Lund.";
        GapSnippet[] snippets =
        [
            new("a", Text, new(17, 20), new(0, 11), true, new(29, 37), false, "Ana Ribeiro"),
            new("b", Text, new(17, 20), new(0, 11), false, new(29, 37), true, "Ana Ribeiro"),
        ];
        Assert.Equal(50, GapScore.OfGivenNames(snippets, titled: false).F1);
        Assert.Equal(100, GapScore.OfOwnNames(snippets[..1], titled: false).F1);
    }
}
