using System.Globalization;

namespace Attribution.Encoder.Tests;

public sealed class SentenceVectorsTests
{
    /// <summary>
    /// The file holds sentences and what the model gives for them before its weights are rounded, in ten-thousandths; the model's card says
    /// how it was made.
    /// </summary>
    [Fact]
    public void TrainingAndRoundingKeepTheDirectionOfEachVector()
    {
        using var file = new StreamReader(typeof(SentenceVectorsTests).Assembly.GetManifestResourceStream("reference-vectors.tsv")!);
        string[][] rows = [.. file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))];
        Assert.Equal(20, rows.Length);
        Assert.All(rows, row =>
        {
            double[] exact = [.. row[1].Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture) / 10_000)];
            var cosine = SentenceVectors.Of(row[0]).Values.ToArray().Zip(exact, (a, b) => a * b).Sum();
            Assert.True(cosine > 0.7, $"{cosine}: {row[0]}");
        });
    }

    [Theory]
    [InlineData("Moscow rejected the accusation.", "Russia denied it.", "The museum reopens on Saturday.")]
    [InlineData("Shares of the carmaker fell sharply.", "The company's stock dropped.", "Police arrested three men.")]
    [InlineData("She told reporters she would not resign.", "She said she'd stay in office.", "Rain is expected in the north.")]
    public void WhatMeansTheSameIsMoreAlikeThanWhatDoesNot(string one, string same, string other)
    {
        var vectors = SentenceVectors.Of([one, same, other]);
        Assert.True(SentenceVectors.Likeness(vectors[0], vectors[1]) > SentenceVectors.Likeness(vectors[0], vectors[2]) + 0.25);
    }

    [Fact]
    public void ATextIsWhollyLikeItself()
    {
        var vector = SentenceVectors.Of("Talks go on.");
        Assert.Equal(1, SentenceVectors.Likeness(vector, SentenceVectors.Of("Talks go on.")), 1e-6);
        Assert.Equal(384, vector.Values.Length);
        Assert.Equal(1, vector.Values.ToArray().Sum(x => (double)x * x), 1e-6);
    }

    [Fact]
    public void LikenessIsTheSameBothWays()
    {
        var vectors = SentenceVectors.Of(["Talks go on.", "The talks ended."]);
        Assert.Equal(SentenceVectors.Likeness(vectors[0], vectors[1]), SentenceVectors.Likeness(vectors[1], vectors[0]));
    }

    [Fact]
    public void TheTextsBesideItDoNotChangeAVector()
    {
        string[] texts = [.. Enumerable.Range(1, 40).Select(n => string.Concat(Enumerable.Repeat($"Minister {n} said so. ", n)))];
        var together = SentenceVectors.Of(texts);
        foreach (var i in (int[])[0, 15, 16, 39]) Assert.Equal(SentenceVectors.Of(texts[i]).Values, together[i].Values);
    }

    [Fact]
    public void TheEndOfALongTextCounts()
    {
        var start = string.Concat(Enumerable.Repeat("The council met again on Monday. ", 40));
        var sport = SentenceVectors.Of("The striker scored a late goal.");
        var with = SentenceVectors.Of(start + string.Concat(Enumerable.Repeat("The striker scored a late goal. ", 40)));
        Assert.True(SentenceVectors.Likeness(with, sport) > SentenceVectors.Likeness(SentenceVectors.Of(start), sport) + 0.25);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("\u0000\uD800\u200B😀")]
    public void AnyTextHasAVector(string text) => Assert.All(SentenceVectors.Of(text).Values.ToArray(), number => Assert.True(float.IsFinite(number)));

    [Fact]
    public void NoTextsGiveNoVectors() => Assert.Empty(SentenceVectors.Of([]));

    [Fact]
    public void WrongArgumentsAreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => SentenceVectors.Of((string)null!));
        Assert.Throws<ArgumentNullException>(() => SentenceVectors.Of(["a", null!]));
        Assert.Throws<ArgumentOutOfRangeException>(() => SentenceVectors.Of(["a"], threads: 0));
        Assert.Throws<ArgumentNullException>(() => SentenceVectors.Likeness(SentenceVectors.Of("a"), null!));
    }

    [Fact]
    public void StoppedWorkEndsInTheExceptionForIt() =>
        Assert.Throws<OperationCanceledException>(() => SentenceVectors.Of(["a"], cancellation: new CancellationToken(canceled: true)));
}
