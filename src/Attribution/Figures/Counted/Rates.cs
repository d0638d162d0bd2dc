using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Counted;

/// <summary>
/// Reads for what a figure is reckoned: the month of "$400 a month", the share of "41 cents a share", the 100,000 people of "5.3 deaths
/// per 100,000 people", the kilometre of "120g/km".
/// </summary>
internal static class Rates
{
    /// <summary>The longest symbol of a unit with small and capital letters: "mmBtu".</summary>
    private const int LongestSymbol = 6;

    /// <summary>The most pieces that name what an amount is of before the "per" behind it.</summary>
    private const int LongestStuff = 5;

    private static readonly WordSet Reckoned = WordSet.Of("per-nouns.tsv");

    private static readonly WordSet BeforeReckoned = FigureWords.Set("before-reckoned-noun");

    private static readonly WordSet NotRates = FigureWords.Set("behind-per");

    private static readonly WordSet UnitsOfADay = FigureWords.Set("units-of-a-day");

    private static readonly WordSet UnitsOfAYear = FigureWords.Set("units-of-a-year");

    private static readonly WordSet Distances = FigureWords.Set("behind-distance-in-time");

    /// <summary>What stands behind "per", "a" or a slash at the piece, in lower case and without the article; null for none.</summary>
    public static (string Per, int End)? Read(Line line, int index, FigureKind kind)
    {
        if (kind is FigureKind.Date or FigureKind.Set or FigureKind.Ordinal) return null;
        if (line.IsMark(index, '/') && line.IsJoined(index) && line.IsJoined(index + 1))
            return line.IsWord(index + 1) ? (Singular(line, index + 1), index + 2)
                : line.IsDigits(index + 1) && line.IsWord(index + 2) && line.IsJoined(index + 2)
                    ? (line.Word(index + 1).ToString() + " " + line.Word(index + 2).ToString(), index + 3)
                : null;
        if (line.IsAny(index - 1, UnitsOfADay)) return ("day", index);
        if (line.IsAny(index - 1, UnitsOfAYear)) return ("year", index);
        var at = line.SkipHyphen(index);
        var noun = line.SkipHyphen(at + 1);
        if (line.Is(at, "per")) return Per(line, noun);
        if (line.Is(at, "pa") && kind is FigureKind.Money or FigureKind.Percent && line.IsStop(at + 1)) return ("year", at + 1);
        if (line.Is(at, "annually", "yearly")) return ("year", at + 1);
        if (!line.IsAny(at, "a", "an", "each", "every") || !line.IsWord(noun) || line.IsCapitalised(noun)) return null;
        if (!line[noun].Has(Meaning.TimeUnit) && !line.IsAny(noun, Reckoned)) return null;
        var behind = noun + 1;
        if (line.IsAny(behind, Distances) || line.IsHyphen(behind) && !line.IsHyphen(index) || line.Is(behind, "and") && line.Is(behind + 1, "a")) return null;
        // "$5 a month" and "12 flights a day", but not "paid $5 million a record share".
        return kind is FigureKind.Count or FigureKind.Ratio && !line[noun].Has(Meaning.TimeUnit) && !line.IsAny(noun, "hour", "minute", "night", "head")
            ? null
            : (Singular(line, noun), behind);
    }

    /// <summary>What stands behind "per" where the amount's stuff stands between: the kilometre of "95 g of CO2 per km"; null for none.</summary>
    public static (string Per, int End)? BehindStuff(Line line, int index)
    {
        if (!line.Is(index, "of")) return null;
        for (var at = index + 2; at <= index + LongestStuff && !line.IsStop(at); at++)
        {
            if (line.Is(at, "per")) return Per(line, line.SkipHyphen(at + 1));
        }
        return null;
    }

    private static (string, int)? Per(Line line, int noun)
    {
        if (line.Is(noun, "annum")) return ("year", noun + 1);
        if (line.IsDigits(noun) || line[noun].Has(Meaning.Cardinal | Meaning.Scale))
        {
            var end = noun + 1;
            while (line[end].Has(Meaning.Scale)) end++;
            var number = line.Text[line[noun].Start..line[end - 1].End];
            if (!line.IsWord(end) || line.IsAny(end, NotRates) || !line[end].Spaced) return (number, end);
            if (end + 1 < line.Count && line.Is(end, "live", "square") && line.IsWord(end + 1)) end++;
            return (line.Text[line[noun].Start..line[end].End], end + 1);
        }
        if (!line.IsWord(noun) || line.IsAny(noun, NotRates)) return null;
        // "per cubic metre", "per megawatt-hour"
        var last = line.IsAny(noun, BeforeReckoned) && line.IsWord(noun + 1) ? noun + 1
            : line.IsHyphen(noun + 1) && line.IsWord(noun + 2) ? noun + 2
            : noun;
        return (last > noun ? line.Text[line[noun].Start..line[last].End] : Singular(line, noun), last + 1);
    }

    /// <summary>The word in lower case, but symbols of units as they are written: "MWh".</summary>
    private static string Singular(Line line, int index)
    {
        var word = line.Word(index);
        var symbol = word.Length <= LongestSymbol && word[1..].ContainsAnyInRange('A', 'Z') && word.ContainsAnyInRange('a', 'z');
        return symbol ? word.ToString() : word.ToString().ToLowerInvariant();
    }
}
