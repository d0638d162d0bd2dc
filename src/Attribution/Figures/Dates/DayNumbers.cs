using Attribution.Figures.Numbers;
using Attribution.Figures.Pieces;
using Attribution.Figures.Quantities;

namespace Attribution.Figures.Dates;

/// <summary>The numbers that dates are made of: days of the month and years, in digits and in words.</summary>
internal static class DayNumbers
{
    /// <summary>Reads the day of a month at the piece: "3", "3rd", "third", "twenty-third"; 0 for none.</summary>
    public static int Day(Line line, int index, out int end)
    {
        end = index + 1;
        if (line.IsDigits(index))
        {
            if (line[index].Length > 2 || line.Whole(index) is < 1 or > 31) return 0;
            if (IsSuffix(line, end)) end++;
            else if (line.IsJoined(end) && (line.IsWord(end) || line.IsMark(end, '%') || line.IsMark(end, ':'))) return 0;
            else if (AmountReader.IsPercent(line, end, out _)) return 0;
            return line.Whole(index);
        }
        return Ordinal(line, index, out end);
    }

    /// <summary>Reads a day as a rank, "third", "twenty-third", "thirty first", "23rd"; 0 for none.</summary>
    public static int Ordinal(Line line, int index, out int end)
    {
        end = index + 1;
        var piece = line[index];
        if (piece.Has(Meaning.Ordinal)) return piece.Value <= 31 ? (int)piece.Value : 0;
        if (piece.Kind == PieceKind.Digits && IsSuffix(line, end) && piece.Length <= 2 && line.Whole(index) is >= 1 and <= 31)
        {
            end = index + 2;
            return line.Whole(index);
        }
        if (!piece.Has(Meaning.Cardinal) || piece.Value is not (20 or 30)) return 0;
        var unit = WordNumbers.SkipJoint(line, end);
        if (!line[unit].Has(Meaning.Ordinal) || line[unit].Value > 9 || piece.Value + line[unit].Value > 31) return 0;
        end = unit + 1;
        return (int)(piece.Value + line[unit].Value);
    }

    /// <summary>Reads a day as a number word, "twenty nine" beside a month; 0 for none.</summary>
    public static int Cardinal(Line line, int index, out int end)
    {
        end = index + 1;
        var piece = line[index];
        if (!piece.Has(Meaning.Cardinal) || piece.Value is < 1 or > 30 || line.IsCapitalised(index)) return 0;
        var unit = WordNumbers.SkipJoint(line, end);
        if (piece.Value is 20 or 30 && line[unit].Has(Meaning.Cardinal) && line[unit].Value is >= 1 and < 10 && piece.Value + line[unit].Value <= 31)
        {
            end = unit + 1;
            return (int)(piece.Value + line[unit].Value);
        }
        return (int)piece.Value;
    }

    /// <summary>Whether "st", "nd", "rd" or "th" stands at the piece, directly behind digits.</summary>
    public static bool IsSuffix(Line line, int index) => line.IsJoined(index) && line.IsAny(index, "st", "nd", "rd", "th");

    /// <summary>Reads the year behind a day or month, with its comma or "of": "2024", "'87", "of 87", "nineteen eighty-six"; 0 for none.</summary>
    public static int Year(Line line, int index, out int end)
    {
        var of = line.Is(index, "of", "in");
        var at = line.IsMark(index, ',') || of ? index + 1 : index;
        if (line.Is(at, "the") && line.Is(at + 1, "year")) at += 2;
        else if (line.Is(at, "year") || line.Is(at, "fiscal") && DayDates.IsYear(line, at + 1)) at++;
        end = at + 1;
        if (DayDates.IsYear(line, at)) return line.Whole(at);
        if (line.IsApostrophe(at) && line.IsJoined(at + 1) && line[at + 1].Length == 2 && line.Whole(at + 1) is >= 0 and var quoted)
        {
            end = at + 2;
            return DayDates.Century(quoted);
        }
        if (line.Is(index, "of") && line.IsDigits(at) && line[at].Length == 2 && line.IsStop(at + 1) && line.Whole(at) is > 31 and var little)
            return DayDates.Century(little);
        return InWords(line, at, out end);
    }

    /// <summary>Reads a year in words: "nineteen eighty-six", "seventeen hundred thirty three", "two thousand and four"; 0 for none.</summary>
    public static int InWords(Line line, int index, out int end)
    {
        end = index + 1;
        if (!line[index].Has(Meaning.Cardinal)) return 0;
        var hundreds = line[index].Value;
        var at = WordNumbers.SkipJoint(line, end);
        if (hundreds is >= 11 and <= 20 && line[at].Has(Meaning.Cardinal) && WordNumbers.Whole(line, at) is { Number: { Value: >= 10 and < 100 } years })
        {
            end = years.End;
            return (int)(hundreds * 100 + years.Value);
        }
        if (WordNumbers.Whole(line, index) is not { Number: var whole } || whole.End < index + 2 || whole.Value is < 1100 or >= 2200 || whole.Value % 1 != 0)
            return 0;
        end = whole.End;
        return (int)whole.Value;
    }
}
