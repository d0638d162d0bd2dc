using Attribution.Documents;

namespace Attribution.Figures;

/// <summary>What a figure measures.</summary>
public enum FigureKind
{
    /// <summary>How many.</summary>
    Count,

    /// <summary>A share in per cent.</summary>
    Percent,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A point or stretch of calendar or clock time.</summary>
    Date,

    /// <summary>A length of time or an age.</summary>
    Duration,

    /// <summary>A rank.</summary>
    Ordinal,

    /// <summary>A quantity with a unit other than time and money.</summary>
    Measure,

    /// <summary>A proportion: "one in five", "half", "twice".</summary>
    Ratio,

    /// <summary>A time that comes again: "every Monday", "weekly".</summary>
    Set,
}

/// <summary>How exact the writer says that a figure is.</summary>
public enum Approximation
{
    /// <summary>As stated.</summary>
    None,

    /// <summary>About, around, some, nearly, roughly.</summary>
    About,

    /// <summary>The value or more.</summary>
    AtLeast,

    /// <summary>The value or less.</summary>
    AtMost,

    /// <summary>Above the value.</summary>
    MoreThan,

    /// <summary>Below the value.</summary>
    LessThan,
}

/// <summary>Which way something changed.</summary>
public enum Change
{
    /// <summary>The text tells of no change, or not which way.</summary>
    None,

    /// <summary>It rose.</summary>
    Up,

    /// <summary>It fell.</summary>
    Down,
}

/// <summary>A number with a meaning.</summary>
public sealed record Figure
{
    internal Figure(
        FigureKind kind,
        double? value,
        double? upper,
        string? unit,
        Approximation approximation,
        string? of,
        string? resolved,
        TextSpan span,
        TextSpan number,
        int sentence) =>
        (Kind, Value, Upper, Unit, Approximation, Of, Resolved, Span, Number, Sentence) =
            (kind, value, upper, unit, approximation, of, resolved, span, number, sentence);

    /// <summary>What it measures.</summary>
    public FigureKind Kind { get; init; }

    /// <summary>The number, scale words multiplied out; null for dates.</summary>
    public double? Value { get; init; }

    /// <summary>The upper end of a range.</summary>
    public double? Upper { get; init; }

    /// <summary>%, an ISO 4217 code, an SI symbol or a singular English word; null for plain counts.</summary>
    public string? Unit { get; init; }

    /// <summary>How exact the writer says that it is.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>The noun phrase that is counted, without the number.</summary>
    public string? Of { get; init; }

    /// <summary>
    /// Of dates, counted from the document's date: the ISO 8601 date, month, week, quarter, season, decade, clock time or interval. Of lengths
    /// of time that the text counts from that date ("the next three years"): the interval. Of times that come again: the length between
    /// two of them ("P2W") or their pattern ("XXXX-WXX-1").
    /// </summary>
    public string? Resolved { get; init; }

    /// <summary>For what the number is reckoned: "month", "barrel", "share", "100,000 people"; null where it is no rate.</summary>
    public string? Per { get; init; }

    /// <summary>Which way what is measured changed, where the figure is the amount of the change or the level that was reached.</summary>
    public Change Change { get; init; }

    /// <summary>The level before the change, where the text tells it.</summary>
    public double? ChangedFrom { get; init; }

    /// <summary>The level after the change, where the text tells it and the figure itself is not that level.</summary>
    public double? ChangedTo { get; init; }

    /// <summary>From the approximator or number to the end of what is counted.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The number with its unit alone; lies in <see cref="Span"/>.</summary>
    public TextSpan Number { get; init; }

    /// <summary>The index of the sentence.</summary>
    public int Sentence { get; init; }
}
