using Attribution.Encoder;

namespace Attribution.Training.FineTuning;

/// <summary>What one layer remembers of the windows it read, and how it takes a gradient back through them.</summary>
internal sealed class LayerRun(int most, int shard)
{
    private const int Width = Transformer.Width, Inner = Transformer.Inner;

    private readonly float[] input = new float[most * Width], asked = new float[most * 3 * Width], taken = new float[most * Width];
    private readonly float[] firstMask = new float[most * Width], firstNormal = new float[most * Width], firstScales = new float[most];
    private readonly float[] middle = new float[most * Width], wide = new float[most * Inner], risen = new float[most * Inner];
    private readonly float[] secondMask = new float[most * Width], secondNormal = new float[most * Width], secondScales = new float[most];
    private float[] shares = [];

    /// <summary>Reads <paramref name="rows"/> and writes in their place what the layer makes of them.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="rows">The pieces' descriptions.</param>
    /// <param name="lengths">The lengths of the windows.</param>
    /// <param name="dropout">Leaves numbers out; null for none.</param>
    /// <param name="scratch">Room for as many numbers as <paramref name="rows"/> has.</param>
    public void Forward(LayerWeights layer, Span<float> rows, IReadOnlyList<int> lengths, Dropout? dropout, Span<float> scratch)
    {
        var n = rows.Length / Width;
        rows.CopyTo(input);
        layer.QueryKeyValue.Forward(input, n, asked);
        var need = lengths.Sum(AttentionStep.SharesOf);
        if (shares.Length < need) shares = new float[need];
        Array.Clear(taken, 0, n * Width);
        var (at, share) = (0, 0);
        foreach (var length in lengths)
        {
            AttentionStep.Forward(asked.AsSpan(at * 3 * Width), length, shares.AsSpan(share), taken.AsSpan(at * Width));
            at += length;
            share += AttentionStep.SharesOf(length);
        }
        layer.AttentionOutput.Forward(taken, n, scratch);
        Drop(dropout, firstMask, scratch);
        Lines.Add(scratch[..rows.Length], rows);
        layer.AttentionNorm.Forward(rows, firstNormal, firstScales);
        rows.CopyTo(middle);

        layer.Intermediate.Forward(middle, n, wide);
        wide.AsSpan(0, n * Inner).CopyTo(risen);
        Gelu.Apply(risen.AsSpan(0, n * Inner));
        layer.Output.Forward(risen, n, scratch);
        Drop(dropout, secondMask, scratch);
        Lines.Add(scratch[..rows.Length], rows);
        layer.OutputNorm.Forward(rows, secondNormal, secondScales);

        void Drop(Dropout? dropout, float[] mask, Span<float> numbers)
        {
            if (dropout is null) return;
            dropout.Fill(mask.AsSpan(0, n * Width));
            Lines.Multiply(mask.AsSpan(0, n * Width), numbers);
        }
    }

    /// <summary>Turns the gradient of what the layer wrote into that of what it read, in its place; after a <see cref="Forward"/> with dropout.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="gradient">The gradient.</param>
    /// <param name="lengths">The lengths of the windows.</param>
    /// <param name="dropped">Whether numbers were left out.</param>
    /// <param name="work">Room.</param>
    public void Backward(LayerWeights layer, Span<float> gradient, IReadOnlyList<int> lengths, bool dropped, GradientRoom work)
    {
        var n = gradient.Length / Width;
        layer.OutputNorm.Backward(secondNormal, secondScales, gradient, shard);
        var change = work.Narrow.AsSpan(0, n * Width);
        gradient.CopyTo(change);
        if (dropped) Lines.Multiply(secondMask.AsSpan(0, n * Width), change);
        var inner = work.Wide.AsSpan(0, n * Inner);
        inner.Clear();
        layer.Output.Backward(risen, change, n, inner, shard);
        GeluStep.Backward(wide.AsSpan(0, n * Inner), inner);
        layer.Intermediate.Backward(middle, inner, n, gradient, shard);

        layer.AttentionNorm.Backward(firstNormal, firstScales, gradient, shard);
        gradient.CopyTo(change);
        if (dropped) Lines.Multiply(firstMask.AsSpan(0, n * Width), change);
        var ofTaken = work.Taken.AsSpan(0, n * Width);
        ofTaken.Clear();
        layer.AttentionOutput.Backward(taken, change, n, ofTaken, shard);
        var ofAsked = work.Wide.AsSpan(0, n * 3 * Width);
        ofAsked.Clear();
        var (at, share) = (0, 0);
        foreach (var length in lengths)
        {
            AttentionStep.Backward(asked.AsSpan(at * 3 * Width), length, shares.AsSpan(share), ofTaken[(at * Width)..], ofAsked[(at * 3 * Width)..]);
            at += length;
            share += AttentionStep.SharesOf(length);
        }
        layer.QueryKeyValue.Backward(input, ofAsked, n, gradient, shard);
    }
}

/// <summary>Room for the gradients within a layer.</summary>
internal sealed class GradientRoom(int most)
{
    public float[] Narrow { get; } = new float[most * Transformer.Width];

    public float[] Taken { get; } = new float[most * Transformer.Width];

    public float[] Wide { get; } = new float[most * Transformer.Inner];
}
