using Attribution.Quotes;
using Attribution.Quotes.Types;
using Attribution.Training.Types;

namespace Attribution.Training.Tests.Types;

public sealed class TypeTrainerTests
{
    [Fact]
    public void FeaturesOfOneClassAloneTellIt()
    {
        var model = Trained([.. Enumerable.Range(0, 200).Select(i => Example(i % TypeModel.Classes, 1 << (i % TypeModel.Classes)))]);

        for (var c = 0; c < TypeModel.None; c++)
        {
            var (type, confidence) = model.Judge(Features(c));
            Assert.Equal((AttributionType)c, type);
            Assert.True(confidence > 0.5f);
        }
        Assert.True(model.Judge(Features(TypeModel.None)).Confidence < 0.5f);
    }

    [Fact]
    public void AnExampleThatLeavesTheTypeOpenStillSaysThatItIsSome()
    {
        var model = Trained(
            [.. Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? Example(0, TypeExample.None - 1) : Example(TypeModel.None, TypeExample.None))]);

        Assert.True(model.Judge(Features(0)).Confidence > 0.7f);
        Assert.True(model.Judge(Features(TypeModel.None)).Confidence < 0.3f);
    }

    [Fact]
    public void TheSameExamplesGiveTheSameWeights()
    {
        TypeExample[] examples = [.. Enumerable.Range(0, 60).Select(i => Example(i % 3, 1 << (i % 3)))];

        Assert.Equal(TypeTrainer.Train(examples, _ => 1).Values, TypeTrainer.Train(examples, _ => 1).Values);
    }

    [Fact]
    public void OddsThatSayTooMuchAreMadeProbabilities()
    {
        // Of those with odds of e⁴ three in four are right, of those with e⁻⁴ one in four.
        (float, bool)[] judged = [.. Enumerable.Range(0, 400).Select(i => (i < 200 ? 4f : -4f, (i % 4 == 0) != (i < 200)))];

        var (slope, offset) = Calibration.Of(judged, TextWriter.Null);

        Assert.Equal(Math.Log(3) / 4, slope, 0.02);
        Assert.Equal(0, offset, 0.05);
    }

    private static TypeExample Example(int feature, int classes) => new("some", "some", Features(feature), classes);

    /// <summary>One feature that all have, and as many as an attribution has that only some do.</summary>
    private static uint[] Features(int kind) => [1, .. Enumerable.Range(0, 40).Select(i => (uint)(100 + kind + (10 * i)))];

    private static TypeModel Trained(TypeExample[] examples) => new(TypeTrainer.Train(examples, _ => 1), (1, 0));
}
