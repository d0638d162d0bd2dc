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
    public void The_chain_says_how_its_loss_changes_with_scores_and_steps() => AssertChain(ExpectedLabels.Of(Gold), new Random(5));

    [Fact]
    public void The_chain_says_how_its_loss_changes_where_a_teacher_is_unsure()
    {
        var random = new Random(8);
        var teacher = ExpectedLabels.Of(Numbers(random, Gold.Length * Labels), Numbers(random, Labels * Labels));
        AssertChain(teacher, random);
    }

    private static void AssertChain(ExpectedLabels target, Random random)
    {
        var (scores, steps) = (Numbers(random, Gold.Length * Labels), Numbers(random, Labels * Labels));
        var (gradient, stepGradient) = (new float[scores.Length], new float[steps.Length]);
        double Loss() => ChainGradient.Of(scores, Labels, steps, target, gradient, stepGradient);
        Loss();
        AssertDifferences(scores, [.. gradient], Loss);
        Array.Clear(stepGradient);
        Loss();
        AssertDifferences(steps, [.. stepGradient], Loss);
    }

    [Fact]
    public void A_chain_that_believes_what_its_teacher_does_has_nothing_to_learn()
    {
        var random = new Random(9);
        var (scores, steps) = (Numbers(random, Gold.Length * Labels), Numbers(random, Labels * Labels));
        var (gradient, stepGradient) = (new float[scores.Length], new float[steps.Length]);
        ChainGradient.Of(scores, Labels, steps, ExpectedLabels.Of(scores, steps), gradient, stepGradient);
        Assert.All(gradient.Concat(stepGradient), g => Assert.Equal(0, g, 0.01f));
    }

    [Fact]
    public void A_layer_says_how_the_loss_changes_with_its_input()
    {
        const int Tokens = 5, Inputs = 16, Units = 16;
        var random = new Random(6);
        var pass = new LayerPass(new LayerTrainer(Inputs, Units, random));
        var (input, weights) = (Numbers(random, Tokens * Inputs), Numbers(random, Tokens * 2 * Units));
        double Loss() => pass.Forward(input, Tokens).ToArray().Zip(weights, (x, w) => (double)x * w).Sum();
        Loss();
        var gradient = new float[input.Length];
        pass.Backward(weights, gradient, Tokens);
        AssertDifferences(input, gradient, Loss);
    }

    [Fact]
    public void A_layer_says_how_the_loss_changes_with_its_weights()
    {
        const int Tokens = 4, Inputs = 16, Units = 16;
        var random = new Random(7);
        var layer = new LayerTrainer(Inputs, Units, random);
        var pass = new LayerPass(layer);
        var (input, weights) = (Numbers(random, Tokens * Inputs), Numbers(random, Tokens * 2 * Units));
        double Loss() => pass.Forward(input, Tokens).ToArray().Zip(weights, (x, w) => (double)x * w).Sum();
        Loss();
        pass.Backward(weights, new float[input.Length], Tokens);
        AssertDifferences(layer.Weights.Values, pass.WeightGradient, Loss);
        AssertDifferences(layer.Bias.Values, pass.BiasGradient, Loss);
    }

    private static float[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1)];

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
