using Attribution.Actors.Resolution.Pronouns;
using Attribution.Encoder;

namespace Attribution.Training.Pronouns;

/// <summary>One pronoun to learn from: the clues of each candidate, and which are right; the last row is "none of them".</summary>
internal sealed record PronounChoice(PronounKind Kind, byte[][] Rows, bool[] Right)
{
    /// <summary>What the encoder describes each row with; null where it was not asked.</summary>
    public float[]? Described { get; init; }

    /// <summary>0 for he and she, 1 for they, 2 for it.</summary>
    public int Sort => PronounModel.SortOf(Kind);

    /// <summary>Whether "none of them" is right.</summary>
    public bool IsNone => Right[^1];

    /// <summary>Whether <paramref name="model"/> likes a right row best, with <paramref name="head"/>, where that is given.</summary>
    public bool IsSolvedBy(PronounModel model, PronounHead? head = null)
    {
        var added = head is null ? new int[Rows.Length] : head.Scores(Described, Rows.Length);
        return Right[Enumerable.Range(0, Rows.Length).MaxBy(row => model.Score(Kind, Rows[row]) + added[row])];
    }

    /// <summary>The same with what <paramref name="reader"/> describes the candidates with; of he and she alone, and where there is a reader.</summary>
    public PronounChoice ReadBy(PronounReader? reader, Pronoun pronoun, Antecedents antecedents, List<(Antecedent? Antecedent, byte[] Features)> rows) =>
        reader is null || Sort > 0 ? this
            : this with { Described = reader.Describe(pronoun.Token, [.. rows.SkipLast(1).Select(row => antecedents.Mentions(row.Antecedent!))]) };

    /// <summary>The choice among <paramref name="rows"/>; null where it teaches nothing.</summary>
    public static PronounChoice? Of(Pronoun pronoun, List<(Antecedent? Antecedent, byte[] Features)> rows, Func<Antecedent?, bool> isRight)
    {
        var right = rows.Select(row => isRight(row.Antecedent)).ToArray();
        return rows.Count < 2 || !right.Contains(true) || !right.Contains(false) ? null
            : new(pronoun.Kind, [.. rows.Select(row => row.Features)], right);
    }
}
