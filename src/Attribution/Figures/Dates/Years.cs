using Attribution.Figures.Numbers;
using Attribution.Figures.Pieces;
using Attribution.Figures.Quantities;
using Attribution.Lists;

namespace Attribution.Figures.Dates;

/// <summary>Years, decades, centuries, quarters and half-years: "in 2022", "the 1990s", "the '80s", "the 19th century", "Q3 2024".</summary>
internal static class Years
{
    private static readonly WordSet BeforeYear = FigureWords.Set("before-year");

    private static readonly WordSet BeforeHyphenAndYear = FigureWords.Set("before-hyphen-and-year");

    private static readonly WordSet BeforeCountOfYears = FigureWords.Set("before-count-of-years");

    private static readonly WordSet BeforeDecade = FigureWords.Set("before-decade");

    private static readonly WordSet OwnersOfALife = FigureWords.Set("owners-of-a-life");

    public static DateReading? Read(DateContext context, int index)
    {
        var line = context.Line;
        return FiscalYears.Read(context, index) ?? Decade(line, index) ?? DecadeInWords(line, index) ?? QuarterBehind(line, index)
            ?? Year(context, index) ?? Century(line, index)
            ?? Quarter(context, index) ?? Half(context, index);
    }

    private static DateReading? Year(DateContext context, int index)
    {
        var line = context.Line;
        if (!DayDates.IsYear(line, index)) return InWords(line, index);
        var year = line.Whole(index);
        if (line.IsJoined(index) && !IsBehindOpening(line, index) && !IsBehindDash(line, index)) return null;
        if (line.IsMark(index + 1, ',') && line.IsJoined(index + 2) && line.IsDigits(index + 2)) return null;
        if (line.IsMark(index + 1, '-') && line.IsDigits(index + 2) && line.IsJoined(index + 2) && line[index + 2].Length == 4
            && !DayDates.IsYear(line, index + 2))
            return null;
        var introduced = line.IsAny(index - 1, BeforeYear) || line.IsMark(index - 1, '(') || line.IsHyphen(index - 1) || line.IsApostrophe(index - 1)
            || IsBegun(line, index);
        if (year is < 1500 && !(line.IsAny(index - 1, "in", "since", "of", "from", "year") && year > 1000 && !line.IsWord(index + 1))) return null;
        if (UnitReader.TryRead(line, index + 1, out _, out _, out _) || AmountReader.IsPercent(line, index + 1, out _)
            || line[index + 1].Has(Meaning.Scale) || Currencies.TrySuffix(line, index + 1, NumeralForm.Words, out _, out _, out _))
            return null;
        // "a survey of 1709 pupils"
        if (year < 1900 && line.Is(index - 1, "of") && line.IsWord(index + 1) && !line.IsCapitalised(index + 1)
            && (line.Word(index + 1) is [.., _, _, _, 's'] || line.Word(index + 1).EndsWith("children", StringComparison.Ordinal)
                || line.IsAny(index + 1, "people", "men", "women")) && !line[index - 2].Has(Meaning.Season | Meaning.Month)) return null;
        if (!introduced)
        {
            if (year is < 1900 or > 2060 || (year % 100 == 0 && line.IsWord(index + 1)) || line.IsAny(index - 1, BeforeCountOfYears)) return null;
            if (line.IsCapitalised(index - 1) && !line.StartsSentence(index - 1) && !line[index - 1].Has(Meaning.Month | Meaning.Season | Meaning.Weekday))
                return null;
        }
        else if (line.IsCapitalised(index - 1) && line.IsCapitalised(index - 2) && line.IsAny(index - 1, "Act", "Summit")) return null;
        return new DateReading(index, index + 1, CalendarPoint.Year(year), Dated: true);
    }

    /// <summary>Whether the year begins an interval, however inexact: "from roughly 1948 to 1951".</summary>
    private static bool IsBegun(Line line, int index) =>
        line.IsAny(index - 1, BeforeCountOfYears) && line.IsAny(index - 2, "from", "between")
            && (line.IsAny(index + 1, "to", "and", "until", "through") || line.IsDash(index + 1)) && DayDates.IsYear(line, index + 2);

    private static bool IsBehindOpening(Line line, int index) =>
        line.IsMark(index - 1, '(') || line.IsMark(index - 1, '“') || line.IsMark(index - 1, '"') || line.IsMark(index - 1, '‘');

