using Attribution.Actors.Names;
using Attribution.Documents;

namespace Attribution.Evaluation.Labelled;

/// <summary>A document with its names as a corpus gives them.</summary>
/// <param name="Document">The document.</param>
/// <param name="Names">Where the names stand and what they are; none overlap.</param>
/// <param name="Others">Whether names of <see cref="NameClass.Other"/> are annotated, too.</param>
/// <param name="Weight">How much the document counts in training: 1 where people annotated, less where a program did.</param>
internal sealed record NamedDocument(Document Document, IReadOnlyList<(TextSpan Span, NameClass Class)> Names, bool Others, float Weight)
{
    /// <summary>Stretches of text in which the corpus does not say whether there are names.</summary>
    public IReadOnlyList<TextSpan> Unsure { get; init; } = [];

    /// <summary>Whether a program annotated the document.</summary>
    public bool IsSilver { get; init; }
}
