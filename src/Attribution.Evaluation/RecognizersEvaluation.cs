using System.Collections.Immutable;
using Attribution.Corpus;

namespace Attribution.Evaluation;

/// <summary>How many cases of one specification pass.</summary>
/// <param name="Model">The specification's file without extension, such as <c>NumberModel</c>.</param>
/// <param name="Type"><c>all</c>, the type that everything expected in the case has, <c>mixed</c>, or <c>nothing</c> where nothing may be found.</param>
/// <param name="Cases">How many there are.</param>
/// <param name="Passed">In how many everything expected was found with its value, or nothing where nothing is expected.</param>
public sealed record RecognizersScore(string Model, string Type, int Cases, int Passed)
{
    /// <summary>The share of the cases that pass.</summary>
    public double Rate => Cases == 0 ? 0 : Passed / (double)Cases;

    /// <summary>The row as it is printed.</summary>
    public override string ToString() => $"{Model,-14} {Type,-26} {Rounded.Of(Rate, 3)}   ({Passed} of {Cases})";
}

/// <summary>
/// How the figures compare with the specifications of Microsoft's Recognizers-Text for English. A case passes when for
/// each entity that it expects a figure covers it and has its value, unit or date, and a case that expects nothing when no
/// figure of the model's kind is found. Immutable.
/// </summary>
/// <param name="Scores">The models, and the types of each that has several.</param>
/// <param name="LeftOut">The specifications in the folder that are not scored.</param>
/// <param name="Differences">The cases that fail.</param>
/// <param name="Problems">The files that could not be read.</param>
public sealed record RecognizersEvaluation(
    ImmutableArray<RecognizersScore> Scores,
    ImmutableArray<string> LeftOut,
    ImmutableArray<Difference> Differences,
    ImmutableArray<ReadProblem> Problems)
{
    private const string WhyLeftOut =
        "extractors, parsers and mergers are steps inside that library and not what it answers; the other modes read the same texts by other rules; "
        + "ranges, ordinals, dimensions and temperatures have models of their own that the five do not need";

    /// <summary>The table as it is printed, and what it leaves out.</summary>
    public override string ToString() =>
        string.Join('\n', [.. Scores.Select(score => score.ToString()), $"left out: {string.Join(", ", LeftOut)} ({WhyLeftOut})"]);
}
