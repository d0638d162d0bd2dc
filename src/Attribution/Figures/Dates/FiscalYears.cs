using Attribution.Figures.Pieces;

namespace Attribution.Figures.Dates;

/// <summary>
/// Financial years and their parts as business news writes them: "FY25", "FY 2023-24", "Q3FY25", "1Q 2024", "2H25", "2019 H2". A year
/// is named as it is written, by the one in which it ends or by both.
/// </summary>
internal static class FiscalYears
{
    public static DateReading? Read(DateContext context, int index)
    {
        var line = context.Line;
        if (line[index] is { Kind: PieceKind.Word, Length: > 2 }) return null;
        if (line.Is(index, "FY")) return Year(line, index);
        if (line.IsJoined(index) && !line.IsMark(index - 1, '(')) return null;
        return PartFirst(line, index) ?? PartBehind(line, index);
    }

    /// <summary>"FY25", "FY 2023-24".</summary>
    private static DateReading? Year(Line line, int index)
    {
        if (!line.IsCapitalised(index)) return null;
        var at = line.IsApostrophe(index + 1) || line.IsHyphen(index + 1) ? index + 2 : index + 1;
        if (YearAt(line, at) is not (> 0 and var year)) return null;
        var second = at + 2;
        if ((line.IsDash(at + 1) || line.IsMark(at + 1, '/')) && line.IsJoined(at + 1) && line.IsDigits(second) && line[second].Length is 2 or 4
            && YearAt(line, second) == year + 1)
            return new DateReading(index, second + 1, CalendarPoint.Year(year), CalendarPoint.Year(year + 1), Dated: true);
        return new DateReading(index, at + 1, CalendarPoint.Year(year), Dated: true);
    }

    /// <summary>"Q3FY25", "Q3 FY25", "H1 2024", "1Q24", "2H 2025"; a quarter without a year is read elsewhere.</summary>
    private static DateReading? PartFirst(Line line, int index)
    {
        var (letter, digit) = line.IsDigits(index) ? (index + 1, index) : (index, index + 1);
        if (!line.IsAny(letter, "Q", "H") || !line.IsCapitalised(letter) && !(line.Is(letter, "q") && line.IsHyphen(index + 2)) || !line.IsDigits(digit)
            || line[digit].Length != 1
            || !line.IsJoined(Math.Max(letter, digit)))
            return null;
        var at = index + 2;
        var of = line.Is(at, "of") || line.IsMark(at, ',') || line.IsApostrophe(at) || line.IsHyphen(at) ? at + 1 : at;
        if (Year(line, of) is { Last: null } fiscal) return Part(line, index, fiscal.End, fiscal.Point!.Value.Start.Year, letter, digit);
        var year = DayDates.IsYear(line, of) || line.IsDigits(of) && line[of].Length == 2
            && (letter > digit && line.IsJoined(of) || line.IsApostrophe(at)) ? YearAt(line, of) : 0;
        return year > 0 ? Part(line, index, of + 1, year, letter, digit) : null;
    }

    /// <summary>"2019 H2", "2024-H1".</summary>
    private static DateReading? PartBehind(Line line, int index)
    {
        if (!DayDates.IsYear(line, index)) return null;
        var letter = line.SkipHyphen(index + 1);
        return line.Is(letter, "H") && line.IsCapitalised(letter) && line.IsJoined(letter + 1)
            ? Part(line, index, letter + 2, line.Whole(index), letter, letter + 1)
            : null;
    }

    private static DateReading? Part(Line line, int index, int end, int year, int letter, int digit)
    {
        var number = line.Whole(digit);
        // "2009 H1N1"
        if (line.IsJoined(end) && line.IsWord(end)) return null;
        if (line.Is(letter, "Q"))
            return number is >= 1 and <= 4 ? new DateReading(index, end, CalendarPoint.Quarter(year, number), Dated: true) : null;
        return number is 1 or 2
            ? DateReading.Interval(index, end, CalendarPoint.Month(year, number * 6 - 5), CalendarPoint.Month(year, number * 6))
            : null;
    }

    /// <summary>The year that two or four digits stand for; 0 for none.</summary>
    private static int YearAt(Line line, int index) =>
        !line.IsDigits(index) ? 0
        : line[index].Length == 4 && line.Whole(index) is >= 1900 and < 2200 and var year ? year
        : line[index].Length == 2 && line.Whole(index) is >= 0 and var little ? DayDates.Century(little) : 0;
}
