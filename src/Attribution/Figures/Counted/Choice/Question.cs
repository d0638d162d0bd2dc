using Attribution.Figures.Pieces;
using Attribution.Figures.Quantities;
using Attribution.Language;

namespace Attribution.Figures.Counted.Choice;

/// <summary>A figure of which is asked what it counts, with what stands around it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Line">The figure's paragraph.</param>
/// <param name="Before">The figures before it.</param>
/// <param name="Quantity">The figure as it was read.</param>
/// <param name="First">The index of its first token.</param>
/// <param name="Behind">The index of the first token behind it; at or behind the sentence's end where it ends the sentence.</param>
/// <param name="Proposal">What a rule takes it to count.</param>
/// <param name="Limit">Where the next figure begins, in characters; no phrase behind the figure begins there or later.</param>
internal sealed record Question(
    AnnotatedDocument Document, Line Line, IReadOnlyList<Figure> Before, Quantity Quantity, int First, int Behind, int Limit, Proposal Proposal)
{
    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; } = Document.Sentences[Document.Tokens[First].Sentence];

    /// <summary>Whether the candidate is what the rule proposes.</summary>
    public bool IsProposed(Candidate candidate) => candidate.Place switch
    {
        CandidatePlace.None => Proposal.Of is null,
        CandidatePlace.Proposed => true,
        CandidatePlace.Again => string.Equals(Before[candidate.Order].Of, Proposal.Of, StringComparison.Ordinal),
        _ => Proposal.Of is { } of && candidate.Phrase.In(Document.Text).SequenceEqual(of),
    };

    /// <summary>The words of a candidate; null for none.</summary>
    public string? TextOf(Candidate candidate) => candidate.Place switch
    {
        CandidatePlace.None => null,
        CandidatePlace.Proposed => Proposal.Of,
        CandidatePlace.Again => Before[candidate.Order].Of,
        _ => candidate.Phrase.Of(Document.Text),
    };
}
