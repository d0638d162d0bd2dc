using System.Globalization;

namespace Attribution.Evaluation.Recognizers;

/// <summary>What a figure's resolved date covers: from its start to the start of what follows.</summary>
/// <param name="Start">When it begins.</param>
/// <param name="LastStart">When the last unit of an interval begins; <paramref name="Start"/> of anything else.</param>
/// <param name="End">When it is over.</param>
/// <param name="Unit">Its unit: <c>minute day week month quarter season year</c>.</param>
internal sealed record ResolvedPeriod(DateTime Start, DateTime LastStart, DateTime End, string Unit)
{
    /// <summary>Reads what a figure has in <c>resolved</c>; null where that is empty.</summary>
    public static ResolvedPeriod? Of(string? resolved)
    {
        if (resolved is null) return null;
        var parts = resolved.Split('/');
        if (One(parts[0]) is not { } first || One(parts[^1]) is not { } last) return null;
        return first with { LastStart = last.Start, End = last.End };
    }

    public bool Contains(DateTime time) => Start <= time && time < End;

    private static ResolvedPeriod? One(string text)
    {
        if (text.Contains('T', StringComparison.Ordinal)) return Make(Exactly(text, "yyyy-MM-ddTHH:mm"), "minute", time => time.AddMinutes(1));
        if (text.Contains("-W", StringComparison.Ordinal) && int.TryParse(text.AsSpan(6), CultureInfo.InvariantCulture, out var week))
            return Make(ISOWeek.ToDateTime(Year(text), week, DayOfWeek.Monday), "week", time => time.AddDays(7));
        if (text.Contains("-Q", StringComparison.Ordinal))
            return Make(new DateTime(Year(text), (text[^1] - '0') * 3 - 2, 1), "quarter", time => time.AddMonths(3));
        if (text.Length == 7 && char.IsLetter(text[^1]))
        {
            var month = text[5..] switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
            return Make(new DateTime(Year(text), month, 1), "season", time => time.AddMonths(3));
        }
        return text.Length switch
        {
            10 => Make(Exactly(text, "yyyy-MM-dd"), "day", time => time.AddDays(1)),
            7 => Make(Exactly(text, "yyyy-MM"), "month", time => time.AddMonths(1)),
            4 => Make(Exactly(text, "yyyy"), "year", time => time.AddYears(1)),
            _ => null,
        };
    }

    private static int Year(string text) => int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture);

    private static DateTime? Exactly(string text, string format) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static ResolvedPeriod? Make(DateTime? start, string unit, Func<DateTime, DateTime> next) =>
        start is { } from ? new(from, from, next(from), unit) : null;
}
