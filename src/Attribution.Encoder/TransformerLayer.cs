namespace Attribution.Encoder;

/// <summary>One of the encoder's layers: the pieces look at each other, then each is thought about by itself.</summary>
/// <param name="QueryKeyValue">What a piece asks, answers and holds, for all heads.</param>
/// <param name="AttentionOutput">What follows from what a piece takes of the others.</param>
/// <param name="AttentionNorm">The normalization behind it.</param>
/// <param name="Intermediate">From a piece to the inner layer.</param>
/// <param name="Output">From the inner layer back.</param>
/// <param name="OutputNorm">The normalization behind it.</param>
internal sealed record TransformerLayer(
    ByteMatrix QueryKeyValue, ByteMatrix AttentionOutput, Normalization AttentionNorm, ByteMatrix Intermediate, ByteMatrix Output, Normalization OutputNorm);
