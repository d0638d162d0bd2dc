using Attribution.Documents;
using static Attribution.Language.Characters;

namespace Attribution.Language;

/// <summary>Finds the quotation marks of a paragraph and leaves out apostrophes.</summary>
internal static class QuoteMarks
{
    /// <summary>The marks of <paramref name="range"/> in text order.</summary>
    public static List<QuoteMark> Find(string text, TextSpan range)
    {
        var marks = new List<QuoteMark>();
        for (var i = range.Start; i < range.End; i++)
        {
            var c = text[i];
            if (!IsDoubleQuote(c) && !IsSingleQuote(c)) continue;
            var mark = Read(text, range, i);
            if (mark.Family == QuoteFamily.None) continue;
            marks.Add(mark);
            i = mark.End - 1;
        }
        return marks;
    }

    private static QuoteMark Read(string text, TextSpan range, int i)
    {
        var c = text[i];
        var length = c is '\'' or '`' && i + 1 < range.End && text[i + 1] == c ? 2 : 1;
        var before = i > range.Start ? text[i - 1] : ' ';
        var after = i + length < range.End ? text[i + length] : ' ';
        var opens = !char.IsWhiteSpace(after) && IsStartContext(before);
        var closes = !char.IsWhiteSpace(before) && !IsOpeningBracket(before) && !IsOpeningDouble(before);
        return c switch
        {
            _ when length == 2 => new QuoteMark(i, 2, QuoteFamily.Doubled, opens, closes),
            '"' or '＂' => new QuoteMark(i, 1, QuoteFamily.Straight, opens || !char.IsWhiteSpace(after) && !char.IsLetterOrDigit(before), closes),
            '“' or '„' or '‟' =>
                new QuoteMark(i, 1, QuoteFamily.Curly, !char.IsWhiteSpace(after) || char.IsWhiteSpace(before), closes && !char.IsLetterOrDigit(after)),
            '”' => new QuoteMark(i, 1, QuoteFamily.Curly, opens, closes),
            '«' => new QuoteMark(i, 1, QuoteFamily.Angled, true, false),
            '»' => new QuoteMark(i, 1, QuoteFamily.Angled, false, true),
            '‹' => new QuoteMark(i, 1, QuoteFamily.CurlySingle, true, false),
            '›' => new QuoteMark(i, 1, QuoteFamily.CurlySingle, false, true),
            _ => Single(text, range, i, before, after, opens, closes),
        };
    }

    private static QuoteMark Single(string text, TextSpan range, int i, char before, char after, bool opens, bool closes)
    {
        var family = text[i] is '\'' or '`' ? QuoteFamily.StraightSingle : QuoteFamily.CurlySingle;
        opens = opens && text[i] is not '’' && !IsElision(text, range, i, after);
        closes = closes && text[i] is not '‘' and not '`' && !char.IsLetterOrDigit(after);
        return opens || closes ? new QuoteMark(i, 1, family, opens, closes) : default;
    }

    private static bool IsElision(string text, TextSpan range, int i, char after)
    {
        if (char.IsAsciiDigit(after)) return true;
        var end = i + 1;
        while (end < range.End && end - i < 9 && char.IsLetter(text[end])) end++;
        return Contractions.IsElided(text.AsSpan(i + 1, end - i - 1));
    }

    private static bool IsStartContext(char before) =>
        char.IsWhiteSpace(before) || IsOpeningBracket(before) || IsDash(before) || IsHyphen(before)
        || IsOpeningDouble(before) || before is '"' or '‘' or '\'' or '/' or ':' or ',' or '.' or '…';
}
