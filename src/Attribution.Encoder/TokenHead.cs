using Attribution.Quotes.Tagging;

namespace Attribution.Encoder;

/// <summary>Scores labels by what the encoder says of a token.</summary>
/// <param name="weights">For each number that describes a piece, its weight for each label.</param>
/// <param name="bias">What is added to each label's score.</param>
internal sealed class TokenHead(float[] weights, float[] bias)
{
    /// <summary>The number of labels, those that only fill a row among them: a multiple of 16.</summary>
    public int Lanes => bias.Length;

    /// <summary>Writes the scores of <paramref name="count"/> tokens, <see cref="Lanes"/> each, that <paramref name="rows"/> describe.</summary>
    public void Score(ReadOnlySpan<float> rows, int count, Span<float> scores)
    {
        for (var i = 0; i < count; i++) bias.CopyTo(scores[(i * Lanes)..]);
        Dense.AddProduct(rows, weights, scores, count, Transformer.Width, Lanes);
    }
}
