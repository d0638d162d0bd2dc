namespace Attribution.Language;

/// <summary>The tokens from <paramref name="First"/> to before <paramref name="End"/>, as indexes into a document's tokens.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    /// <summary>The number of tokens.</summary>
    public int Length => End - First;

    /// <summary>Whether there is no token in it.</summary>
    public bool IsEmpty => First >= End;

    /// <summary>Whether <paramref name="other"/> lies wholly in it.</summary>
    public bool Contains(TokenRange other) => First <= other.First && other.End <= End;

    /// <summary>Whether the two share at least one token.</summary>
    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
