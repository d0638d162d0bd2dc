namespace Attribution.Encoder;

/// <summary>How much each piece of a window takes of each other one, in every head of every layer. Holds memory for the longest window.</summary>
internal sealed class AttentionShares
{
    /// <summary>The number of heads of all layers.</summary>
    public const int Heads = Transformer.Depth * Attention.Heads;

    private const int Square = Transformer.Longest * Transformer.Longest;

    private readonly float[] shares = new float[Heads * Square];

    private int kept;

    /// <summary>What piece <paramref name="from"/> takes of piece <paramref name="to"/> in a head, counted from the first one of the first layer.</summary>
    public float Of(int head, int from, int to) => shares[(head * Square) + (from * Transformer.Longest) + to];

    /// <summary>Begins a window.</summary>
    public void Begin() => kept = 0;

    /// <summary>Keeps the shares of the next head: of each piece those of all, <paramref name="stride"/> apart, of which a whole has been divided by
    /// <paramref name="parts"/>.</summary>
    public void Keep(ReadOnlySpan<float> share, ReadOnlySpan<float> parts, int stride)
    {
        var head = shares.AsSpan(kept++ * Square, Square);
        for (var i = 0; i < parts.Length; i++)
        {
            for (var j = 0; j < parts.Length; j++) head[(i * Transformer.Longest) + j] = share[(i * stride) + j] * parts[i];
        }
    }
}
