using Attribution.Documents;

namespace Attribution.Claims;

/// <summary>A quote of the top level, or a sentence or clause in the writer's own voice: the unit of "how was it sourced".</summary>
/// <param name="Id"><c>c1</c>, <c>c2</c> … in text order within the document.</param>
/// <param name="Voice">In whose voice it is made.</param>
/// <param name="Actor">The quote's actor; null in the writer's own voice.</param>
/// <param name="SourceKind">On what kind of source it rests.</param>
/// <param name="Relay">The actor id of the outlet through which it came.</param>
/// <param name="Depth">How many hands it went through before this writer; 0 for the writer's own sentence.</param>
/// <param name="Stance">What the source does with the content; <see cref="Stance.Asserts"/> in the writer's own voice.</param>
/// <param name="Negated">Whether the cue is negated or declines.</param>
/// <param name="Disputes">On a denial, the id of the claim or nested quote that it denies (<c>c3</c>, or <c>DOCUMENT:c3</c>).</param>
/// <param name="Repeats">The id of the first claim of the document with the same actor and content.</param>
/// <param name="Group">The group of claims of close content across documents.</param>
/// <param name="Sources">How many independent sources the group has.</param>
/// <param name="Outlets">The outlets that carried the group, separated by <c>;</c>.</param>
/// <param name="Quote">The id of its quote; null in the writer's own voice.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Sentence">The index of the sentence in which it begins.</param>
/// <param name="DisputeEvidence">On a denial of which it was found what it denies, from what that was concluded.</param>
public sealed record Claim(
    string Id,
    Voice Voice,
    string? Actor,
    SourceKind SourceKind,
    string? Relay,
    int Depth,
    Stance Stance,
    bool Negated,
    string? Disputes,
    string? Repeats,
    string? Group,
    int? Sources,
    string? Outlets,
    string? Quote,
    TextSpan Span,
    int Sentence,
    DisputeEvidence? DisputeEvidence = null);
