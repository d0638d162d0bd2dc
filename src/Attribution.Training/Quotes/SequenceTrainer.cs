using System.Numerics;
using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>What the training of the recurrent network may be asked to do otherwise.</summary>
internal sealed record SequenceOptions(int Width = 64, int Units = 64, int Epochs = 12, int Batch = 8, float Rate = 2e-3f, float FeatureDropout = 0.6f,
    float LayerDropout = 0.5f, int Least = 15, int Seed = 1);

/// <summary>
/// Trains the recurrent network by Adam with dropout of features and of layers (Srivastava et al. 2014; Gal and
/// Ghahramani 2016). One thread and one seed: the same bytes from the same data.
/// </summary>
internal sealed class SequenceTrainer
{
    private const int Lanes = SequenceModel.Lanes;
    private const float MostNorm = 5;
    private readonly SequenceOptions options;
    private readonly Random random;
    private readonly Parameters vectors;
    private readonly LayerTrainer first;
    private readonly LayerTrainer second;
    private readonly Parameters fromInput;
    private readonly Parameters fromFirst;
    private readonly Parameters fromSecond;
    private readonly Parameters bias = new(Lanes);
    private readonly Parameters steps = new(64);
    private readonly Parameters[] dense;
    private readonly bool[] touched;
    private readonly List<int> rows = [];

    public SequenceTrainer(int features, SequenceOptions options)
    {
        this.options = options;
        random = new Random(options.Seed);
        vectors = new Parameters(features * options.Width).Randomise(random, 0.15);
        first = new LayerTrainer(options.Width, options.Units, random);
        second = new LayerTrainer(2 * options.Units, options.Units, random);
        fromInput = new Parameters(options.Width * Lanes).Randomise(random, 0.1);
        fromFirst = new Parameters(2 * options.Units * Lanes).Randomise(random, 0.1);
        fromSecond = new Parameters(2 * options.Units * Lanes).Randomise(random, 0.1);
        dense = [.. first.Parameters, .. second.Parameters, fromInput, fromFirst, fromSecond, bias, steps];
        touched = new bool[features];
    }

    /// <summary>
    /// Goes over all sequences once, at a learning rate that falls from <paramref name="from"/> to <paramref name="to"/> times its first
    /// value, and returns the mean loss of a token.
    /// </summary>
    public double Epoch(IReadOnlyList<Sequence> sequences, double from, double to)
    {
        var order = Enumerable.Range(0, sequences.Count).ToArray();
        random.Shuffle(order);
        double loss = 0;
        long tokens = 0;
        for (var start = 0; start < order.Length; start += options.Batch)
        {
            var end = Math.Min(order.Length, start + options.Batch);
            for (var k = start; k < end; k++)
            {
                loss += Step(sequences[order[k]]);
                tokens += sequences[order[k]].Labels.Length;
            }
            Descend((float)(options.Rate * (from + ((to - from) * start / order.Length))));
        }
        return loss / tokens;
    }

    /// <summary>The network as it is now.</summary>
    public SequenceWeights Weights(uint[] keys)
    {
        var top = 0.01f;
        foreach (var value in vectors.Values) top = Math.Max(top, Math.Abs(value));
        var scale = Math.Min(top, 2.5f) / 127f;
        var bytes = vectors.Values.Select(v => (sbyte)Math.Clamp(MathF.Round(v / scale), -127, 127)).ToArray();
        RecurrentLayer Copy(RecurrentLayer layer) => layer with { Weights = [.. layer.Weights], Bias = [.. layer.Bias] };
        return new(new WeightTable(keys, bytes, options.Width, scale * (1 - options.FeatureDropout)), Copy(first.Layer), Copy(second.Layer),
            [.. fromInput.Values], [.. fromFirst.Values], [.. fromSecond.Values], [.. bias.Values], steps.Values[..(Roles.Count * Roles.Count)]);
    }

