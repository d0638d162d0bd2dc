using Attribution.Encoder;
using Attribution.Quotes.Tagging;

namespace Attribution.Training.FineTuning;

/// <summary>What stands on the encoder: scores of the labels of attributions and of names for each token, and the vector of a sentence.</summary>
internal sealed class Heads
{
    /// <summary>How many numbers the scores of a token take; those behind the last label mean nothing.</summary>
    public const int Lanes = Product.Panel;

    private const int Width = Transformer.Width;
    private const float Haste = 10;

    private readonly Weights steps = new(new float[64], 0, Haste);

    /// <summary>The labels of attributions.</summary>
    public LinearLayer Attributions { get; } = new(Width, new float[Width * Lanes], new float[Lanes], 0, Haste);

    /// <summary>The labels of names.</summary>
    public LinearLayer Names { get; } = new(Width, new float[Width * Lanes], new float[Lanes], 0, Haste);

    /// <summary>From the mean of the pieces to the vector of the sentence: nothing changes at the beginning.</summary>
    public LinearLayer Sentences { get; } = new(Width, Same(), new float[Width], 0);

    /// <summary>The scores of the steps from label to label of attributions.</summary>
    public ReadOnlySpan<float> Steps => steps.Values.AsSpan(0, Roles.Count * Roles.Count);

    /// <summary>All that is learnt.</summary>
    public IEnumerable<Weights> Weights => [.. Attributions.Weights, .. Names.Weights, .. Sentences.Weights, steps];

    /// <summary>The gradient of the steps' scores that <paramref name="shard"/> gives.</summary>
    public Span<float> StepGradient(int shard) => steps.Gradient(shard);

    private static float[] Same()
    {
        var matrix = new float[Width * Width];
        for (var i = 0; i < Width; i++) matrix[(i * Width) + i] = 1;
        return matrix;
    }
}
