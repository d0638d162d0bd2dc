using System.Globalization;
using System.Text.Json;
using Attribution.Documents;
using Attribution.Figures;
using Attribution.Figures.Pieces;

namespace Attribution.Evaluation.Recognizers;

/// <summary>
/// When a figure is the date, time or duration that a specification expects. Where the two have different conventions
/// (seeds/gold/CONVENTIONS.md has ours), theirs is translated:
/// <list type="bullet">
/// <item>they take "since", "before", "from" and the like into the text; our figure begins behind them;</item>
/// <item>they give both readings of a weekday or month without a year; one of them must be ours;</item>
/// <item>their ranges end with the first moment behind them, or with the beginning of the last day; ours name the last;</item>
/// <item>a range that is open at one end is the date beside "since" or "before" for us;</item>
/// <item>"early", "the end of" and parts of the day narrow their range, and the end of a day is its last second; ours is the month, year or day;</item>
/// <item>"18 and 19 June" are two days for them and an interval for us; each is one of its ends;</item>
/// <item>their times have seconds; ours end at the minute;</item>
/// <item>"two weeks ago" is a day for them and the week of that day for us, and so for months and years.</item>
/// </list>
/// </summary>
internal static class DateMapping
{
    /// <summary>
    /// Words of which they make three, and lengths without any number: "several weeks", "all day". They are no figures, as "percent" alone
    /// is none.
    /// </summary>
    private static readonly string[] Vague = ["few", "several", "some", "all", "another", "the"];

    private const double Day = 24 * 60 * 60;

    private static readonly string[] Outside =
    [
        "from", "since", "before", "after", "between", "until", "till", "to", "by", "on", "in", "at", "during", "for", "within", "over", "the", "of",
            "prior", "than", "as",
        "later", "earlier", "sooner", "starting", "beginning", "ending", "no", "any", "time", "anytime", "and", "or", "onwards", "onward", "around", "about",
            "circa", "through",
    ];

    private static readonly string[] Pointers = ["next", "last", "past", "previous", "coming", "following", "upcoming"];

    private static readonly string[] Distances = ["ago", "later", "from now", "from today", "hence", "earlier", "back", "in "];

