using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>A recurrent layer in training.</summary>
internal sealed class LayerTrainer
{
    public LayerTrainer(int inputs, int units, Random random)
    {
        Weights = new Parameters(inputs * 6 * units).Randomise(random, Math.Sqrt(6.0 / (inputs + units)));
        Bias = new Parameters(6 * units);
        for (var way = 0; way < 2; way++) Bias.Values.AsSpan((way * 3 * units) + units, units).Fill(1);
        Layer = new RecurrentLayer(inputs, units, Weights.Values, Bias.Values);
        Turned = new float[Weights.Values.Length];
        Turn();
    }

    public Parameters Weights { get; }

    public Parameters Bias { get; }

    public RecurrentLayer Layer { get; }

    /// <summary>The weights with rows and columns exchanged.</summary>
    public float[] Turned { get; }

    /// <summary>To be called when the weights have changed.</summary>
    public void Turn() => Matrices.Turn(Layer.Weights, Layer.Inputs, Layer.Gates, Turned);
}

/// <summary>One paragraph's way through a recurrent layer: remembers what it read, and takes the gradient back through it.</summary>
internal sealed class LayerPass(LayerTrainer trainer)
{
    private readonly RecurrentLayer layer = trainer.Layer;
    private readonly Scratch gates = new();
    private readonly Scratch cells = new();
    private readonly Scratch output = new();
    private readonly Scratch across = new();
    private readonly Scratch delta = new();
    private readonly float[] carried = new float[trainer.Layer.Units];

    /// <summary>The gradient of the weights, which grows with each paragraph.</summary>
    public float[] WeightGradient { get; } = new float[trainer.Weights.Values.Length];

    /// <summary>The gradient of the bias, which grows with each paragraph.</summary>
    public float[] BiasGradient { get; } = new float[trainer.Bias.Values.Length];

    /// <summary>What the tokens leave with; it stays until the next paragraph.</summary>
    public Span<float> Forward(ReadOnlySpan<float> input, int tokens)
    {
        var outputs = output.Take(tokens * layer.Outputs);
        layer.Read(input, tokens, gates.Take(tokens * layer.Gates), cells.Take(tokens * layer.Outputs), outputs);
        Matrices.Turn(input, tokens, layer.Inputs, across.Take(tokens * layer.Inputs));
        return outputs;
    }

    /// <summary>Adds to the gradients of the weights, and to <paramref name="inputGradient"/>, what follows from <paramref name="outputGradient"/>.</summary>
    public void Backward(ReadOnlySpan<float> outputGradient, Span<float> inputGradient, int tokens)
    {
        var change = delta.Take(tokens * layer.Gates);
        for (var way = 0; way < 2; way++)
        {
            Array.Clear(carried);
            for (var step = tokens - 1; step >= 0; step--)
            {
                var i = way == 0 ? step : tokens - 1 - step;
                Back(i, way == 0 ? i - 1 : i + 1 < tokens ? i + 1 : -1, way * layer.Units, outputGradient, change);
            }
        }
        for (var i = 0; i < tokens; i++) Matrices.Add(change.Slice(i * layer.Gates, layer.Gates), BiasGradient);
        Dense.AddProduct(across.Last, change, WeightGradient, layer.Inputs, tokens, layer.Gates);
        Dense.AddProduct(change, trainer.Turned, inputGradient, tokens, layer.Gates, layer.Inputs);
    }

    /// <summary>Back through token <paramref name="i"/> and the direction whose numbers begin at <paramref name="way"/>.</summary>
    private void Back(int i, int before, int way, ReadOnlySpan<float> outputGradient, Span<float> change)
    {
        var units = layer.Units;
        var at = (i * layer.Gates) + (3 * way);
        var cell = (i * layer.Outputs) + way;
        var gate = Lanes(gates.Last.Slice(at, 3 * units));
        var memory = Lanes(cells.Last.Slice(cell, units));
        var earlier = before < 0 ? default : Lanes(cells.Last.Slice((before * layer.Outputs) + way, units));
        var gradient = MemoryMarshal.Cast<float, Vector512<float>>(outputGradient.Slice(cell, units));
        var changes = Lanes(change.Slice(at, 3 * units));
        var carry = Lanes(carried);
        var one = Vector512<float>.One;
        var width = memory.Length;
        for (var j = 0; j < width; j++)
        {
            var (z, f, o, g) = (gate[j], gate[width + j], gate[(2 * width) + j], gradient[j]);
            var last = earlier.IsEmpty ? default : earlier[j];
            var c = carry[j] + (g * o);
            changes[j] = c * (one - f) * (one - (z * z));
            changes[width + j] = c * (last - z) * f * (one - f);
            changes[(2 * width) + j] = g * memory[j] * o * (one - o);
            carry[j] = c * f;
        }
    }

    private static Span<Vector512<float>> Lanes(Span<float> numbers) => MemoryMarshal.Cast<float, Vector512<float>>(numbers);
}
