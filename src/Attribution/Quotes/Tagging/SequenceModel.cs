using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Attribution.Language;

namespace Attribution.Quotes.Tagging;

/// <summary>
/// A small recurrent network over the tokens of a paragraph: the sum of a vector per feature, two recurrent layers, and a
/// chain of labels on top of all three (Huang, Xu and Yu 2015). Immutable and thread-safe.
/// </summary>
internal sealed class SequenceModel(CueTable cues, SequenceWeights weights)
{
    /// <summary>What the labels' scores are padded to.</summary>
    public const int Lanes = 16;

    private readonly VectorTable vectors = new(weights.Vectors);
    private readonly ByteLayer readsFirst = new(weights.First);
    private readonly ByteLayer readsSecond = new(weights.Second);

    /// <summary>The cue table that the features use.</summary>
    public CueTable Cues => cues;

    /// <summary>Scores the labellings of the tokens from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public Lattice Score(AnnotatedDocument document, TokenHashes hashes, int start, int end)
    {
        var n = end - start;
        var (first, second) = (weights.First, weights.Second);
        using var buffers = new Buffers();
        var input = buffers.Rent(n * first.Inputs);
        var gates = buffers.Rent(n * Math.Max(first.Gates, second.Gates));
        var cells = buffers.Rent(n * Math.Max(first.Outputs, second.Outputs));
        var once = buffers.Rent(n * first.Outputs);
        var twice = buffers.Rent(n * second.Outputs);
        var scores = buffers.Rent(n * Lanes);
        var work = MemoryMarshal.AsBytes(buffers.Rent(Math.Max(readsFirst.Bytes(n), readsSecond.Bytes(n)) / sizeof(float)));
        Look(new Featurizer(document, hashes, start, end), start, input);
        readsFirst.Read(input, n, work, gates, cells, once);
        readsSecond.Read(once, n, work, gates, cells, twice);
        for (var i = 0; i < n; i++) weights.Bias.CopyTo(scores[(i * Lanes)..]);
        Dense.AddProduct(input, weights.FromInput, scores, n, first.Inputs, Lanes);
        Dense.AddProduct(once, weights.FromFirst, scores, n, first.Outputs, Lanes);
        Dense.AddProduct(twice, weights.FromSecond, scores, n, second.Outputs, Lanes);
        var node = new float[n * Roles.Count];
        for (var i = 0; i < n; i++) scores.Slice(i * Lanes, Roles.Count).CopyTo(node.AsSpan(i * Roles.Count));
        return new Lattice(n, node, weights.Steps);
    }

    /// <summary>Writes what the network reads of each token.</summary>
    private void Look(Featurizer featurizer, int start, Span<float> input)
    {
        Span<uint> features = stackalloc uint[FeatureWriter.Most];
        var width = weights.First.Inputs;
        for (var at = 0; at < input.Length; at += width) vectors.Sum(features[..featurizer.Write(start + (at / width), features)], input.Slice(at, width));
        var lanes = MemoryMarshal.Cast<float, Vector512<float>>(input);
        for (var j = 0; j < lanes.Length; j++) lanes[j] = Activation.Tanh(lanes[j]);
    }

    /// <summary>Borrowed arrays that are given back together.</summary>
    private sealed class Buffers : IDisposable
    {
        private readonly List<float[]> rented = new(7);

        public Span<float> Rent(int length)
        {
            rented.Add(ArrayPool<float>.Shared.Rent(length));
            return rented[^1].AsSpan(0, length);
        }

        public void Dispose() => rented.ForEach(array => ArrayPool<float>.Shared.Return(array));
    }
}
