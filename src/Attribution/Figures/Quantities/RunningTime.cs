using Attribution.Figures.Numbers;
using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Quantities;

/// <summary>
/// A length of time with colons between its parts, as of races and recordings, in seconds: "won in 2:31:40", "a lap of 1:43.21", and
/// "took 3:28", which anywhere else would be the time of a clock.
/// </summary>
internal static class RunningTime
{
    private static readonly WordSet BeforeClock = FigureWords.Set("before-clock-time");

    private static readonly WordSet VerbsOfRuns = FigureWords.Set("verbs-of-runs");

    private static readonly WordSet NounsOfRuns = FigureWords.Set("nouns-of-runs");

    /// <summary>Reads the length that starts at the piece; null where none does, or where it is the time of a clock ("at 10:15:30").</summary>
    public static Quantity? Read(Line line, int index)
    {
        if (line[index].Length > 2 || line.IsJoined(index) && !line.IsMark(index - 1, '(') || line.IsAny(index - 1, BeforeClock)
            || line.IsMark(index - 1, '@') || line.IsDigits(index - 1) || line[index - 1].Has(Meaning.Month | Meaning.Weekday)) return null;
        if (line.Whole(index) is not (>= 0 and var first) || Part(line, index + 1) is not { } second) return null;
        if (Part(line, index + 3) is not { } third) return second % 1 != 0 || IsRun(line, index) ? Make(first * 60 + second, index, index + 3) : null;
        if (line.IsMark(index + 5, ':') && line.IsJoined(index + 6)) return null;
        return Make(first * 3600 + second * 60 + third, index, index + 5);
    }

    /// <summary>Whether the digits at the piece begin minutes and seconds that only the words before them tell from the time of a clock.</summary>
    public static bool IsTold(Line line, int index) => line.IsMark(index + 1, ':') && IsRun(line, index) && Read(line, index) is not null;

    private static bool IsRun(Line line, int index) =>
        (line.IsAny(index - 1, VerbsOfRuns) || line.Is(index - 1, "of") && line.IsAny(index - 2, NounsOfRuns))
        && !line.IsMark(index + 3, ':') && !line.IsAny(index + 3, "am", "pm", "a", "p", "AM", "PM");

    /// <summary>The two digits, perhaps with a fraction, behind the colon at the piece; null for none.</summary>
    private static double? Part(Line line, int colon) =>
        line.IsMark(colon, ':') && line.IsJoined(colon) && line.IsJoined(colon + 1) && line.IsDigits(colon + 1)
            && (line[colon + 1].Length == 2 || line[colon + 1].Length > 3 && line.Word(colon + 1)[2] == '.') && line[colon + 1].Value < 60
            ? line[colon + 1].Value
            : null;

    private static Quantity Make(double seconds, int index, int end) =>
        new(FigureKind.Duration, Math.Round(seconds, 6), null, "second", Approximation.None, index, index, end, end, NumeralForm.Digits);
}
