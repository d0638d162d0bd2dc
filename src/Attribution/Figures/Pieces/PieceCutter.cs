using System.Globalization;
using Attribution.Documents;

namespace Attribution.Figures.Pieces;

/// <summary>Cuts text into pieces, in one pass. Groups of thousands by comma, apostrophe or space belong to one number.</summary>
internal static class PieceCutter
{
    private const int LongestNumber = 40;

    public static Piece[] Cut(string text, TextSpan span)
    {
        var pieces = new List<Piece>(span.Length / 5 + 4);
        var at = span.Start;
        var spaced = true;
        while (at < span.End)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')
            {
                spaced = true;
                at++;
                continue;
            }
            if (c is '[' or ']' or '*' && LinkMarks.Skip(text, at, span.End) is var behind && behind > at)
            {
                spaced |= c == ']';
                at = behind;
                continue;
            }
            var piece = char.IsLetter(c) ? Word(text, at, span.End, spaced)
                : char.IsAsciiDigit(c) || (c == '.' && spaced && at + 1 < span.End && char.IsAsciiDigit(text[at + 1]))
                    ? Digits(text, at, span.End, spaced, pieces)
                : IsFraction(c) ? new Piece(at, at + 1, PieceKind.Fraction, spaced, Meaning.None, char.GetNumericValue(c), 0)
                : new Piece(at, at + 1, PieceKind.Mark, spaced, Meaning.None, double.NaN, 0);
            pieces.Add(piece);
            at = piece.End;
            spaced = false;
        }
        return [.. pieces];
    }

    private static Piece Word(string text, int start, int limit, bool spaced)
    {
        var end = start + 1;
        while (end < limit && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark)) end++;
        if (end < limit && text[end] is ':' or '.' && IsAddress(text.AsSpan(start, limit - start), end - start))
        {
            while (end < limit && !char.IsWhiteSpace(text[end])) end++;
            return new Piece(start, end, PieceKind.Mark, spaced, Meaning.None, double.NaN, 0);
        }
        var (meaning, value, calendar) = FigureWords.Look(text.AsSpan(start, end - start));
        return new Piece(start, end, PieceKind.Word, spaced, meaning, value, calendar);
    }

    /// <summary>Whether the word begins the address of a page, whose digits count nothing.</summary>
    private static bool IsAddress(ReadOnlySpan<char> text, int word) =>
        word <= 5 && (text[word..].StartsWith("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase));

    private static Piece Digits(string text, int start, int limit, bool spaced, List<Piece> before)
    {
        if (text[start] == '.')
            return new Piece(start, DigitRun(text, start + 1, limit), PieceKind.Digits, spaced, Meaning.None,
                Value(text.AsSpan(start, DigitRun(text, start + 1, limit) - start)), 0);
        var end = DigitRun(text, start, limit);
        if (DecimalComma(text, start, end, limit) is var comma && comma > end)
            return new Piece(start, comma, PieceKind.Digits, spaced, Meaning.None, Continental(text.AsSpan(start, comma - start)), 0);
        if (end - start is > 0 and <= 3 && text[start] != '0') end = Groups(text, end, limit, before);
        if (end + 1 < limit && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            var decimals = DigitRun(text, end + 1, limit);
            var dotted = decimals + 1 < limit && text[decimals] == '.' && char.IsAsciiDigit(text[decimals + 1]);
            var chained = !spaced && before.Count > 0 && before[^1].Kind == PieceKind.Mark && text[before[^1].Start] == '.';
            if (!dotted && !chained) end = decimals;
        }
        return new Piece(start, end, PieceKind.Digits, spaced, Meaning.None, Value(text.AsSpan(start, end - start)), 0);
    }

    private static int DigitRun(string text, int start, int limit)
    {
        while (start < limit && char.IsAsciiDigit(text[start])) start++;
        return start;
    }

    /// <summary>
    /// The end of a number with a decimal comma, one or two digits behind it and perhaps thousands by point before it ("1,3",
    /// "1.111,11"); <paramref name="end"/> for none. A list of numbers has more than one comma.
    /// </summary>
    private static int DecimalComma(string text, int start, int end, int limit)
    {
        if (end - start > 3 || start > 0 && text[start - 1] is ',' or '.' or '-' or '/') return end;
        var at = end;
        while (at + 3 < limit && text[at] == '.' && DigitRun(text, at + 1, Math.Min(limit, at + 5)) == at + 4) at += 4;
        if (at >= limit || text[at] != ',') return end;
        var decimals = DigitRun(text, at + 1, Math.Min(limit, at + 4));
        if (decimals - at - 1 is not (1 or 2) || decimals + 1 < limit && text[decimals] is ',' or '.' && char.IsAsciiDigit(text[decimals + 1])) return end;
        return decimals < limit && (char.IsLetter(text[decimals]) || text[decimals] is '-' or '/' or ':' or '\'' or '’') ? end : decimals;
    }

    /// <summary>The value of digits with a decimal comma.</summary>
    private static double Continental(ReadOnlySpan<char> digits)
    {
        var comma = digits.IndexOf(',');
        var whole = digits[..comma].ToString().Replace(".", "", StringComparison.Ordinal);
        return Value($"{whole}.{digits[(comma + 1)..]}");
    }

    /// <summary>The end of the groups of three digits that follow, all behind the same separator.</summary>
    private static int Groups(string text, int end, int limit, List<Piece> before)
    {
        if (end >= limit || text[end] is not (',' or '\'' or '’' or ' ' or '\u00A0' or '\u202F' or '\u2009')) return end;
        var separator = text[end];
        if (separator == ' ' && before.Count > 0 && (before[^1].Has(Meaning.Month) || before[^1].Kind == PieceKind.Digits)) return end;
        if (separator == ',' && Lakhs(text, end, limit) is var lakhs && lakhs > end) return lakhs;
        while (end + 3 < limit && text[end] == separator && DigitRun(text, end + 1, Math.Min(limit, end + 5)) == end + 4) end += 4;
        return end;
    }

    /// <summary>The end of groups of two digits that a group of three closes, as in "12,34,567".</summary>
    private static int Lakhs(string text, int end, int limit)
    {
        var at = end;
        while (at < limit && text[at] == ',')
        {
            var group = DigitRun(text, at + 1, Math.Min(limit, at + 5)) - at - 1;
            if (group == 3) return at > end ? at + 4 : end;
            if (group != 2) return end;
            at += 3;
        }
        return end;
    }

    private static double Value(ReadOnlySpan<char> digits)
    {
        if (digits.Length > LongestNumber) return double.NaN;
        Span<char> clean = stackalloc char[LongestNumber];
        var length = 0;
        foreach (var c in digits)
        {
            if (char.IsAsciiDigit(c) || c == '.') clean[length++] = c;
        }
        return double.Parse(clean[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private static bool IsFraction(char c) => c is '\u00BC' or '\u00BD' or '\u00BE' or (>= '\u2150' and <= '\u215E');
}
