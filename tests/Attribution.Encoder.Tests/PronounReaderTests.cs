using Attribution.Actors;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Encoder.Tests;

/// <summary>What the encoder says of pronouns and candidates.</summary>
public sealed class PronounReaderTests
{
    private const string Text = "Ann Lind met Eva Berg in Oslo. She was late.";

    private static readonly TokenRange[] Ann = [new(0, 2)], Eva = [new(3, 5)];

    private static readonly AnnotatedDocument Short = Annotate(Text);

    // The same behind more than a window holds, and before as much.
    private static readonly AnnotatedDocument Long = Annotate($"{Sentences(60)} {Text} {Sentences(60)}");

    [Fact]
    public void ACandidateIsDescribedBesideThePronoun()
    {
        var rows = new PronounReader(Short).Describe(8, [Ann, [], Eva]);
        Assert.Equal(4 * PronounReader.Width, rows.Length);
        Assert.Equal([1, 0, 1, 0], Enumerable.Range(1, 4).Select(row => rows[(row * PronounReader.Width) - 1]));
        Assert.All(Enumerable.Range(0, 4), row => Assert.Equal(rows[..Transformer.Width], Row(rows, row)[..Transformer.Width]));
        Assert.NotEqual(Row(rows, 0), Row(rows, 2));
        Assert.Equal(Row(rows, 1), Row(rows, 3));
    }

    [Fact]
    public void WhatLiesFarFromThePronounIsNotRead()
    {
        var pronoun = Pronoun(Long);
        var rows = new PronounReader(Long).Describe(pronoun, [Ann, [new(pronoun - 8, pronoun - 6)], [new(Long.Tokens.Length - 3, Long.Tokens.Length - 1)]]);
        Assert.Equal([0, 1, 0], Enumerable.Range(1, 3).Select(row => rows[(row * PronounReader.Width) - 1]));
    }

    [Fact]
    public void WhatWasAskedBeforeChangesNothing()
    {
        var pronoun = Pronoun(Long);
        TokenRange[][] mentions = [[new(pronoun - 8, pronoun - 6)], [new(pronoun - 5, pronoun - 3)]];
        var first = new PronounReader(Long).Describe(pronoun, mentions);
        var reader = new PronounReader(Long);
        _ = reader.Describe(2, [Ann]);
        _ = new PronounReader(Short).Describe(8, [Ann]);
        Assert.Equal(first, reader.Describe(pronoun, mentions));
        _ = reader.Describe(Long.Tokens.Length - 2, [Ann]);
        Assert.Equal(first, reader.Describe(pronoun, mentions));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    public void AWordLongerThanAWindowDoesNoHarm(int before)
    {
        var document = Annotate($"{Sentences(before)}{new string('x', 90)}{string.Concat(Enumerable.Repeat("-\u00e6", 200))} and Ann Lind met her.");
        var pronoun = document.Tokens.Length - 2;
        var rows = new PronounReader(document).Describe(pronoun, [[new(0, 1)], [new(pronoun - 3, pronoun - 1)]]);
        Assert.All(rows, number => Assert.True(float.IsFinite(number)));
        Assert.Equal(1, rows[(2 * PronounReader.Width) - 1]);
    }

    [Theory]
    [InlineData("Ana Ribeiro blamed Eva Lund because she had lied.", "Eva Lund")]
    [InlineData("Police officer Tom Hale stopped Sam Moss in his car.", "Tom Hale")]
    public void TheAccurateModelAsksItWhereTheFastOneIsUnsure(string text, string meant)
    {
        string Meant(ReadingModel model)
        {
            var article = Assert.Single(News.Parse(text, model: model).Articles);
            var pronoun = Assert.Single(article.Mentions, mention => mention.Form is MentionForm.Pronoun);
            return article.Actors.Single(actor => actor.Id == pronoun.Actor).Name;
        }

        Assert.Equal(meant, Meant(AccurateModel.Default));
        Assert.NotEqual("Eva Lund", Meant(ReadingModel.Fast));
    }

    [Fact]
    public void EachCandidateGetsAScore()
    {
        int[] scores = [10, 20, 30];
        new PronounReader(Short).Add(8, [Ann, Eva], scores);
        Assert.NotEqual(scores[0] - 10, scores[1] - 20);
        Assert.NotEqual(30, scores[2]);
    }

    private static float[] Row(float[] rows, int row) => rows[(row * PronounReader.Width)..((row + 1) * PronounReader.Width)];

    private static int Pronoun(AnnotatedDocument document) =>
        Enumerable.Range(0, document.Tokens.Length).Single(token => document.Word(token) is "She");

    private static AnnotatedDocument Annotate(string text) => Annotator.Annotate(DocumentReader.Parse(text, "text"));

    private static string Sentences(int count) => string.Concat(Enumerable.Repeat("It rained again. ", count));
}