    /// <summary>What of the expected text must lie in the figure: all but the words that our figures leave out.</summary>
    public static TextSpan Core(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (Word(text, start, end) is { IsEmpty: false } first && first.End < end && Outside.Contains(first.Of(text), StringComparer.OrdinalIgnoreCase))
            start = first.End;
        // Of "the next 3 months" our figure is the length, which lies where their range does.
        if (Word(text, start, end) is { IsEmpty: false } pointer && Pointers.Contains(pointer.Of(text), StringComparer.OrdinalIgnoreCase)
            && Word(text, pointer.End, end) is { IsEmpty: false } number
            && (char.IsDigit(text[number.Start]) || (FigureWords.Look(number.Of(text)).Meaning & Meaning.Cardinal) != 0))
            start = number.Start;
        while (LastWord(text, start, end) is { IsEmpty: false } last && last.Start > start
            && Outside.Contains(last.Of(text), StringComparer.OrdinalIgnoreCase)) end = last.Start;
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    /// <summary>Whether the text is a length of time without a number.</summary>
    public static bool IsVague(string text) =>
        !text.Any(char.IsDigit) && text.Split(' ') is { Length: 2 or 3 } words && Vague.Contains(words[^2], StringComparer.OrdinalIgnoreCase);

    public static bool Is(Figure figure, ExpectedEntity expected, string text)
    {
        if (expected.Type == "duration") return figure.Kind == FigureKind.Duration && expected.Readings.Any(reading => IsLength(figure, reading));
        return ResolvedPeriod.Of(figure.Resolved) is { } period && expected.Readings.Any(reading => Is(period, figure, expected.Type, reading, text));
    }

    private static bool IsLength(Figure figure, JsonElement reading) =>
        double.TryParse(ExpectedEntity.Text(reading, "value"), CultureInfo.InvariantCulture, out var seconds)
        && figure.Value is { } value && Math.Abs(value * Seconds(figure.Unit) - seconds) <= 1;

    private static double Seconds(string? unit) => unit switch
    {
        "second" => 1,
        "minute" => 60,
        "hour" => 60 * 60,
        "day" or "night" => Day,
        "weekend" => 2 * Day,
        "week" => 7 * Day,
        "fortnight" => 14 * Day,
        "month" => 30 * Day,
        "quarter" => 90 * Day,
        "year" => 365 * Day,
        "decade" => 3650 * Day,
        "century" => 36500 * Day,
        _ => double.NaN,
    };

    private static bool Is(ResolvedPeriod ours, Figure figure, string type, JsonElement reading, string text)
    {
        var (value, timex) = (Time(reading, "value"), ExpectedEntity.Text(reading, "timex") ?? "");
        var (start, end) = (Time(reading, "start"), Time(reading, "end"));
        return type switch
        {
            "date" => value is { } day
                && (ours.Unit == "day" && (ours.Start == day || ours.LastStart == day) && (ours.LastStart == ours.Start || IsPair(figure, ours))
                    || IsDistance(ours, text) && ours.Contains(day)),
            "datetime" when value is { Hour: 23, Minute: 59 } close && text.Contains("end of", StringComparison.OrdinalIgnoreCase) =>
                ours.Unit == "day" && ours.Start == close.Date && ours.LastStart == ours.Start,
            "datetime" => value is { } time && ours.Unit == "minute" && ours.Start == time && ours.LastStart == time,
            "time" => value is { } clock && ours.Unit == "minute" && ours.Start.TimeOfDay == clock.TimeOfDay && ours.LastStart == ours.Start,
            "timerange" =>
                start is { } from && end is { } to && ours.Unit == "minute" && ours.Start.TimeOfDay == from.TimeOfDay
                    && ours.LastStart.TimeOfDay == to.TimeOfDay,
            "daterange" => IsRange(ours, figure, reading, start, end, timex),
            "datetimerange" =>
                IsRange(ours, figure, reading, start, end, timex)
                    || ours.Unit == "day" && IsPartOfDay(timex) && start?.Date == ours.Start && ours.LastStart == ours.Start,
            _ => false,
        };
    }

    private static bool IsRange(ResolvedPeriod ours, Figure figure, JsonElement reading, DateTime? start, DateTime? end, string timex)
    {
        if (start is null && end is null) return ours.Unit == "season" && figure.Resolved!.EndsWith(timex, StringComparison.Ordinal);
        var narrowed = ExpectedEntity.Text(reading, "Mod") is { } mod
            && (mod.EndsWith("start", StringComparison.Ordinal) || mod.EndsWith("mid", StringComparison.Ordinal)
                || mod.EndsWith("end", StringComparison.Ordinal));
        if ((narrowed || IsNarrow(figure, ours, start, end)) && figure.Resolved == timex) return true;
        if (narrowed && timex.StartsWith("XXXX", StringComparison.Ordinal) && figure.Resolved!.EndsWith(timex[4..], StringComparison.Ordinal))
            return (start ?? end!.Value.AddSeconds(-1)).Year == ours.Start.Year;
        if (start is null || end is null) return (start ?? end) is { } bound && (bound == ours.Start || bound == ours.End);
        return start == ours.Start && (end == ours.End || ours.LastStart != ours.Start && end == ours.LastStart);
    }

    /// <summary>Whether their range is a part of ours that "earlier" or "later" picks: "later this year".</summary>
    private static bool IsNarrow(Figure figure, ResolvedPeriod ours, DateTime? start, DateTime? end) =>
        start >= ours.Start && end <= ours.End && figure.Number.Length > 9;

    private static bool IsPair(Figure figure, ResolvedPeriod ours) =>
        figure.Resolved!.Contains('/', StringComparison.Ordinal) && ours.LastStart - ours.Start <= TimeSpan.FromDays(31);

    private static bool IsPartOfDay(string timex) =>
        timex.Length > 2 && timex.LastIndexOf('T') is > 0 and var at && char.IsLetter(timex[^1]) && timex.Length - at <= 4;

    private static bool IsDistance(ResolvedPeriod ours, string text) =>
        ours.Unit is "week" or "month" or "year" && text.Contains(ours.Unit, StringComparison.OrdinalIgnoreCase)
        && Distances.Any(word => word[^1] == ' ' ? text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            : text.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    private static DateTime? Time(JsonElement reading, string property) =>
        DateTime.TryParse(ExpectedEntity.Text(reading, property), CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var time)
            ? time.AddSeconds(-time.Second) : null;

    private static TextSpan Word(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        var last = start;
        while (last < end && char.IsLetterOrDigit(text[last])) last++;
        return new TextSpan(start, last);
    }

    private static TextSpan LastWord(string text, int start, int end)
    {
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        var first = end;
        while (first > start && char.IsLetterOrDigit(text[first - 1])) first--;
        return new TextSpan(first, end);
    }
}
