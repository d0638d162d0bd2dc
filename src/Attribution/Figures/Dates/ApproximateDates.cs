using Attribution.Figures.Pieces;
using Attribution.Figures.Quantities;
using Attribution.Lists;

namespace Attribution.Figures.Dates;

/// <summary>Dates with the words before them that say how exact they are: "around 5 p.m.", "more than two years ago".</summary>
internal static class ApproximateDates
{
    private static readonly WordSet Comparatives = FigureWords.Set("comparatives");

    /// <summary>Reads a date, an approximator before it: "around 5 p.m.", "more than two years ago".</summary>
    public static FigureReading? Read(DateContext context, int index)
    {
        if (DateReader.Read(context, index) is { } plain) return new FigureReading(plain, Approximation.None, null, index, plain.End);
        if (!Approximators.TryBefore(context.Line, index, out var approximation, out var end) || DateReader.Read(context, end) is not { } date) return null;
        var inexact = date.Distance && !IsComparison(context.Line, index, date, approximation)
            || approximation is Approximation.AtLeast or Approximation.AtMost && date.Point is { Grain: Grain.Minute }
            || approximation == Approximation.About && IsInexact(context.Line, index, end);
        return inexact ? new FigureReading(date, approximation, null, index, date.End) : null;
    }

    /// <summary>Whether "about" makes the date inexact and is no preposition ("about 5 p.m.", not "about this year's contest").</summary>
    private static bool IsInexact(Line line, int index, int end) =>
        !line.IsAny(index, "near", "some", "close")
            && (line[end].Kind == PieceKind.Digits || line[end].Has(Meaning.Month | Meaning.Cardinal)
                || line.Is(end, "the") && line[end + 1].Has(Meaning.TimeUnit | Meaning.Opener));

    /// <summary>Whether "than" compares with the date and does not make it inexact: "lower than a year ago", "more than a year earlier".</summary>
    private static bool IsComparison(Line line, int index, DateReading date, Approximation approximation) =>
        line.IsAny(index, Comparatives)
        || approximation is Approximation.MoreThan or Approximation.LessThan && line.IsAny(date.End - 1, "earlier", "before");
}
