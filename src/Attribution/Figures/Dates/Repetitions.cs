using System.Globalization;
using Attribution.Figures.Numbers;
using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Dates;

/// <summary>Times that come again: "every Monday", "every two weeks", "each year", "weekly", "on Fridays".</summary>
/// <param name="First">Its first piece.</param>
/// <param name="End">The index behind it.</param>
/// <param name="Count">How many units lie between two of them.</param>
/// <param name="Unit">The unit: a singular word of time, or the day, month or season that comes again.</param>
/// <param name="Period">The length between two of them as ISO 8601 writes it ("P2W"), or the pattern of the days ("XXXX-WXX-1").</param>
internal readonly record struct Repetition(int First, int End, double Count, string Unit, string Period);

/// <summary>Reads the times that come again.</summary>
internal static class Repetitions
{
    private static readonly PhraseTable<(int Count, string Unit)> Adverbs = new(Lexicon.Rows("periods.tsv")
        .Select(row => (row[0], (int.Parse(row[1], CultureInfo.InvariantCulture), row[2]))));

    private static readonly WordSet PluralDayParts = FigureWords.Set("plural-day-parts");

    private static readonly WordSet BeforePluralWeekday = FigureWords.Set("before-plural-weekday");

    /// <summary>Reads what comes again from the piece on; null where nothing does.</summary>
    public static Repetition? Read(Line line, int index)
    {
        if (line.Is(index, "every", "each")) return Every(line, index);
        if (line[index].Has(Meaning.Period)) return Adverb(line, index);
        if (line[index].Has(Meaning.Weekday) && IsPluralPart(line, index + 1)) return Weekday(line, index, index, index + 2);
        return line[index].Has(Meaning.PluralWeekday) && line.IsCapitalised(index) && line.IsAny(index - 1, BeforePluralWeekday)
            ? Weekday(line, index, index, index + 1)
            : null;
    }

    /// <summary>Whether a part of the day stands there that comes again: the "mornings" of "Sunday mornings".</summary>
    public static bool IsPluralPart(Line line, int index) => line.IsAny(index, PluralDayParts);

    private static Repetition? Adverb(Line line, int index)
    {
        if (line.IsCapitalised(index) && !(line.StartsSentence(index) && !line.IsCapitalised(index + 1)) || line.IsHyphen(index - 1)) return null;
        return Adverbs.TryMatch(line, index, out var found, out var end)
            ? new Repetition(index, end, found.Count, found.Unit, Period(found.Count, found.Unit))
            : null;
    }

    private static Repetition? Every(Line line, int index)
    {
        var (count, at) = (1.0, index + 1);
        if (line.Is(at, "other", "second") && (line[at + 1].Has(Meaning.TimeUnit | Meaning.Weekday))) (count, at) = (2, at + 1);
        else if (line.Is(at, "single")) at++;
        else if (line.Is(index, "every") && NumberReader.Read(line, at) is { Form: NumeralForm.Digits or NumeralForm.Words, Value: > 0 } number)
            (count, at) = (number.Value, line.SkipHyphen(number.End));
        var piece = line[at];
        if (piece.Has(Meaning.Weekday) && !piece.Has(Meaning.ShortForm)) return count == 1 ? Weekday(line, index, at, End(line, at)) : null;
        if (piece.Has(Meaning.Month) && line.IsCapitalised(at) && count == 1)
            return new Repetition(index, at + 1, 1, line.Word(at).ToString(), $"XXXX-{piece.Calendar:00}");
        if (piece.Has(Meaning.Season) && count == 1) return new Repetition(index, at + 1, 1, line.Word(at).ToString(), "XXXX-" + Season(piece.Calendar));
        if (piece.Has(Meaning.DayPart) && count == 1) return new Repetition(index, at + 1, 1, "day", "P1D");
        if (Unit(line, at) is not { } unit || count > 1 != line.Word(at)[^1] is 's' or 'S' && count != 2) return null;
        return new Repetition(index, at + 1, count, unit, Period(count, unit));
    }

    private static int End(Line line, int weekday) => line[weekday + 1].Has(Meaning.DayPart) && !line.IsCapitalised(weekday + 1) ? weekday + 2 : weekday + 1;

    private static Repetition Weekday(Line line, int first, int weekday, int end)
    {
        var day = line.Word(weekday).TrimEnd("sS").ToString();
        return new Repetition(first, end, 1, day, $"XXXX-WXX-{line[weekday].Calendar}");
    }

    /// <summary>The unit of time at the piece as a singular word; null for none.</summary>
    private static string? Unit(Line line, int index)
    {
        if (line.Is(index, "second")) return null;
        var word = line.Word(index);
        if (line.Is(index, "weekend", "weekends")) return "weekend";
        if (!line[index].Has(Meaning.TimeUnit) && !line.IsAny(index, "hour", "hours") && !line.IsAny(index, "minute", "minutes")) return null;
        var singular = word[^1] is 's' or 'S' ? word[..^1].ToString() : word.ToString();
        return singular.Equals("centurie", StringComparison.OrdinalIgnoreCase) ? "century" : singular.ToLowerInvariant();
    }

    private static string Period(double count, string unit) => unit switch
    {
        "minute" => FormattableString.Invariant($"PT{count}M"),
        "hour" => FormattableString.Invariant($"PT{count}H"),
        "week" => FormattableString.Invariant($"P{count}W"),
        "fortnight" => FormattableString.Invariant($"P{2 * count}W"),
        "month" => FormattableString.Invariant($"P{count}M"),
        "quarter" => FormattableString.Invariant($"P{3 * count}M"),
        "year" => FormattableString.Invariant($"P{count}Y"),
        "decade" => FormattableString.Invariant($"P{10 * count}Y"),
        "century" => FormattableString.Invariant($"P{100 * count}Y"),
        "weekend" => "XXXX-WXX-WE",
        _ => FormattableString.Invariant($"P{count}D"),
    };

    private static string Season(int month) => month switch { 3 => "SP", 6 => "SU", 9 => "FA", _ => "WI" };
}
