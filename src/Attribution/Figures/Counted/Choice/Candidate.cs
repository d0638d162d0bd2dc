using Attribution.Documents;

namespace Attribution.Figures.Counted.Choice;

/// <summary>Where what a figure may count stands.</summary>
internal enum CandidatePlace : byte
{
    /// <summary>Nowhere: the figure counts nothing that the text names.</summary>
    None,

    /// <summary>Before the figure in its sentence.</summary>
    Before,

    /// <summary>Behind the figure in its sentence.</summary>
    Behind,

    /// <summary>It is what a figure before this one counts.</summary>
    Again,

    /// <summary>It is what a rule proposes, and none of the others.</summary>
    Proposed,
}

/// <summary>Something that a figure may count or be the value of.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Phrase">The noun phrase; of <see cref="CandidatePlace.Again"/> the figure that counts it, of none empty.</param>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index behind its last token.</param>
/// <param name="Order">How many of its place stand nearer to the figure; of <see cref="CandidatePlace.Again"/> the figure's index.</param>
internal readonly record struct Candidate(CandidatePlace Place, TextSpan Phrase, int First, int End, int Order);
