using Attribution.Language;
using Attribution.Quotes.Relays;

namespace Attribution.Quotes;

/// <summary>A quote in the making. Indices are tokens.</summary>
internal sealed class QuoteDraft
{
    /// <summary>What the rules made it of; null for one that they find in another way.</summary>
    public CueCandidate? Candidate { get; init; }

    /// <summary>The index of the turn of a transcript or an interview that it is; null elsewhere.</summary>
    public int? Turn { get; init; }

    /// <summary>Whether it is what an interviewer asks.</summary>
    public bool IsAsked { get; set; }

    public required TokenRange? Cue { get; set; }
    public required string Lemma { get; init; }
    public TokenRange? Source { get; set; }
    public Pieces Content { get; set; } = new();
    public RelayDraft? Relay { get; set; }
    public bool Negated { get; set; }
    public string? Hedge { get; init; }
    public double Confidence { get; set; }

    /// <summary>What the trained model believes of it; null where it did not find it.</summary>
    public float? Model { get; set; }

    /// <summary>The same of the rules.</summary>
    public double? Rule { get => Model is null ? field ?? Confidence : field; set; }

    /// <summary>Whether it is one only inside another quote.</summary>
    public bool IsInner { get; init; }

    /// <summary>What kind of words or thoughts it reports.</summary>
    public AttributionType Type { get; set; }

    /// <summary>From the first to the last token of source, cue and content.</summary>
    public TokenRange Extent
    {
        get
        {
            var (first, end) = Content.Whole;
            if (Cue is { } cue) (first, end) = (Math.Min(first, cue.First), Math.Max(end, cue.End));
            if (Source is { } source) (first, end) = (Math.Min(first, source.First), Math.Max(end, source.End));
            return new(first, end);
        }
    }

    /// <summary>
    /// Whether <paramref name="inner"/> stands inside what this quote says: its cue and all of its content do. Its source may be the outer
    /// sentence's.
    /// </summary>
    public bool Encloses(QuoteDraft inner) => Content.Cover(inner.Content) && (inner.Cue is not { } cue || Content.Cover(cue));

    /// <summary>Whether nobody is known to say it.</summary>
    public bool IsNobodys => Source is null && Relay is null && Turn is null;

    /// <summary>Whether both are one attribution, read twice: the same content, and a cue in common.</summary>
    public bool Repeats(QuoteDraft other) => Content.Equal(other.Content)
        && (Cue is { } mine && other.Cue is { } theirs ? mine.Overlaps(theirs) : Cue == other.Cue && Source == other.Source);
}
