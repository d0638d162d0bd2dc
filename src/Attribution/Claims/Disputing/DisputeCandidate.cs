using Attribution.Language;

namespace Attribution.Claims.Disputing;

/// <summary>Where a statement stands that a denial may answer.</summary>
internal enum CandidatePlace
{
    /// <summary>Inside the denial: "dismissed claims by Z that …".</summary>
    Inside,

    /// <summary>A quote of the top level.</summary>
    Quote,

    /// <summary>A quote inside another claim.</summary>
    Nested,

    /// <summary>A sentence in the writer's own voice.</summary>
    Author,
}

/// <summary>A statement that a denial may answer.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Sentences">How many sentences before the denial's cue it ends; negative behind it.</param>
/// <param name="Paragraphs">How many paragraphs before it it begins.</param>
/// <param name="Between">How many claims stand between.</param>
/// <param name="Named">The actors that it names.</param>
internal sealed record DisputeCandidate(
    Statement Statement, CandidatePlace Place, int Sentences, int Paragraphs, int Between, HashSet<string> Named)
{
    /// <summary>Whether it holds a word for a claim: "accused", "reports".</summary>
    public bool TellsClaim { get; init; }

    /// <summary>Whether it has a finite verb, so that it says something.</summary>
    public bool IsFinite { get; init; }

    /// <summary>Whether it names the denial's speaker before all others: "accused the mayor of".</summary>
    public bool IsOfDenier { get; init; }

    /// <summary>Whether it has a comparative: "more", "fewer".</summary>
    public bool Compares { get; init; }

    /// <summary>Whether it stands in the text's body, not in a caption or among its key points.</summary>
    public bool IsInBody { get; init; }

    /// <summary>How many characters lie between its end and the denial's content; negative where it ends behind its beginning.</summary>
    public int Gap { get; init; }

    /// <summary>How many such claims stand nearer before the denial, where it is one that another side makes; null elsewhere.</summary>
    public int? Rank { get; init; }

    /// <summary>Whether it is the nearest before the denial that a speaker made whom the denial names.</summary>
    public bool IsNearestOfNamed { get; init; }

    /// <summary>Whether it is the nearest before the denial that accuses.</summary>
    public bool IsNearestAccusing { get; init; }

    /// <summary>How many of the others share words of more weight with the denial.</summary>
    public int MoreShared { get; init; }

    /// <summary>Whether its speaker accuses.</summary>
    public bool Accuses => Statement.Source is { } source && DenialWords.Accuses(source.Quote.CueLemma);

    /// <summary>What kind of cue its speaker has.</summary>
    public CueClass CueClass =>
        Statement.Source is { } source ? NewsLexicon.Default.Cues.Find(source.Quote.CueLemma)?.Class ?? CueClass.Other : CueClass.Other;

    /// <summary>Whether a speaker says that it is so, or is not.</summary>
    public bool IsStated => Statement.Source is { Stance: Stance.Asserts or Stance.Denies };

    /// <summary>Whether the two say nearly the same, or one stands inside the other.</summary>
    public bool SaysAlike(DisputeCandidate other)
    {
        const double alike = 0.55;
        if (Statement.Span.Contains(other.Statement.Span) || other.Statement.Span.Contains(Statement.Span)) return true;
        var (one, two) = (Statement.Words, other.Statement.Words);
        return one.SharedWeight(two) >= alike * Math.Max(6, Math.Min(one.Weight, two.Weight));
    }
}
