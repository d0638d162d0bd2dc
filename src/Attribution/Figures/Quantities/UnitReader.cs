using System.Collections.Frozen;
using System.Globalization;
using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Quantities;

/// <summary>The units of measure and of time.</summary>
internal static class UnitReader
{
    private static readonly WordSet BehindMetres = FigureWords.Set("behind-metres");

    private static readonly WordSet UnitsLikeNames = FigureWords.Set("units-like-names");

    private static string[][] Scaled { get; } = [.. Lexicon.Rows("scaled-units.tsv")];

    private static readonly PhraseTable<(string Written, string Unit, FigureKind Kind)> Table = new(Lexicon.Rows("units.tsv")
        .Select(r => (r[0], (r[0], r[1], r[2] == "duration" ? FigureKind.Duration : FigureKind.Measure)))
        .Concat(Scaled.Select(r => (r[0], (r[0], r[1], FigureKind.Measure)))));

    private static readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Scales = Scaled
        .ToFrozenDictionary(r => r[0], r => double.Parse(r[2], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that point to times: behind a number and before a plural alone they are part of a length ("the 5 past years").</summary>
    private static readonly WordSet Pointers = FigureWords.Set("pointers");

    private static readonly WordSet BetweenNumberAndTime = FigureWords.Set("between-number-and-time");

    /// <summary>Reads the unit behind a number, with a degree sign or exponent.</summary>
    public static bool TryRead(Line line, int index, out string unit, out FigureKind kind, out int end)
    {
        (unit, kind, end) = (string.Empty, FigureKind.Measure, index);
        if (line.IsMark(index, '°') || line.IsMark(index, 'º')) return Degrees(line, index, out unit, out end);
        if (!line.IsWord(index)) return false;
        if (!Table.TryMatch(line, index, out var found, out end))
        {
            if (!line.IsAny(index, BetweenNumberAndTime) || !Table.TryMatch(line, index + 1, out found, out end) || found.Kind != FigureKind.Duration
                || line.IsAny(index, Pointers) && line.Word(end - 1)[^1] is not ('s' or 'S'))
                return false;
        }
        else if (IsOther(line, index, end, found.Written)) return false;
        (unit, kind) = (found.Unit, found.Kind);
        if (unit is "km" or "m" or "cm") Exponent(line, ref unit, ref end);
        if (unit is "km" && line.IsMark(end, '/') && line.Is(end + 1, "h")) (unit, end) = ("km/h", end + 2);
        return true;
    }

    /// <summary>Whether the piece is a unit of time.</summary>
    public static bool IsTime(Line line, int index) =>
        line.IsWord(index) && Table.TryMatch(line, index, out var found, out _) && found.Kind == FigureKind.Duration;

    /// <summary>What the unit at the piece multiplies its number by: a billion for "bcm", 1 for most.</summary>
    public static double ScaleOf(Line line, int index) => line.IsWord(index) && Scales.TryGetValue(line.Word(index), out var scale) ? scale : 1;

    private static bool Degrees(Line line, int index, out string unit, out int end)
    {
        (unit, end) = ("°", index + 1);
        if (line.Is(index + 1, "C", "Celsius")) (unit, end) = ("°C", index + 2);
        else if (line.Is(index + 1, "F", "Fahrenheit")) (unit, end) = ("°F", index + 2);
        return true;
    }

    private static void Exponent(Line line, ref string unit, ref int end)
    {
        if (!line.IsJoined(end)) return;
        var power = line.IsMark(end, '²') || line.Whole(end) == 2 ? "2" : line.IsMark(end, '³') || line.Whole(end) == 3 ? "3" : null;
        if (power is null) return;
        unit += power;
        end++;
    }

    /// <summary>
    /// Whether the form has another meaning here: symbols of one or two letters must follow their number, and some words
    /// are names when capitalised.
    /// </summary>
    private static bool IsOther(Line line, int index, int end, string written)
    {
        if (end != index + 1) return false;
        var word = line.Word(index);
        if (word.Length == 1 && !word.SequenceEqual(written)) return true;
        if (line.Is(index, "in"))
            return !line.IsJoined(index) || !line.IsDigits(index - 1) || !(line.IsStop(end) || line.IsAny(end, BehindMetres) || line.IsMark(end, '('));
        if (word is "m" or "t" or "g" or "l" && !line.IsJoined(index))
            return !(line.IsDigits(index - 1) && (line.IsStop(end) || line.IsMark(end, '(') || line.IsMark(end, '/') || line.IsAny(end, BehindMetres)));
        // "3.4 Mt of coal", not "8 Mt Everest guides"
        if (word.Length == 2 && char.IsUpper(word[0]) && word.SequenceEqual(written)) return line.IsCapitalised(end);
        if (word.Length <= 2) return !line.IsJoined(index) && (word.Length == 1 || char.IsUpper(word[0]) && char.IsLower(word[1]) || word is "MS");
        return line.IsAny(index, UnitsLikeNames) && line.IsCapitalised(index)
            || line.Is(index, "bit") && !line.IsHyphen(index - 1);
    }
}
