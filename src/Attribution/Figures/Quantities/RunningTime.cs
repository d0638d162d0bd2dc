using Attribution.Figures.Numbers;
using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Quantities;

/// <summary>A length of time in hours, minutes and seconds with colons between them, as of races and recordings: "won in 2:14:04".</summary>
internal static class RunningTime
{
    private static readonly WordSet BeforeClock = FigureWords.Set("before-clock-time");

    /// <summary>Reads the length that starts at the piece; null where none does, or where it is the time of a clock ("at 10:15:30").</summary>
    public static Quantity? Read(Line line, int index)
    {
        if (line[index].Length > 2 || line.IsJoined(index) && !line.IsMark(index - 1, '(') || line.IsAny(index - 1, BeforeClock)
            || line.IsMark(index - 1, '@') || line.IsDigits(index - 1) || line[index - 1].Has(Meaning.Month | Meaning.Weekday)) return null;
        if (line.Whole(index) is not (>= 0 and var hours) || Part(line, index + 1) is not { } minutes || Part(line, index + 3) is not { } seconds) return null;
        if (line.IsMark(index + 5, ':') && line.IsJoined(index + 6)) return null;
        var value = Math.Round(hours + minutes / 60 + seconds / 3600, 6);
        return new Quantity(FigureKind.Duration, value, null, "hour", Approximation.None, index, index, index + 5, index + 5, NumeralForm.Digits);
    }

    /// <summary>The two digits, perhaps with a fraction, behind the colon at the piece; null for none.</summary>
    private static double? Part(Line line, int colon) =>
        line.IsMark(colon, ':') && line.IsJoined(colon) && line.IsJoined(colon + 1) && line.IsDigits(colon + 1)
            && (line[colon + 1].Length == 2 || line[colon + 1].Length > 3 && line.Word(colon + 1)[2] == '.') && line[colon + 1].Value < 60
            ? line[colon + 1].Value
            : null;
}
