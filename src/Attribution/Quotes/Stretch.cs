namespace Attribution.Quotes;

/// <summary>A stretch of tokens, half-open.</summary>
internal readonly record struct Stretch(int First, int End)
{
    /// <summary>The number of tokens.</summary>
    public int Length => End - First;

    /// <summary>Whether there is no token in it.</summary>
    public bool IsEmpty => First >= End;

    /// <summary>Whether <paramref name="other"/> lies wholly in this stretch.</summary>
    public bool Contains(Stretch other) => First <= other.First && other.End <= End;

    /// <summary>Whether the two share at least one token.</summary>
    public bool Overlaps(Stretch other) => First < other.End && other.First < End;
}