    /// <summary>Whether a dash that joins no longer number stands before the year: "2019-2024", "mid-2023".</summary>
    private static bool IsBehindDash(Line line, int index) =>
        line.IsMark(index - 1, '~') && DayDates.IsYear(line, index - 2)
        || line.IsDash(index - 1) && (DayDates.IsYear(line, index - 2) || line.IsAny(index - 2, BeforeHyphenAndYear) || line[index - 1].Spaced
            || !line.IsHyphen(index - 1));

    /// <summary>"in nineteen eighty-four", behind a preposition alone and where nothing is counted.</summary>
    private static DateReading? InWords(Line line, int index) =>
        line.IsAny(index - 1, "in", "since") && DayNumbers.InWords(line, index, out var end) is > 0 and var year && !line.IsWord(end)
            ? new DateReading(index, end, CalendarPoint.Year(year), Dated: true)
            : null;

    /// <summary>"1990s", "the '90s", "the 90s".</summary>
    private static DateReading? Decade(Line line, int index) =>
        line.Is(index, "the") ? BareDecade(line, index + 1) is { } after ? after with { First = index } : null : BareDecade(line, index);

    /// <summary>"the seventies", "early nineties"; not somebody's age ("her fifties").</summary>
    private static DateReading? DecadeInWords(Line line, int index)
    {
        var word = line.Is(index, "the") ? index + 1 : index;
        if (!line[word].Has(Meaning.Decade) || !line.IsAny(word - 1, BeforeDecade) || line.IsHyphen(word + 1)) return null;
        if (line.IsAny(word - 1, OwnersOfALife) || line.IsAny(word - 2, OwnersOfALife) || line.IsHyphen(word - 1) && line.IsAny(word - 3, OwnersOfALife))
            return null;
        return new DateReading(index, word + 1, new CalendarPoint(Grain.Decade, new DateOnly(line[word].Calendar, 1, 1)));
    }

    private static DateReading? BareDecade(Line line, int index)
    {
        if (line.IsHyphen(index - 1) && !line.IsAny(index - 2, "mid", "early", "late", "pre", "post")) return null;
        var quoted = line.IsApostrophe(index) && line.IsJoined(index + 1);
        var digits = quoted ? index + 1 : index;
        if (!line.IsDigits(digits)) return null;
        var plural = line.IsApostrophe(digits + 1) && line.IsJoined(digits + 1) ? digits + 2 : digits + 1;
        if (!line.IsJoined(plural) || !line.Is(plural, "s") || line.Whole(digits) is not (>= 0 and var number) || number % 10 != 0) return null;
        if (line[digits].Length == 4 && number is >= 1000 and < 2200)
            return new DateReading(index, plural + 1, new CalendarPoint(Grain.Decade, new DateOnly(number, 1, 1)));
        if (line[digits].Length != 2 || line.IsJoined(digits) && !quoted || line.IsAny(index - 1, OwnersOfALife)) return null;
        if (!quoted && (!line.IsAny(index - 1, "the", "early", "late", "mid") || line.IsAny(index - 2, OwnersOfALife) || number < 60)) return null;
        return new DateReading(index, plural + 1, new CalendarPoint(Grain.Decade, new DateOnly(number < 30 ? 2000 + number : 1900 + number, 1, 1)));
    }

    private static DateReading? Century(Line line, int index)
    {
        if (OrdinalIn(line, line.Is(index, "the") ? index + 1 : index, out var end) is not (> 0 and <= 30 and var number)) return null;
        var at = line.SkipHyphen(end);
        return line.Is(at, "century")
            ? new DateReading(index, at + 1, new CalendarPoint(Grain.Century, new DateOnly(Math.Max(1, number * 100 - 100), 1, 1)))
            : null;
    }

    /// <summary>"2024 Q3", "2024-Q3".</summary>
    private static DateReading? QuarterBehind(Line line, int index)
    {
        if (!line.IsDigits(index) || line[index].Length != 4 || line.Whole(index) is < 1900 or > 2200 || line.IsJoined(index)) return null;
        var at = line.SkipHyphen(index + 1);
        return line.Is(at, "Q") && line.IsJoined(at + 1) && line.Whole(at + 1) is >= 1 and <= 4 and var quarter
            ? new DateReading(index, at + 2, CalendarPoint.Quarter(line.Whole(index), quarter), Dated: true)
            : null;
    }

