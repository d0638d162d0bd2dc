namespace Attribution.Evaluation;

/// <summary>
/// How exactly the spans of one role were found, token by token within paragraphs, every fragment by itself, against
/// every annotator: the measures of CofeNet (Wang et al., COLING 2022). All from 0 to 1.
/// </summary>
/// <param name="Role"><c>source</c>, <c>cue</c> or <c>content</c>.</param>
/// <param name="F1">F1 of spans with both ends right.</param>
/// <param name="Precision">The share of the found spans that are exact.</param>
/// <param name="Recall">The share of the annotated spans that were found exactly.</param>
/// <param name="BeginF1">F1 of spans with the right beginning.</param>
/// <param name="Jaccard">The mean overlap of an annotated span with the best found one, spans found in vain counting 0.</param>
public sealed record SpanScore(string Role, double F1, double Precision, double Recall, double BeginF1, double Jaccard)
{
    /// <summary>The row as it is printed, in per cent.</summary>
    public override string ToString() => string.Concat(
        $"{Role,-10} {Rounded.Of(100 * F1, 2),7} {Rounded.Of(100 * Precision, 2),7} ",
        $"{Rounded.Of(100 * Recall, 2),6} {Rounded.Of(100 * BeginF1, 2),8} {Rounded.Of(100 * Jaccard, 2),9}");
}

/// <summary>
/// How many attributions were found, against the first annotator: one to one, where the words of the contents overlap
/// enough. All from 0 to 1.
/// </summary>
/// <param name="Kind"><c>quoted</c> where the content holds double quotation marks, <c>indirect</c> where not, or <c>all</c>.</param>
/// <param name="Overlap">The least F1 of the words that counts: 0.5, 0.8, or <c>exact</c> for the same words.</param>
/// <param name="Precision">The share of the found that is right.</param>
/// <param name="Recall">The share of the annotated that was found.</param>
/// <param name="F1">Their harmonic mean.</param>
/// <param name="SpeakerF1">F1 of those whose sources overlap as well, or are missing on both sides.</param>
public sealed record AttributionScore(string Kind, string Overlap, double Precision, double Recall, double F1, double SpeakerF1)
{
    /// <summary>The row as it is printed.</summary>
    public override string ToString() =>
        $"{Kind,-9} {Overlap,-6} {Rounded.Of(Precision, 3),7} {Rounded.Of(Recall, 3),5} {Rounded.Of(F1, 3),6} {Rounded.Of(SpeakerF1, 3),8}";
}
