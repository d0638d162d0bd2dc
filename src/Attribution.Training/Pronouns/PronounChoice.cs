using Attribution.Actors.Resolution.Pronouns;

namespace Attribution.Training.Pronouns;

/// <summary>One pronoun to learn from: the clues of each candidate, and which are right; the last row is "none of them".</summary>
internal sealed record PronounChoice(PronounKind Kind, byte[][] Rows, bool[] Right)
{
    /// <summary>0 for he and she, 1 for they, 2 for it.</summary>
    public int Sort => PronounModel.SortOf(Kind);

    /// <summary>Whether "none of them" is right.</summary>
    public bool IsNone => Right[^1];

    /// <summary>Whether <paramref name="model"/> likes a right row best.</summary>
    public bool IsSolvedBy(PronounModel model) => Right[Enumerable.Range(0, Rows.Length).MaxBy(row => model.Score(Kind, Rows[row]))];

    /// <summary>The choice among <paramref name="rows"/>; null where it teaches nothing.</summary>
    public static PronounChoice? Of(Pronoun pronoun, List<(Antecedent? Antecedent, byte[] Features)> rows, Func<Antecedent?, bool> isRight)
    {
        var right = rows.Select(row => isRight(row.Antecedent)).ToArray();
        return rows.Count < 2 || !right.Contains(true) || !right.Contains(false) ? null
            : new(pronoun.Kind, [.. rows.Select(row => row.Features)], right);
    }
}
