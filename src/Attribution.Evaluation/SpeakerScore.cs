namespace Attribution.Evaluation;

/// <summary>
/// How often the speaker of a quote is the right actor, among the quotes whose content agrees by half or more with an
/// attribution whose source was resolved by hand.
/// </summary>
public sealed record SpeakerScore
{
    internal SpeakerScore(string form, int annotated, int right, int wrong, int missing, int needless) =>
        (Form, Annotated, Right, Wrong, Missing, Needless) = (form, annotated, right, wrong, missing, needless);

    /// <summary>
    /// What in the source tells who speaks: <c>name</c>, <c>alias</c>, <c>role</c>, <c>metonym</c>, <c>pronoun</c>, <c>none</c> where nobody is
    /// named, or <c>all</c>.
    /// </summary>
    public string Form { get; init; }

    /// <summary>How many attributions are resolved by hand, also those that were not found.</summary>
    public int Annotated { get; init; }

    /// <summary>How many of those found have the right actor, or rightly none.</summary>
    public int Right { get; init; }

    /// <summary>How many have another actor.</summary>
    public int Wrong { get; init; }

    /// <summary>How many have none.</summary>
    public int Missing { get; init; }

    /// <summary>How many have an actor though nobody is named.</summary>
    public int Needless { get; init; }

    /// <summary>The line above the rows as they are printed.</summary>
    internal const string Header = "speakers  accuracy   right  wrong  missing  needless  found  annotated";

    /// <summary>How many of the annotated were found.</summary>
    public int Found => Right + Wrong + Missing + Needless;

    /// <summary>The share of the found that is right, from 0 to 1; null where none was found.</summary>
    public double? Accuracy => Found == 0 ? null : Right / (double)Found;

    /// <summary>The row as it is printed.</summary>
    public override string ToString() =>
        $"{Form,-9} {(Accuracy is { } share ? Rounded.Of(share, 3) : "-"),8} {Right,7} {Wrong,6} {Missing,8} {Needless,9} {Found,6} {Annotated,10}";
}

/// <summary>How often a bare weekday such as "on Tuesday" is resolved to the right day.</summary>
public sealed record WeekdayScore
{
    internal WeekdayScore(int annotated, int right, int wrong) =>
        (Annotated, Right, Wrong) = (annotated, right, wrong);

    /// <summary>How many are resolved by hand.</summary>
    public int Annotated { get; init; }

    /// <summary>How many have the right day, with or without a time of day.</summary>
    public int Right { get; init; }

    /// <summary>How many have another day or span of time.</summary>
    public int Wrong { get; init; }

    /// <summary>How many were not found or not resolved.</summary>
    public int Missing => Annotated - Right - Wrong;

    /// <summary>The share that is right, from 0 to 1.</summary>
    public double Accuracy => Right / (double)Annotated;

    /// <summary>The row as it is printed.</summary>
    public override string ToString() => $"weekdays  {Rounded.Of(Accuracy, 3),8} {Right,7} {Wrong,6} {Missing,8} {"",9} {"",6} {Annotated,10}";
}

/// <summary>
/// How far persons whom several articles name are one actor each: B-cubed over the persons in documents, for persons whom three or more
/// documents name. All shares from 0 to 1.
/// </summary>
public sealed record PersonScore
{
    internal PersonScore(int persons, int items, double precision, double recall) =>
        (Persons, Items, Precision, Recall) = (persons, items, precision, recall);

    /// <summary>How many persons count.</summary>
    public int Persons { get; init; }

    /// <summary>In how many documents they are named, added up.</summary>
    public int Items { get; init; }

    /// <summary>Of what stands under a person's actor, the mean share that is the person's.</summary>
    public double Precision { get; init; }

    /// <summary>Of a person's documents, the mean share that stands under one actor.</summary>
    public double Recall { get; init; }

    /// <summary>Their harmonic mean.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The row as it is printed.</summary>
    public override string ToString() =>
        $"persons across articles  B3 P {Rounded.Of(Precision, 3)}  R {Rounded.Of(Recall, 3)}  F1 {Rounded.Of(F1, 3)}   ({Persons} persons, {Items} places)";
}
