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
/// <param name="Between">How many claims of others stand between.</param>
/// <param name="Named">The actors that it names.</param>
/// <param name="TellsClaim">Whether it holds a word for a claim: "accused", "reports".</param>
internal sealed record DisputeCandidate(
    Statement Statement, CandidatePlace Place, int Sentences, int Paragraphs, int Between, HashSet<string> Named, bool TellsClaim);
