using Attribution.Figures.Numbers;

namespace Attribution.Figures.Quantities;

/// <summary>A figure other than a date as it was read, before what it counts is known. All indexes are of pieces.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Value">The number.</param>
/// <param name="Upper">The upper end of a range.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Approximation">How exact it is.</param>
/// <param name="First">Its first piece, the approximator where there is one.</param>
/// <param name="NumberFirst">The first piece of the number.</param>
/// <param name="NumberEnd">The index behind the number with its unit.</param>
/// <param name="End">The index behind a trailing approximator.</param>
/// <param name="Form">How the number is written.</param>
/// <param name="Compound">Whether it modifies the noun that follows ("30-day ceasefire").</param>
/// <param name="Of">What it counts, where the wording alone says so ("age").</param>
/// <param name="Resolved">Where on the calendar a length of time lies, or how what comes again is spaced.</param>
internal sealed record Quantity(
    FigureKind Kind,
    double Value,
    double? Upper,
    string? Unit,
    Approximation Approximation,
    int First,
    int NumberFirst,
    int NumberEnd,
    int End,
    NumeralForm Form,
    bool Compound = false,
    string? Of = null,
    string? Resolved = null)
{
    /// <summary>What comes again, as a quantity of its unit.</summary>
    public static Quantity OfSet(Dates.Repetition again) => new(FigureKind.Set, again.Count, null, again.Unit, Approximation.None,
        again.First, again.First, again.End, again.End, NumeralForm.Words, Resolved: again.Period);
}
