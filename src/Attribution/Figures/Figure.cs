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

/// <summary>A number with a meaning.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Value">The number, scale words multiplied out; null for dates.</param>
/// <param name="Upper">The upper end of a range.</param>
/// <param name="Unit">%, an ISO 4217 code, an SI symbol or a singular English word; null for plain counts.</param>
/// <param name="Approximation">How exact the writer says that it is.</param>
/// <param name="Of">The noun phrase that is counted, without the number.</param>
/// <param name="Resolved">Dates only: ISO 8601 date, month, week, quarter, season, decade, clock time or interval, counted from the document's date.</param>
/// <param name="Span">From the approximator or number to the end of what is counted.</param>
/// <param name="Number">The number with its unit alone; lies in <paramref name="Span"/>.</param>
/// <param name="Sentence">The index of the sentence.</param>
public sealed record Figure(
    FigureKind Kind,
    double? Value,
    double? Upper,
    string? Unit,
    Approximation Approximation,
    string? Of,
    string? Resolved,
    TextSpan Span,
    TextSpan Number,
    int Sentence);
