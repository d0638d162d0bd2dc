using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Quantities;

/// <summary>Numbers that belong to the title of a work in quotation marks, to a street address or to a telephone, and measure nothing.</summary>
internal static class TitlesAndAddresses
{
    /// <summary>The pieces of a title or address that are looked at, so that the time stays linear in the text.</summary>
    private const int Longest = 10;

    /// <summary>The letters of words that a title writes small: "of", "the", "and".</summary>
    private const int SmallWord = 3;

    private static readonly WordSet Streets = FigureWords.Set("streets");

    private static readonly WordSet StreetsBeforeNames = FigureWords.Set("streets-before-names");

    private static readonly WordSet BehindAddress = FigureWords.Set("behind-address");

    /// <summary>
    /// The index behind a title in quotation marks that begins at the piece, "12 Years a Slave" or "The Two Towers": three words or more, all
    /// but small ones with a capital. The index itself for none.
    /// </summary>
    public static int Title(Line line, int index)
    {
        if (index == 0 || !line.IsMark(index - 1, '“') && !line.IsMark(index - 1, '"') && !line.IsMark(index - 1, '‘')
            || !line.IsDigits(index) && !line.IsCapitalised(index)) return index;
        var (words, number) = (0, false);
        for (var at = index; at < index + Longest; at++)
        {
            if (line.IsMark(at, '”') || line.IsMark(at, '"') || line.IsMark(at, '’') && !line.Is(at + 1, "s")) return words > 2 && number ? at : index;
            if (line.IsMark(at, ':') || line.IsDash(at) || line.IsApostrophe(at)) continue;
            if (line.IsMark(at, ',') && !line.IsWord(at + 1)) continue;
            if (line.IsDigits(at) || line[at].Has(Meaning.Cardinal | Meaning.Ordinal)) number = true;
            else if (!line.IsWord(at)) return index;
            if (line.IsWord(at) && !line.IsCapitalised(at) && line[at].Length > SmallWord) return index;
            words++;
        }
        return index;
    }

    /// <summary>Whether the digits are the number of a house: "10 Downing Street", "36 Quai des Brumes".</summary>
    public static bool IsHouse(Line line, int index)
    {
        if (!line.IsDigits(index) || line.Whole(index) < 1 || line[index].Length > 5) return false;
        if (line.IsCapitalised(index + 1) && line.IsAny(index + 1, StreetsBeforeNames) && line.IsWord(index + 2)) return true;
        for (var at = index + 1; at < index + 5 && line.IsCapitalised(at); at++)
        {
            if (line.IsMark(at + 1, '.') && line[at].Length == 1) at++;
            else if (at > index + 1 && line.IsAny(at, Streets)) return !line.IsWord(at + 1) || line.IsCapitalised(at + 1) || line.IsAny(at + 1, BehindAddress);
        }
        return false;
    }

    /// <summary>The index behind the digits of a telephone number in groups, of which the first begins with a naught: "0800 555 111".</summary>
    public static int Telephone(Line line, int index)
    {
        if (!line.IsDigits(index) || line[index].Length < 3 || line.Word(index)[0] != '0' || line.Word(index).IndexOfAnyExceptInRange('0', '9') >= 0)
            return index;
        var end = index + 1;
        while (end < index + Longest && line.IsDigits(end) && line[end].Length is >= 2 and <= 8) end++;
        return end > index + 1 ? end : index;
    }
}