    /// <summary>"Q3 2024", "the third quarter of 2024", "fourth-quarter".</summary>
    private static DateReading? Quarter(DateContext context, int index)
    {
        var line = context.Line;
        int number, end;
        if (line.Is(index, "Q") && line.IsJoined(index + 1) && line.Whole(index + 1) is >= 1 and <= 4) (number, end) = (line.Whole(index + 1), index + 2);
        else
        {
            number = OrdinalIn(line, line.Is(index, "the") ? index + 1 : index, out end);
            if (number is < 1 or > 4) return null;
            end = line.SkipHyphen(end);
            if (!line.Is(end++, "quarter")) return null;
        }
        var at = line.Is(end, "of", "in") ? end + 1 : line.IsMark(end, ',') ? end + 1 : end;
        if (line.Is(at, "fiscal")) at++;
        if (line.Is(at, "the") && line.Is(at + 1, "year") && at > end)
            return new DateReading(index, at + 2, context.FromPublished(day => CalendarPoint.Quarter(day.Year, number)));
        if (DayDates.IsYear(line, at)) return new DateReading(index, at + 1, CalendarPoint.Quarter(line.Whole(at), number));
        if (RelativeDates.YearOf(context, at, out var last) is { } year) return new DateReading(index, last, CalendarPoint.Quarter(year, number));
        return new DateReading(index, end, context.FromPublished(day =>
        {
            var same = CalendarPoint.Quarter(day.Year, number);
            var ahead = same?.Start > day && context.DirectionAt(index) == Direction.Past;
            return CalendarPoint.Quarter(ahead ? day.Year - 1 : day.Year, number);
        }));
    }

    /// <summary>"the first half of 2024", "second half of the year".</summary>
    private static DateReading? Half(DateContext context, int index)
    {
        var line = context.Line;
        var word = line.Is(index, "the") ? index + 1 : index;
        if (!line.Is(word, "first", "second") || !line.Is(word + 1, "half") || !line.Is(word + 2, "of")) return null;
        int? year;
        int end;
        if (DayDates.IsYear(line, word + 3)) (year, end) = (line.Whole(word + 3), word + 4);
        else if (line.Is(word + 3, "the") && line.Is(word + 4, "year")) (year, end) = (context.Published?.Year, word + 5);
        else if (RelativeDates.YearOf(context, word + 3, out end) is { } other) year = other;
        else return HalfOfMonth(context, index, word);
        var month = line.Is(word, "first") ? 1 : 7;
        return DateReading.Interval(index, end, year is { } y ? CalendarPoint.Month(y, month) : null, year is { } z ? CalendarPoint.Month(z, month + 5) : null);
    }

    /// <summary>"the second half of the month", "the first half of June".</summary>
    private static DateReading? HalfOfMonth(DateContext context, int index, int word)
    {
        var line = context.Line;
        var (month, end) = line.Is(word + 3, "the") && line.Is(word + 4, "month")
            ? (context.AnchorInSentence(index) is { Grain: <= Grain.Month } anchor ? CalendarPoint.Around(anchor.Start, Grain.Month)
                : context.FromPublished(day => CalendarPoint.Around(day, Grain.Month)), word + 5)
            : line[word + 3].Has(Meaning.Month) && DayDates.Read(context, word + 3) is { Point: { Grain: Grain.Month } named, Last: null } date
                ? (named, date.End)
            : (default(CalendarPoint?), 0);
        if (end == 0) return null;
        var (first, last) = (month?.Start, CalendarPoint.Shift(month?.Move(Grain.Month, 1)?.Start, 0, -1));
        return line.Is(word, "first")
            ? DateReading.Interval(index, end, CalendarPoint.Day(first), CalendarPoint.Day(CalendarPoint.Shift(first, 0, 14)))
            : DateReading.Interval(index, end, CalendarPoint.Day(CalendarPoint.Shift(first, 0, 15)), CalendarPoint.Day(last));
    }

    private static int OrdinalIn(Line line, int index, out int end)
    {
        end = index + 1;
        if (line[index].Has(Meaning.Ordinal) && line[index].Value <= 30) return (int)line[index].Value;
        if (line[index].Has(Meaning.Cardinal) && line[index].Value is 20 && line.IsHyphen(index + 1) && line[index + 2].Has(Meaning.Ordinal))
        {
            end = index + 3;
            return 20 + (int)line[index + 2].Value;
        }
        end = index + 2;
        return line.IsDigits(index) && line.IsJoined(index + 1) && line.IsAny(index + 1, "st", "nd", "rd", "th") ? line.Whole(index) : 0;
    }
}
