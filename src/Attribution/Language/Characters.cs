using System.Globalization;

namespace Attribution.Language;

/// <summary>Classes of characters that the scanners ask for.</summary>
internal static class Characters
{
    /// <summary>The straight and the curly apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’';

    /// <summary>Hyphens inside words: the ASCII one, U+2010 and the non-breaking U+2011.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Dashes between words, the minus sign left out.</summary>
    public static bool IsDash(char c) => c is '–' or '—' or '―' or '‒';

    /// <summary>Marks that open a double quotation and nothing else, in English texts.</summary>
    public static bool IsOpeningDouble(char c) => c is '“' or '„' or '«' or '‟';

    /// <summary>Double quotation marks of every direction.</summary>
    public static bool IsDoubleQuote(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂';

    /// <summary>Single quotation marks of every direction; the apostrophes are among them.</summary>
    public static bool IsSingleQuote(char c) => c is '\'' or '‘' or '’' or '‚' or '‛' or '‹' or '›' or '`';

    /// <summary>Brackets that open.</summary>
    public static bool IsOpeningBracket(char c) => c is '(' or '[' or '{';

    /// <summary>Brackets that close.</summary>
    public static bool IsClosingBracket(char c) => c is ')' or ']' or '}';

    /// <summary>Letters and the marks and joiners that only stand inside words.</summary>
    public static bool IsWordLetter(char c) =>
        c < 128
            ? char.IsAsciiLetter(c)
            : char.IsLetter(c) || char.IsSurrogate(c)
              || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
              || c is '\u00AD' or '\u200C' or '\u200D' or '\uFE0F' or '°';

    /// <summary>Whether <paramref name="word"/> has at least one letter and none in lower case.</summary>
    public static bool IsAllUpper(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c)) return false;
            if (char.IsLetter(c)) letters++;
        }
        return letters > 0;
    }
}
