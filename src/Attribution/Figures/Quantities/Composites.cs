using System.Collections.Frozen;
using System.Globalization;
using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Quantities;

/// <summary>Amounts in several units, "8 hours 40 minutes" or "6 feet 2 inches", counted in the first one.</summary>
internal static class Composites
{
    private static readonly WordSet FromWhereTimeCounts = FigureWords.Set("from-where-time-counts");

    private static readonly FrozenDictionary<string, (string Kind, double Size)> Sizes = Lexicon.Rows("unit-sizes.tsv")
        .ToFrozenDictionary(row => row[0], row => (row[1], double.Parse(row[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    /// <summary>The amount with the smaller units behind it, or as it was where none stand there.</summary>
    public static Quantity Complete(Line line, Quantity quantity)
    {
        if (quantity.Kind is not (FigureKind.Duration or FigureKind.Measure) || quantity.Upper is not null || quantity.Compound || quantity.Unit is null)
            return quantity;
        var (whole, smallest) = (Size(quantity.Unit), Size(quantity.Unit));
        if (double.IsNaN(whole)) return quantity;
        for (var parts = 0; parts < 3; parts++)
        {
            var at = line.IsMark(quantity.NumberEnd, ',') ? quantity.NumberEnd + 1 : quantity.NumberEnd;
            if (line.Is(at, "and")) at++;
            if (!line.IsDigits(at) && !line[at].Has(Meaning.Cardinal)) return quantity;
            if (AmountReader.Read(line, at) is not { Compound: false, Unit: { } unit } part || part.Kind != quantity.Kind
                || !AreAlike(unit, quantity.Unit) || !(Size(unit) < smallest) || !(part.Value * Size(unit) < smallest))
                return quantity;
            if (line.IsAny(part.End, FromWhereTimeCounts) || line.IsHyphen(part.End)) return quantity;
            smallest = Size(unit);
            quantity = quantity with { Value = Math.Round(quantity.Value + part.Value * smallest / whole, 6), NumberEnd = part.End, End = part.End };
        }
        return quantity;
    }

    /// <summary>How large a unit is among those of its kind; not a number for others.</summary>
    private static double Size(string unit) => Sizes.TryGetValue(unit, out var found) ? found.Size : double.NaN;

    private static bool AreAlike(string unit, string other) =>
        Sizes.TryGetValue(unit, out var first) && Sizes.TryGetValue(other, out var second) && first.Kind == second.Kind;
}
