using System.Text.Json.Serialization;

namespace Attribution.Evaluation;

/// <summary>How well one kind of thing was found, over all documents together.</summary>
/// <param name="Name">What was sought.</param>
/// <param name="Precision">The share of the found that is right, from 0 to 1; 0 where nothing was found.</param>
/// <param name="Recall">The share of the annotated that was found, from 0 to 1; 0 where nothing is annotated.</param>
/// <param name="F1">Their harmonic mean.</param>
/// <param name="Gold">How many are annotated.</param>
/// <param name="Found">How many were found.</param>
public sealed record Score(string Name, double Precision, double Recall, double F1, int Gold, int Found)
{
    /// <summary>What it counts, in plain words.</summary>
    [JsonIgnore]
    public string Title => ScoreWords.Of(Name);

    /// <summary>How many of the annotated were found.</summary>
    internal int RightOfGold => (int)Math.Round(Recall * Gold);

    /// <summary>How many of the found are right; differs from <see cref="RightOfGold"/> where the two sides of a pair are of different kinds.</summary>
    internal int RightOfFound => (int)Math.Round(Precision * Found);

    /// <summary>The row as it is printed.</summary>
    public override string ToString() =>
        $"{Name,-18} P {Rounded.Of(Precision, 3)}  R {Rounded.Of(Recall, 3)}  F1 {Rounded.Of(F1, 3)}   (gold {Gold}, found {Found})";
}

/// <summary>How often one property was right among what was found at its place.</summary>
/// <param name="Name">The property.</param>
/// <param name="Right">The share that is right, from 0 to 1; null where there was nothing to compare. For <c>quotes relay</c> the F1.</param>
/// <param name="Compared">How many were compared.</param>
public sealed record Share(string Name, double? Right, int Compared)
{
    /// <summary>Which property it is about, in plain words.</summary>
    [JsonIgnore]
    public string Title => ScoreWords.OfShare(Name);

    /// <summary>The row as it is printed.</summary>
    public override string ToString() => $"{Name,-22} {(Right is { } right ? Rounded.Of(right, 3) : "-")}";
}
