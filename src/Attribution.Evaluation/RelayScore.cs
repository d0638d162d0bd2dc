namespace Attribution.Evaluation;

/// <summary>How often the outlet is found through which the writer has what somebody says, and found in vain. All shares from 0 to 1.</summary>
public sealed record RelayScore
{
    internal RelayScore(int annotated, int found, int right) => (Annotated, Found, Right) = (annotated, found, right);

    /// <summary>How many of the attributions came through an outlet.</summary>
    public int Annotated { get; init; }

    /// <summary>For how many an outlet was found.</summary>
    public int Found { get; init; }

    /// <summary>For how many the right one.</summary>
    public int Right { get; init; }

    /// <summary>The share of the found that is right; 0 where none was found.</summary>
    public double Precision => Found == 0 ? 0 : Right / (double)Found;

    /// <summary>The share of the annotated that was found.</summary>
    public double Recall => Annotated == 0 ? 0 : Right / (double)Annotated;

    /// <summary>Their harmonic mean.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The row as it is printed.</summary>
    public override string ToString() =>
        $"relays  P {Rounded.Of(Precision, 3)}  R {Rounded.Of(Recall, 3)}  F1 {Rounded.Of(F1, 3)}   (gold {Annotated}, found {Found})";
}
