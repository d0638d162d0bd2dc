namespace Attribution.Quotes.Tagging;

/// <summary>The tokens from <paramref name="First"/> to before <paramref name="End"/>.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public int Length => End - First;

    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
