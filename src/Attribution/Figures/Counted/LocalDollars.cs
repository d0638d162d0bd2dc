using System.Collections.Immutable;

namespace Attribution.Figures.Counted;

/// <summary>
/// Gives a bare "$" the dollar of which the article has told: behind "CDN$11,000", "$10,000" is Canadian. An article that names
/// the US dollar, or more than one other, leaves it to mean the US dollar.
/// </summary>
internal static class LocalDollars
{
    private const string American = "USD";

    /// <summary>Changes the currency of the amounts of <paramref name="figures"/> whose sign stands alone.</summary>
    public static void Complete(string text, ImmutableArray<Figure>.Builder figures)
    {
        var (first, local) = (-1, default(string));
        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i] is not { Kind: FigureKind.Money, Unit: { } unit } figure) continue;
            var number = figure.Number.In(text);
            var sign = number.IndexOf('$');
            if (unit == American && (sign < 0 || IsBare(text, figure))) continue;
            if (unit == American || local is not null && local != unit && sign >= 0) return;
            if (sign >= 0) (first, local) = (first < 0 ? i : first, unit);
        }
        if (local is null) return;
        for (var i = first + 1; i < figures.Count; i++)
        {
            if (figures[i] is { Kind: FigureKind.Money, Unit: American } figure && IsBare(text, figure)) figures[i] = figure with { Unit = local };
        }
    }

    /// <summary>Whether the amount begins with a "$" that stands alone.</summary>
    private static bool IsBare(string text, Figure figure) =>
        figure.Number.In(text) is ['$', ..] and var number && (number.Length < 2 || !char.IsLetter(number[1]));
}
