using System.Runtime.Intrinsics;

namespace Attribution.Encoder;

/// <summary>
/// Runs the encoder (Devlin et al. 2019) over windows of word pieces. Weights are bytes, and what is multiplied with them is
/// rounded to bytes, so that the long sums are exact; all else runs in one order. The results of a window depend on nothing but its
/// pieces. Holds memory to work in: one for each thread; the model is shared.
/// </summary>
internal sealed class Transformer(EncoderModel model)
{
    /// <summary>The numbers that a piece is described by.</summary>
    public const int Width = 384;

    /// <summary>The numbers of a layer's inner layer.</summary>
    public const int Inner = 1536;

    /// <summary>The number of layers.</summary>
    public const int Depth = 6;

    /// <summary>The pieces of the longest window, its opening and closing ones among them.</summary>
    public const int Longest = 128;

    private readonly Attention attention = new(Longest);
    private ByteRows bytes = new(0, 0);
    private float[] rows = [], change = [], wide = [];

    /// <summary>
    /// Reads <paramref name="pieces"/>, windows one behind the other, each as long as <paramref name="lengths"/> says.
    /// </summary>
    /// <param name="pieces">The pieces' numbers.</param>
    /// <param name="marks">What each piece's word looks like, see <see cref="WordMark"/>; none at all where nobody looked.</param>
    /// <param name="lengths">The windows' lengths.</param>
    /// <param name="shares">Receives how the pieces of a single window look at each other; null where nobody asks.</param>
    /// <returns>The description of each piece, <see cref="Width"/> numbers, until the next call.</returns>
    public ReadOnlySpan<float> Read(ReadOnlySpan<int> pieces, ReadOnlySpan<byte> marks, ReadOnlySpan<int> lengths, AttentionShares? shares = null)
    {
        shares?.Begin();
        var n = pieces.Length;
        if (rows.Length < n * Width)
        {
            (rows, change, wide) = (new float[n * Width], new float[n * Width], new float[n * Inner]);
            bytes = new ByteRows(n, Inner);
        }
        var described = rows.AsSpan(0, n * Width);
        var at = 0;
        foreach (var length in lengths)
        {
            for (var i = 0; i < length; i++, at++)
            {
                var row = described.Slice(at * Width, Width);
                model.Embed(pieces[at], i, row);
                if (!marks.IsEmpty) model.AddMark(marks[at], row);
            }
        }
        model.EmbeddingNorm.Apply(described);
        foreach (var layer in model.Layers) Run(layer, described, n, lengths, shares);
        return described;
    }

    private void Run(TransformerLayer layer, Span<float> described, int n, ReadOnlySpan<int> lengths, AttentionShares? shares)
    {
        bytes.Round(described, n, Width);
        bytes.Multiply(layer.QueryKeyValue, n, wide);
        var first = 0;
        foreach (var length in lengths)
        {
            attention.Apply(wide.AsSpan(first * 3 * Width), length, change.AsSpan(first * Width), shares);
            first += length;
        }
        bytes.Round(change, n, Width);
        bytes.Multiply(layer.AttentionOutput, n, change);
        AddChange(described);
        layer.AttentionNorm.Apply(described);

        bytes.Round(described, n, Width);
        bytes.Multiply(layer.Intermediate, n, wide);
        Gelu.Apply(wide.AsSpan(0, n * Inner));
        bytes.Round(wide, n, Inner);
        bytes.Multiply(layer.Output, n, change);
        AddChange(described);
        layer.OutputNorm.Apply(described);
    }

    private void AddChange(Span<float> described)
    {
        Span<Vector512<float>> to = Lanes.Of(described), from = Lanes.Of(change.AsSpan());
        for (var i = 0; i < to.Length; i++) to[i] += from[i];
    }
}
