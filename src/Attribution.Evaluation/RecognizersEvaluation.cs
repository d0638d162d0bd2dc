using System.Collections.Immutable;
using Attribution.Corpus;

namespace Attribution.Evaluation;

/// <summary>How many cases of one specification pass.</summary>
public sealed record RecognizersScore
{
    internal RecognizersScore(string model, string type, int cases, int passed) =>
        (Model, Type, Cases, Passed) = (model, type, cases, passed);

    /// <summary>The specification's file without extension, such as <c>NumberModel</c>.</summary>
    public string Model { get; init; }

    /// <summary><c>all</c>, the type that everything expected in the case has, <c>mixed</c>, or <c>nothing</c> where nothing may be found.</summary>
    public string Type { get; init; }

    /// <summary>How many there are.</summary>
    public int Cases { get; init; }

    /// <summary>In how many everything expected was found with its value, or nothing where nothing is expected.</summary>
    public int Passed { get; init; }

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
public sealed record RecognizersEvaluation
{
    internal RecognizersEvaluation(
        ImmutableArray<RecognizersScore> scores,
        ImmutableArray<string> leftOut,
        ImmutableArray<Difference> differences,
        ImmutableArray<ReadProblem> problems) =>
        (Scores, LeftOut, Differences, Problems) = (scores, leftOut, differences, problems);

    /// <summary>The models, and the types of each that has several.</summary>
    public ImmutableArray<RecognizersScore> Scores { get; init; }

    /// <summary>The specifications in the folder that are not scored.</summary>
    public ImmutableArray<string> LeftOut { get; init; }

    /// <summary>The cases that fail.</summary>
    public ImmutableArray<Difference> Differences { get; init; }

    /// <summary>The files that could not be read.</summary>
    public ImmutableArray<ReadProblem> Problems { get; init; }

    private const string WhyLeftOut =
        "extractors, parsers and mergers are steps inside that library and not what it answers; the other modes read the same texts by other rules; "
        + "ranges, ordinals, dimensions and temperatures have models of their own that the five do not need";

    /// <summary>The table as it is printed, and what it leaves out.</summary>
    public override string ToString() =>
        string.Join('\n', [.. Scores.Select(score => score.ToString()), $"left out: {string.Join(", ", LeftOut)} ({WhyLeftOut})"]);
}
