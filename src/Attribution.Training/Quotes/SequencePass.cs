using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>
/// A paragraph's way through the network and back, with dropout of features and of layers (Srivastava et al. 2014; Gal and Ghahramani
/// 2016). It has gradients of its own, so that several paragraphs can go at once.
/// </summary>
internal sealed class SequencePass
{
    private const int Lanes = SequenceModel.Lanes;
    private readonly SequenceNetwork network;
    private readonly int width;
    private readonly int outputs;
    private readonly LayerPass first;
    private readonly LayerPass second;
    private readonly float[] fromInput, fromFirst, fromSecond, bias, steps, onceMask, twiceMask;
    private readonly Scratch input = new(), scores = new(), gradient = new(), across = new(), toInput = new(), toOnce = new(), toTwice = new();
    private int[] kept = [];
    private int[] ends = [];

    public SequencePass(SequenceNetwork network)
    {
        this.network = network;
        (width, outputs) = (network.Options.Width, 2 * network.Options.Units);
        (first, second) = (new(network.First), new(network.Second));
        (fromInput, fromFirst, fromSecond) = (new float[width * Lanes], new float[outputs * Lanes], new float[outputs * Lanes]);
        (bias, steps) = (new float[Lanes], new float[network.Steps.Values.Length]);
        (onceMask, twiceMask) = (new float[outputs], new float[outputs]);
        Gradients = [first.WeightGradient, first.BiasGradient, second.WeightGradient, second.BiasGradient, fromInput, fromFirst, fromSecond, bias, steps];
    }

    /// <summary>The gradients of <see cref="SequenceNetwork.Dense"/>, which grow with each paragraph.</summary>
    public float[][] Gradients { get; }

    /// <summary>Learns from a paragraph, and returns its loss.</summary>
    /// <param name="sequence">The paragraph.</param>
    /// <param name="seed">Decides what is left out.</param>
    public double Learn(Sequence sequence, uint seed)
    {
        var n = sequence.Tokens;
        var chance = new Chance(seed);
        Drop(sequence, ref chance);
        var read = input.Take(n * width);
        for (var i = 0; i < n; i++)
            foreach (var f in Kept(i)) Matrices.Add(network.Vectors.Values.AsSpan(f * width, width), read.Slice(i * width, width));
        var lanes = MemoryMarshal.Cast<float, Vector512<float>>(read);
        for (var j = 0; j < lanes.Length; j++) lanes[j] = Activation.Tanh(lanes[j]);
        var once = first.Forward(read, n);
        Mask(once, onceMask, ref chance);
        var twice = second.Forward(once, n);
        Mask(twice, twiceMask, ref chance);
        var score = scores.Take(n * Lanes);
        for (var i = 0; i < n; i++) network.Bias.Values.CopyTo(score[(i * Lanes)..]);
        Dense.AddProduct(read, network.FromInput.Weights.Values, score, n, width, Lanes);
        Dense.AddProduct(once, network.FromFirst.Weights.Values, score, n, outputs, Lanes);
        Dense.AddProduct(twice, network.FromSecond.Weights.Values, score, n, outputs, Lanes);

        var back = gradient.Take(n * Lanes);
        var loss = ChainGradient.Of(score, Lanes, network.Steps.Values, sequence.Target, back, steps);
        for (var i = 0; i < n; i++) Matrices.Add(back.Slice(i * Lanes, Lanes), bias);
        Through(twice, network.FromSecond, fromSecond, back, toTwice.Take(n * outputs), n);
        Through(once, network.FromFirst, fromFirst, back, toOnce.Take(n * outputs), n);
        Through(read, network.FromInput, fromInput, back, toInput.Take(n * width), n);
        Matrices.Times(toTwice.Last, twiceMask);
        second.Backward(toTwice.Last, toOnce.Last, n);
        Matrices.Times(toOnce.Last, onceMask);
        first.Backward(toOnce.Last, toInput.Last, n);
        var through = toInput.Last;
        for (var j = 0; j < through.Length; j++) through[j] *= 1 - (read[j] * read[j]);
        return loss;
    }

    /// <summary>
    /// Adds the gradient of the vectors of the last paragraph to <paramref name="gradients"/>, of those features that leave
    /// <paramref name="part"/> when divided by <paramref name="parts"/>; those that had none go to <paramref name="rows"/>.
    /// </summary>
    public void AddVectors(float[] gradients, bool[] touched, List<int> rows, int part, int parts)
    {
        for (var i = 0; i < ends.Length; i++)
        {
            foreach (var f in Kept(i))
            {
                if (f % parts != part) continue;
                Matrices.Add(toInput.Last.Slice(i * width, width), gradients.AsSpan(f * width, width));
                if (touched[f]) continue;
                touched[f] = true;
                rows.Add(f);
            }
        }
    }

    private ReadOnlySpan<int> Kept(int token) => kept.AsSpan((token == 0 ? 0 : ends[token - 1])..ends[token]);

    private void Drop(Sequence sequence, ref Chance chance)
    {
        if (kept.Length < sequence.Features.Length) kept = new int[sequence.Features.Length];
        ends = new int[sequence.Tokens];
        var (count, at) = (0, 0);
        for (var i = 0; i < ends.Length; i++)
        {
            for (; at < sequence.Ends[i]; at++) if (chance.Next() >= network.Options.FeatureDropout) kept[count++] = sequence.Features[at];
            ends[i] = count;
        }
    }

    /// <summary>Clears the same numbers of every token, and scales the others up.</summary>
    private void Mask(Span<float> values, float[] mask, ref Chance chance)
    {
        var dropout = network.Options.LayerDropout;
        for (var j = 0; j < mask.Length; j++) mask[j] = chance.Next() < dropout ? 0 : 1 / (1 - dropout);
        Matrices.Times(values, mask);
    }

    /// <summary>Adds to the gradient of an output's weights, and writes what it hands back to its input.</summary>
    private void Through(ReadOnlySpan<float> values, OutputTrainer output, float[] weightGradient, ReadOnlySpan<float> scoreGradient, Span<float> back,
        int tokens)
    {
        var inputs = values.Length / tokens;
        var turned = across.Take(values.Length);
        Matrices.Turn(values, tokens, inputs, turned);
        Dense.AddProduct(turned, scoreGradient, weightGradient, inputs, tokens, Lanes);
        Dense.AddProduct(scoreGradient, output.Turned, back, tokens, Lanes, inputs);
    }

    /// <summary>Numbers between 0 and 1 that follow from a seed.</summary>
    private struct Chance(uint seed)
    {
        private uint drawn;

        public float Next() => (Hashing.Mix(seed, drawn++) >> 8) * (1f / (1 << 24));
    }
}
