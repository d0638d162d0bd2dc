using System.Text.Json.Serialization;

namespace Attribution.Evaluation;

/// <summary>How well one kind of thing was found, over all documents together.</summary>
public sealed record Score
{
    internal Score(string name, double precision, double recall, double f1, int gold, int found) =>
        (Name, Precision, Recall, F1, Gold, Found) = (name, precision, recall, f1, gold, found);

    /// <summary>What was sought.</summary>
    public string Name { get; init; }

    /// <summary>The share of the found that is right, from 0 to 1; 0 where nothing was found.</summary>
    public double Precision { get; init; }

    /// <summary>The share of the annotated that was found, from 0 to 1; 0 where nothing is annotated.</summary>
    public double Recall { get; init; }

    /// <summary>Their harmonic mean.</summary>
    public double F1 { get; init; }

    /// <summary>How many are annotated.</summary>
    public int Gold { get; init; }

    /// <summary>How many were found.</summary>
    public int Found { get; init; }

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
public sealed record Share
{
    internal Share(string name, double? right, int compared) =>
        (Name, Right, Compared) = (name, right, compared);

    /// <summary>The property.</summary>
    public string Name { get; init; }

    /// <summary>The share that is right, from 0 to 1; null where there was nothing to compare. For <c>quotes relay</c> the F1.</summary>
    public double? Right { get; init; }

    /// <summary>How many were compared.</summary>
    public int Compared { get; init; }

    /// <summary>Which property it is about, in plain words.</summary>
    [JsonIgnore]
    public string Title => ScoreWords.OfShare(Name);

    /// <summary>The row as it is printed.</summary>
    public override string ToString() => $"{Name,-22} {(Right is { } right ? Rounded.Of(right, 3) : "-")}";
}
