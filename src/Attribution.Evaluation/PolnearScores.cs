namespace Attribution.Evaluation;

/// <summary>
/// How exactly the spans of one role were found, token by token within paragraphs, every fragment by itself, against
/// every annotator: the measures of CofeNet (Wang et al., COLING 2022). All from 0 to 1.
/// </summary>
public sealed record SpanScore
{
    internal SpanScore(string role, double f1, double precision, double recall, double beginF1, double jaccard) =>
        (Role, F1, Precision, Recall, BeginF1, Jaccard) = (role, f1, precision, recall, beginF1, jaccard);

    /// <summary><c>source</c>, <c>cue</c> or <c>content</c>.</summary>
    public string Role { get; init; }

    /// <summary>F1 of spans with both ends right.</summary>
    public double F1 { get; init; }

    /// <summary>The share of the found spans that are exact.</summary>
    public double Precision { get; init; }

    /// <summary>The share of the annotated spans that were found exactly.</summary>
    public double Recall { get; init; }

    /// <summary>F1 of spans with the right beginning.</summary>
    public double BeginF1 { get; init; }

    /// <summary>The mean overlap of an annotated span with the best found one, spans found in vain counting 0.</summary>
    public double Jaccard { get; init; }

    /// <summary>The row as it is printed, in per cent.</summary>
    public override string ToString() => string.Concat(
        $"{Role,-10} {Rounded.Of(100 * F1, 2),7} {Rounded.Of(100 * Precision, 2),7} ",
        $"{Rounded.Of(100 * Recall, 2),6} {Rounded.Of(100 * BeginF1, 2),8} {Rounded.Of(100 * Jaccard, 2),9}");
}

/// <summary>
/// How many attributions were found, against the first annotator: one to one, where the words of the contents overlap
/// enough. All from 0 to 1.
/// </summary>
public sealed record AttributionScore
{
    internal AttributionScore(string kind, string overlap, double precision, double recall, double f1, double speakerF1) =>
        (Kind, Overlap, Precision, Recall, F1, SpeakerF1) = (kind, overlap, precision, recall, f1, speakerF1);

    /// <summary><c>quoted</c> where the content holds double quotation marks, <c>indirect</c> where not, or <c>all</c>.</summary>
    public string Kind { get; init; }

    /// <summary>The least F1 of the words that counts: 0.5, 0.8, or <c>exact</c> for the same words.</summary>
    public string Overlap { get; init; }

    /// <summary>The share of the found that is right.</summary>
    public double Precision { get; init; }

    /// <summary>The share of the annotated that was found.</summary>
    public double Recall { get; init; }

    /// <summary>Their harmonic mean.</summary>
    public double F1 { get; init; }

    /// <summary>F1 of those whose sources overlap as well, or are missing on both sides.</summary>
    public double SpeakerF1 { get; init; }

    /// <summary>The row as it is printed.</summary>
    public override string ToString() =>
        $"{Kind,-9} {Overlap,-6} {Rounded.Of(Precision, 3),7} {Rounded.Of(Recall, 3),5} {Rounded.Of(F1, 3),6} {Rounded.Of(SpeakerF1, 3),8}";
}
