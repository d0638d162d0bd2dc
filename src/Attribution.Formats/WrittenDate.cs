using System.Globalization;
using System.Text.RegularExpressions;

namespace Attribution.Formats;

/// <summary>Finds the day that a program or a person wrote somewhere in a line: as ISO 8601, as in mail, in words, or in numbers as Americans do.</summary>
internal static partial class WrittenDate
{
    private const int Earliest = 1800, Latest = 2100;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The first day in <paramref name="text"/>, as written: a time zone does not move it. Null where there is none.</summary>
    public static DateOnly? In(string text)
    {
        if (Iso().Match(text) is { Success: true } iso && Day(iso.Groups[1].Value, iso.Groups[2].Value, iso.Groups[3].Value) is { } day) return day;
        if (MonthFirst().Match(text) is { Success: true } month && Day(month.Groups[3].Value, MonthOf(month.Groups[1].Value), month.Groups[2].Value)
            is { } inWords)
            return inWords;
        if (DayFirst().Match(text) is { Success: true } first && Day(first.Groups[3].Value, MonthOf(first.Groups[2].Value), first.Groups[1].Value)
            is { } british)
            return british;
        if (Numbers().Match(text) is { Success: true } numbers)
        {
            var year = numbers.Groups[3].Value is { Length: 2 } two ? $"20{two}" : numbers.Groups[3].Value;
            return Day(year, numbers.Groups[1].Value, numbers.Groups[2].Value) ?? Day(year, numbers.Groups[2].Value, numbers.Groups[1].Value);
        }
        if (Compact().Match(text) is { Success: true } compact) return Day(compact.Groups[1].Value, compact.Groups[2].Value, compact.Groups[3].Value);
        return null;
    }

    /// <summary>The months and days that <paramref name="text"/> names in words, whether years stand with them or not.</summary>
    public static IEnumerable<(int Month, int Day)> DaysWithoutYear(string text) => MonthAndDay().Matches(text).Select(match =>
        (int.Parse(MonthOf(match.Groups[1].Value), CultureInfo.InvariantCulture), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)));

    /// <summary>The day of a number of seconds or thousandths since 1970; null where <paramref name="text"/> is none of this age.</summary>
    public static DateOnly? OfSeconds(string text)
    {
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return null;
        if (seconds > 100_000_000_000) seconds /= 1000;
        return seconds is > 100_000_000 and < 4_200_000_000 ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime) : null;
    }

    private static string MonthOf(string name) => (Array.IndexOf(Months, name[..3].ToLowerInvariant()) + 1).ToString(CultureInfo.InvariantCulture);

    private static DateOnly? Day(string year, string month, string day)
    {
        var (y, m, d) = (int.Parse(year, CultureInfo.InvariantCulture), int.Parse(month, CultureInfo.InvariantCulture),
            int.Parse(day, CultureInfo.InvariantCulture));
        return y is >= Earliest and <= Latest && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new(y, m, d) : null;
    }

    [GeneratedRegex(@"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")]
    private static partial Regex Iso();

    [GeneratedRegex(@"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})\b", RegexOptions.IgnoreCase)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:of\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[\s-]+(\d{4})\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?:T|\d{6}|(?!\d))")]
    private static partial Regex Compact();
}
