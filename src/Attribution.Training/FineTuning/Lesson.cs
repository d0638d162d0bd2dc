using Attribution.Encoder;

namespace Attribution.Training.FineTuning;

/// <summary>A window and what the encoder shall say of it: any of the three.</summary>
/// <param name="Window">The window.</param>
internal sealed record Lesson(PieceWindow Window)
{
    /// <summary>The label of each token as part of an attribution; null where they are not known.</summary>
    public byte[]? Attributions { get; init; }

    /// <summary>A bit for each label of names that a token may have, 0 where it does not matter; null where none are known.</summary>
    public uint[]? Names { get; init; }

    /// <summary>How much the names count.</summary>
    public float NamesWeight { get; init; } = 1;

    /// <summary>The vector of the sentence that the window is; null where it is not known.</summary>
    public float[]? Sentence { get; init; }
}
