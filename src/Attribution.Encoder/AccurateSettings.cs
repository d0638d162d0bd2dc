namespace Attribution.Encoder;

/// <summary>How what the encoder says is weighed against what the small models say.</summary>
internal sealed record AccurateSettings
{
    /// <summary>The encoder's part in the scores of attributions; the network has the rest of 1.</summary>
    public float Share { get; init; } = 0.8f;

    /// <summary>What a point of the encoder's scores of names counts in the unit of the model of names.</summary>
    public float NameUnit { get; init; } = 160;

    /// <summary>
    /// The encoder reads the paragraphs in which the network gives some token no label that is as likely as this; null to have it read all.
    /// </summary>
    public float? Sure { get; init; } = 0.7f;

    /// <summary>Whether it reads the paragraphs, too, with which these share a window when all are read.</summary>
    public bool Neighbours { get; init; } = true;
}
