using Attribution.Figures.Numbers;
using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Quantities;

/// <summary>Reads ranks: "third", "21st", "thirty-second". Whether a thing is ranked at all is seen later, from the noun behind.</summary>
internal static class OrdinalReader
{
    private static readonly WordSet Ranked = FigureWords.Set("ranked-behind-hyphen");

    public static Quantity? Read(Line line, int index)
    {
        var piece = line[index];
        if (piece.Kind == PieceKind.Digits)
        {
            if (!line.IsJoined(index + 1) || !line.IsAny(index + 1, "st", "nd", "rd", "th") || piece.Value % 1 != 0) return null;
            return Make(line, piece.Value, index, index + 2);
        }
        if (piece.Has(Meaning.Ordinal)) return Make(line, piece.Value, index, index + 1);
        if (!piece.Has(Meaning.Cardinal) || piece.Value < 20 || !line.IsHyphen(index + 1)) return null;
        var last = line[index + 2];
        return last.Has(Meaning.Ordinal) && last.Value < 10 ? Make(line, piece.Value + last.Value, index, index + 3) : null;
    }

    private static Quantity? Make(Line line, double value, int index, int end)
    {
        // "the first-ever album"
        if (line.Is(line.SkipHyphen(end), "ever"))
            return new Quantity(FigureKind.Ordinal, value, null, null, Approximation.None, index, index, end, line.SkipHyphen(end) + 1, NumeralForm.Words);
        var superlative = line.IsHyphen(end)
            && (line.Word(end + 1).EndsWith("est", StringComparison.OrdinalIgnoreCase) || line.IsAny(end + 1, "most", "least", "best", "worst"));
        if (line.IsHyphen(end) && !superlative && !line.IsAny(end + 1, Ranked)) return null;
        return new Quantity(FigureKind.Ordinal, value, null, null, Approximation.None, index, index, end, end, NumeralForm.Words);
    }
}
