using System.Collections.Immutable;

namespace Attribution.Evaluation;

/// <summary>How often one kind of error with names was made.</summary>
/// <param name="Kind">
/// <c>missed person</c>, <c>spurious place</c>, <c>boundary organization</c> (other borders), <c>type organization as place</c>, or
/// both a wrong border and a wrong class.
/// </param>
/// <param name="Count">How often.</param>
public sealed record NameErrors(string Kind, int Count)
{
    /// <summary>The row as it is printed.</summary>
    public override string ToString() => $"{Count,6} {Kind}";
}

/// <summary>
/// How the names of people, organizations and places that the library finds compare with annotated ones: a name is right
/// when its first and last character and its class are. Immutable.
/// </summary>
/// <param name="Scores">The scores of all names, and of each class.</param>
/// <param name="Errors">The kinds of errors, the most frequent first.</param>
/// <param name="Differences">Every error.</param>
public sealed record NamesEvaluation(ImmutableArray<Score> Scores, ImmutableArray<NameErrors> Errors, ImmutableArray<Difference> Differences)
{
    /// <summary>The scores and the commonest errors as they are printed.</summary>
    public override string ToString() => string.Join('\n', [.. Scores.Select(score => score.ToString()), .. Errors.Take(12).Select(error => error.ToString())]);
}
