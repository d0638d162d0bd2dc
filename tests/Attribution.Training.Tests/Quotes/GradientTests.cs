using Attribution.Quotes.Tagging;
using Attribution.Training.Quotes;

namespace Attribution.Training.Tests.Quotes;

/// <summary>Gradients against differences of the loss.</summary>
public class GradientTests
{
    private const int Labels = Roles.Count;
    private static readonly byte[] Gold = [(byte)Role.BeginSource, (byte)Role.InSource, (byte)Role.BeginCue, (byte)Role.BeginContent, (byte)Role.InContent,
        (byte)Role.Outside];

    [Fact]
    public void The_chain_says_how_its_loss_changes_with_scores_and_steps()
    {
        var random = new Random(5);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1)];
        var (scores, steps) = (Numbers(Gold.Length * Labels), Numbers(Labels * Labels));
        var (gradient, stepGradient) = (new float[scores.Length], new float[steps.Length]);
        double Loss() => ChainGradient.Of(scores, Labels, steps, Gold, gradient, stepGradient);
        Loss();
        AssertDifferences(scores, [.. gradient], Loss);
        Array.Clear(stepGradient);
        Loss();
        AssertDifferences(steps, [.. stepGradient], Loss);
    }

    [Fact]
    public void A_layer_says_how_the_loss_changes_with_its_input()
    {
        const int Tokens = 5, Inputs = 16, Units = 16;
        var random = new Random(6);
        var layer = new LayerTrainer(Inputs, Units, random);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1)];
        var (input, weights) = (Numbers(Tokens * Inputs), Numbers(Tokens * 2 * Units));
        double Loss() => layer.Forward(input, Tokens).Zip(weights, (x, w) => (double)x * w).Sum();
        Loss();
        var gradient = new float[input.Length];
        layer.Backward(weights, gradient, Tokens);
        AssertDifferences(input, gradient, Loss);
    }

    [Fact]
    public void A_layer_says_how_the_loss_changes_with_its_weights()
    {
        const int Tokens = 4, Inputs = 16, Units = 16;
        var random = new Random(7);
        var layer = new LayerTrainer(Inputs, Units, random);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1)];
        var (input, weights) = (Numbers(Tokens * Inputs), Numbers(Tokens * 2 * Units));
        double Loss() => layer.Forward(input, Tokens).Zip(weights, (x, w) => (double)x * w).Sum();
        foreach (var block in layer.Parameters)
        {
            Loss();
            Array.Clear(block.Gradient);
            layer.Backward(weights, new float[input.Length], Tokens);
            AssertDifferences(block.Values, block.Gradient, Loss);
        }
    }

    private static void AssertDifferences(float[] values, float[] gradient, Func<double> loss)
    {
        const float Step = 0.01f;
        for (var i = 0; i < values.Length; i += 1 + (values.Length / 60))
        {
            var kept = values[i];
            values[i] = kept + Step;
            var above = loss();
            values[i] = kept - Step;
            var below = loss();
            values[i] = kept;
            Assert.Equal((above - below) / (2 * Step), gradient[i], 2e-3);
        }
    }
}
