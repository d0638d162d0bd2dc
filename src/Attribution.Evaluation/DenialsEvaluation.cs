using System.Collections.Immutable;
using Attribution.Corpus;

namespace Attribution.Evaluation;

/// <summary>
/// Whether denials are paired with the claims that they answer, in articles where it was noted by hand, and acts with none. Immutable.
/// </summary>
public sealed record DenialsEvaluation
{
    internal DenialsEvaluation(int articles, int denials, int acts) => (Articles, Denials, Acts) = (articles, denials, acts);

    /// <summary>How many articles were scored.</summary>
    public int Articles { get; init; }

    /// <summary>How many denials are noted of which the article makes the claim that they answer.</summary>
    public int Denials { get; init; }

    /// <summary>How many acts are noted that only look like a denial.</summary>
    public int Acts { get; init; }

    /// <summary>How many of the places noted, acts and doubtful ones too, were paired with a claim.</summary>
    public int Paired { get; init; }

    /// <summary>How many of these pairs are right.</summary>
    public int Right { get; init; }

    /// <summary>How many of <see cref="Denials"/> were paired rightly.</summary>
    public int Found { get; init; }

    /// <summary>How many acts were paired with a claim.</summary>
    public int PairedActs { get; init; }

    /// <summary>The share of the pairs that is right, from 0 to 1; null where none was made.</summary>
    public double? Precision => Paired == 0 ? null : Right / (double)Paired;

    /// <summary>The share of the denials that was paired rightly, from 0 to 1; null where none is noted.</summary>
    public double? Recall => Denials == 0 ? null : Found / (double)Denials;

    /// <summary>The pairs that are wrong and the denials without one.</summary>
    public ImmutableArray<Difference> Differences { get; init; } = [];

    /// <summary>The articles that could not be scored, ordered by path.</summary>
    public ImmutableArray<ReadProblem> Problems { get; init; } = [];

    /// <summary>The table as it is printed.</summary>
    public override string ToString() => string.Join(
        '\n',
        "denials   precision  right  paired   recall  found  denials   acts paired",
        $"{"all",-9} {Share(Precision),9} {Right,6} {Paired,7} {Share(Recall),8} {Found,6} {Denials,8}   {PairedActs} of {Acts}");

    private static string Share(double? share) => share is { } value ? Rounded.Of(value, 3) : "-";
}
