namespace Attribution.Quotes;

/// <summary>A stretch of tokens, half-open.</summary>
internal readonly record struct Stretch(int First, int End)
{
    /// <summary>Whether <paramref name="other"/> lies wholly in this stretch.</summary>
    public bool Contains(Stretch other) => First <= other.First && other.End <= End;
}

/// <summary>A quote in the making. Indices are tokens.</summary>
internal sealed class Draft
{
    public required Stretch? Cue { get; set; }
    public required string Lemma { get; init; }
    public Stretch? Source { get; set; }
    public List<Stretch> Content { get; } = [];
    public Stretch? Via { get; set; }
    public bool Negated { get; init; }
    public string? Hedge { get; init; }
    public double Confidence { get; set; }

    /// <summary>From the first to the last token of source, cue and content.</summary>
    public Stretch Extent
    {
        get
        {
            var (first, end) = (Content[0].First, Content[^1].End);
            if (Cue is { } cue) (first, end) = (Math.Min(first, cue.First), Math.Max(end, cue.End));
            if (Source is { } source) (first, end) = (Math.Min(first, source.First), Math.Max(end, source.End));
            return new(first, end);
        }
    }
}
