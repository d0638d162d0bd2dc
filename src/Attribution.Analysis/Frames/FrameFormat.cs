namespace Attribution.Frames;

/// <summary>A file format for data frames.</summary>
public enum FrameFormat
{
    /// <summary>Comma-separated values, <c>.csv</c>.</summary>
    Csv,

    /// <summary>JSON Lines, <c>.jsonl</c>.</summary>
    Jsonl,

    /// <summary>Apache Parquet, <c>.parquet</c>, with the types of the columns.</summary>
    Parquet,
}
