using System.Collections.Immutable;

namespace Attribution.Evaluation;

/// <summary>How often one kind of error with names was made.</summary>
public sealed record NameErrors
{
    internal NameErrors(string kind, int count) =>
        (Kind, Count) = (kind, count);

    /// <summary>
    /// <c>missed person</c>, <c>spurious place</c>, <c>boundary organization</c> (other borders), <c>type organization as place</c>, or both a
    /// wrong border and a wrong class.
    /// </summary>
    public string Kind { get; init; }

    /// <summary>How often.</summary>
    public int Count { get; init; }

    /// <summary>The row as it is printed.</summary>
    public override string ToString() => $"{Count,6} {Kind}";
}

/// <summary>
/// How the names of people, organizations and places that the library finds compare with annotated ones: a name is right
/// when its first and last character and its class are. Immutable.
/// </summary>
public sealed record NamesEvaluation
{
    internal NamesEvaluation(ImmutableArray<Score> scores, ImmutableArray<NameErrors> errors, ImmutableArray<Difference> differences) =>
        (Scores, Errors, Differences) = (scores, errors, differences);

    /// <summary>The scores of all names, and of each class.</summary>
    public ImmutableArray<Score> Scores { get; init; }

    /// <summary>The kinds of errors, the most frequent first.</summary>
    public ImmutableArray<NameErrors> Errors { get; init; }

    /// <summary>Every error.</summary>
    public ImmutableArray<Difference> Differences { get; init; }

    /// <summary>The scores and the commonest errors as they are printed.</summary>
    public override string ToString() => string.Join('\n', [.. Scores.Select(score => score.ToString()), .. Errors.Take(12).Select(error => error.ToString())]);
}