    private double Step(Sequence sequence)
    {
        var n = sequence.Labels.Length;
        if (n == 0) return 0;
        var kept = Drop(sequence.Features);
        var width = options.Width;
        var input = new float[n * width];
        for (var i = 0; i < n; i++)
        {
            var sum = input.AsSpan(i * width, width);
            foreach (var f in kept[i]) Add(vectors.Values.AsSpan(f * width, width), sum);
        }
        for (var j = 0; j < input.Length; j++) input[j] = MathF.Tanh(input[j]);
        var once = first.Forward(input, n);
        var onceMask = Mask(once, 2 * options.Units);
        var twice = second.Forward(once, n);
        var twiceMask = Mask(twice, 2 * options.Units);
        var scores = new float[n * Lanes];
        for (var i = 0; i < n; i++) bias.Values.CopyTo(scores, i * Lanes);
        Dense.AddProduct(input, fromInput.Values, scores, n, width, Lanes);
        Dense.AddProduct(once, fromFirst.Values, scores, n, 2 * options.Units, Lanes);
        Dense.AddProduct(twice, fromSecond.Values, scores, n, 2 * options.Units, Lanes);

        var gradient = new float[n * Lanes];
        var loss = ChainGradient.Of(scores, Lanes, steps.Values, sequence.Labels, gradient, steps.Gradient);
        for (var i = 0; i < n; i++) Add(gradient.AsSpan(i * Lanes, Lanes), bias.Gradient);
        var toTwice = Through(twice, fromSecond, gradient, n, 2 * options.Units);
        var toOnce = Through(once, fromFirst, gradient, n, 2 * options.Units);
        var toInput = Through(input, fromInput, gradient, n, width);
        Times(toTwice, twiceMask);
        second.Backward(toTwice, toOnce, n);
        Times(toOnce, onceMask);
        first.Backward(toOnce, toInput, n);
        for (var i = 0; i < n; i++)
        {
            var g = toInput.AsSpan(i * width, width);
            for (var j = 0; j < width; j++) g[j] *= 1 - (input[(i * width) + j] * input[(i * width) + j]);
            foreach (var f in kept[i])
            {
                Add(g, vectors.Gradient.AsSpan(f * width, width));
                if (touched[f]) continue;
                touched[f] = true;
                rows.Add(f);
            }
        }
        return loss;
    }

    /// <summary>The gradient of an output layer's weights, and what it hands back to its input.</summary>
    private static float[] Through(float[] input, Parameters weights, float[] gradient, int tokens, int width)
    {
        Dense.AddProduct(LayerTrainer.Across(input, tokens, width), gradient, weights.Gradient, width, tokens, Lanes);
        var back = new float[tokens * width];
        Dense.AddProduct(gradient, LayerTrainer.Across(weights.Values, width, Lanes), back, tokens, Lanes, width);
        return back;
    }

    private void Descend(float rate)
    {
        double norm = 0;
        foreach (var block in dense) norm += block.Norm();
        var scale = (float)Math.Min(1, MostNorm / Math.Sqrt(norm + 1e-12));
        foreach (var block in dense) block.Descend(rate, scale, 0, block.Values.Length);
        foreach (var row in rows)
        {
            vectors.Descend(rate, scale, row * options.Width, options.Width);
            touched[row] = false;
        }
        rows.Clear();
        first.Turn();
        second.Turn();
    }

    private int[][] Drop(int[][] features)
    {
        var result = new int[features.Length][];
        for (var i = 0; i < features.Length; i++) result[i] = [.. features[i].Where(_ => random.NextSingle() >= options.FeatureDropout)];
        return result;
    }

    /// <summary>Clears the same numbers of every token, and scales the others up.</summary>
    private float[] Mask(float[] values, int width)
    {
        var mask = new float[width];
        for (var j = 0; j < width; j++) mask[j] = random.NextSingle() < options.LayerDropout ? 0 : 1 / (1 - options.LayerDropout);
        Times(values, mask);
        return mask;
    }

    private static void Times(float[] values, float[] mask)
    {
        for (var i = 0; i < values.Length; i += mask.Length) for (var j = 0; j < mask.Length; j++) values[i + j] *= mask[j];
    }

    private static void Add(ReadOnlySpan<float> from, Span<float> to)
    {
        for (var j = 0; j + Vector<float>.Count <= from.Length; j += Vector<float>.Count)
            (new Vector<float>(to[j..]) + new Vector<float>(from[j..])).CopyTo(to[j..]);
    }
}
