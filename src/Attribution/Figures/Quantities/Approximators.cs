using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Quantities;

/// <summary>The words around a number that say how exact it is.</summary>
internal static class Approximators
{
    private static readonly PhraseTable<Approximation> Leading = Read("before");

    private static readonly PhraseTable<Approximation> Trailing = Read("after");

    /// <summary>Reads the approximator that starts at the piece.</summary>
    public static bool TryBefore(Line line, int index, out Approximation approximation, out int end)
    {
        if (line.IsMark(index, '~') && line.IsJoined(index + 1))
        {
            (approximation, end) = (Approximation.About, index + 1);
            return true;
        }
        if ((line.IsMark(index, '>') || line.IsMark(index, '<')) && line.IsDigits(index + 1))
        {
            (approximation, end) = (line.IsMark(index, '>') ? Approximation.MoreThan : Approximation.LessThan, index + 1);
            return true;
        }
        (approximation, end) = (Approximation.None, index);
        // "That adds up to 185,000."
        if (line.Is(index, "up") && line.IsAny(index - 1, "add", "adds", "added", "adding")) return false;
        return line[index].Has(Meaning.Approximator) && Leading.TryMatch(line, index, out approximation, out end);
    }

    /// <summary>Reads the approximator behind a number and its unit: "or more", "+".</summary>
    public static bool TryAfter(Line line, int index, out Approximation approximation, out int end)
    {
        (approximation, end) = (Approximation.None, index);
        if (line.IsMark(index, '+') && line.IsJoined(index) && !line.IsDigits(index + 1))
        {
            (approximation, end) = (Approximation.AtLeast, index + 1);
            return true;
        }
        if (line.IsHyphen(index) && line.Is(index + 1, "plus"))
        {
            (approximation, end) = (Approximation.AtLeast, index + 2);
            return true;
        }
        if (line.IsHyphen(index) && line.IsAny(index + 1, "odd", "ish"))
        {
            (approximation, end) = (Approximation.About, index + 2);
            return true;
        }
        return line[index].Kind == PieceKind.Word && Trailing.TryMatch(line, index, out approximation, out end) && !line.Is(end, "than");
    }

    private static PhraseTable<Approximation> Read(string side) => new(Lexicon.Rows("approximators.tsv")
        .Where(r => r[1] == side)
        .Select(r => (r[0], r[2] switch
        {
            "about" => Approximation.About,
            "at least" => Approximation.AtLeast,
            "at most" => Approximation.AtMost,
            "more than" => Approximation.MoreThan,
            _ => Approximation.LessThan,
        })));
}
