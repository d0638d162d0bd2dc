using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Dates;

/// <summary>Names of months, told apart from the verbs and people that look like them ("may", "march", "June Smith").</summary>
internal static class Months
{
    private static readonly WordSet BeforeMonth = FigureWords.Set("before-month");

    private static readonly WordSet BeforeShortMonth = FigureWords.Set("before-short-month");

    private static readonly WordSet MonthsLikeWords = FigureWords.Set("months-like-words");

    private static readonly WordSet MonthsLikeNames = FigureWords.Set("months-like-names");

    /// <summary>Reads the month that starts at the piece, with the period of its short form; 0 for none.</summary>
    public static int Read(Line line, int index, out int end)
    {
        end = index + 1;
        var piece = line[index];
        if (!piece.Has(Meaning.Month) || line.IsAny(index - 1, "each", "every")) return 0;
        var shortForm = piece.Has(Meaning.ShortForm);
        if (shortForm && line.IsMark(end, '.') && line.IsJoined(end)) end++;
        var dated = NextIsNumber(line, end) || PreviousIsNumber(line, index);
        if (shortForm && end == index + 1 && !dated && !line.IsAny(index - 1, BeforeShortMonth)) return 0;
        if (dated) return piece.Calendar;
        if (!line.IsCapitalised(index)) return line.IsAny(index, MonthsLikeWords) ? 0 : piece.Calendar;
        var introduced = line.IsAny(index - 1, BeforeMonth) || (line.IsHyphen(index - 1) && (line.Is(index - 2, "mid") || line[index - 2].Has(Meaning.Month)));
        introduced |= line.Word(index - 1).EndsWith("est", StringComparison.Ordinal);
        if (line.IsAny(index, "may", "march") && !introduced) return 0;
        if (line.IsAny(index, MonthsLikeNames) && !introduced && line.IsCapitalised(end) && !line[end].Has(Meaning.Month)) return 0;
        return piece.Calendar;
    }

    private static bool NextIsNumber(Line line, int index) =>
        line.IsDigits(index) && line[index].Length <= 4
        || line.IsAny(index, "to", "through") && line[index + 1].Has(Meaning.Month) && line.IsCapitalised(index + 1)
        || line.IsHyphen(index) && line[index + 1].Has(Meaning.Month) && line.IsCapitalised(index + 1)
        || line.IsMark(index, ',') && line.Whole(index + 1) is >= 1500 and < 2200 && line[index + 1].Length == 4
        || line[index].Has(Meaning.Ordinal) && line[index].Value <= 31
            && (line.IsStop(index + 1) || line.IsDigits(index + 1) || line.IsAny(index + 1, "to", "through", "till", "until"))
            || line[index].Has(Meaning.Cardinal) && line[index].Value is 20 or 30
        || line.Is(index, "the") && line.IsDigits(index + 1) && line.IsAny(index + 2, "st", "nd", "rd", "th");

    private static bool PreviousIsNumber(Line line, int index) =>
        line.IsDigits(index - 1) && line[index - 1].Length <= 2 && !(line.IsHyphen(index - 2) && line.IsWord(index - 3))
        || line.IsAny(index - 1, "st", "nd", "rd", "th") && line.IsDigits(index - 2)
        || line.Is(index - 1, "of") && line.IsAny(index - 2, "st", "nd", "rd", "th");
}
