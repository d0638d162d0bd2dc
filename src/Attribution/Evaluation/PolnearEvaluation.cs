using System.Collections.Immutable;
using Attribution.Corpus;

namespace Attribution.Evaluation;

/// <summary>The scores on a compartment of PolNeAR (Newell, Margolin and Ruths, LREC 2018). Immutable.</summary>
/// <param name="Articles">How many articles were scored.</param>
/// <param name="Spans">Source, cue and content, each by itself.</param>
/// <param name="Attributions">Whole attributions, by kind and by how much of the content must be right.</param>
/// <param name="Differences">The attributions that were missed and those found in vain, at an overlap of 0.5.</param>
/// <param name="Problems">The articles that could not be scored, ordered by path.</param>
public sealed record PolnearEvaluation(
    int Articles,
    ImmutableArray<SpanScore> Spans,
    ImmutableArray<AttributionScore> Attributions,
    ImmutableArray<Difference> Differences,
    ImmutableArray<ReadProblem> Problems)
{
    /// <summary>Both tables as they are printed.</summary>
    public override string ToString() => string.Join(
        '\n',
        [
            "spans      exact F1   P      R      begin F1  Jaccard",
            .. Spans.Select(score => score.ToString()),
            "",
            "attributions       P     R     F1    with speaker F1",
            .. Attributions.Select(score => score.ToString()),
        ]);
}
