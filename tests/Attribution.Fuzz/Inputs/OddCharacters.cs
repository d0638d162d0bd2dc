namespace Attribution.Fuzz.Inputs;

/// <summary>
/// News with characters that break readers: halves of surrogate pairs, marks of direction, combining marks, controls, line
/// ends and blanks of all kinds, other scripts, and any character at all.
/// </summary>
internal static class OddCharacters
{
    private static readonly (char First, char Last)[] Ranges =
    [
        ('\uD800', '\uDFFF'), ('\u202A', '\u202E'), ('\u2066', '\u2069'), ('\u0300', '\u036F'), ('\0', '\u001F'), ('\u007F', '\u00A0'),
        ('\u2000', '\u200F'), ('\u2028', '\u2029'),
        ('\uFE00', '\uFEFF'), ('\u0600', '\u06FF'), ('\u0400', '\u04FF'), ('\u4E00', '\u4E20'), ('\uFF00', '\uFFFF'), ('\u2070', '\u209F'),
        ('\u2150', '\u218F'), ('\u00C0', '\u017F'), ('!', '/'), ('[', '`'), ('\0', '\uFFFF'),
    ];

    private static readonly string[] Pieces =
        ["\uD83D\uDE00", "\uD835\uDC00", "\uD83C\uDDE9\uD83C\uDDEA", "e\u0301", "\u00A0", "\u2028", "\uFEFF", "\0", "\u200B", "\u00AD", "ﬁ", "İ", "ẞ", "Ⅷ",
            "½", "４０", "㎞", "٣", "\u2009", "\u202F", "ŉ", "ǅ"];

    private static readonly string[] Words =
    [
        "said ", "told ", "Reuters ", "that ", "Ann ", "Lind ", "the ", "mayor ", "he ", "according ", "to ", "denied ", "40 ", "$3 ", "per ", "cent ",
        "Tuesday ", ". ", ", ", "\n\n", "\n", "who ", "claims ", "“", "” ", "it was shut ", "the BBC ", "a report ",
    ];

    /// <summary>One odd character, or a pair that makes one.</summary>
    public static string One(Dice dice)
    {
        if (dice.Chance(40)) return dice.Of(Pieces);
        var (first, last) = dice.Of(Ranges);
        return ((char)dice.Between(first, last)).ToString();
    }

    /// <summary>Words among odd characters, or sentences with some of them inside.</summary>
    public static string Make(Dice dice)
    {
        if (dice.Chance(50)) return dice.Many(1, 50, () => dice.Chance(60) ? dice.Of(Words) : One(dice));
        var text = Attributions.Sentence(dice);
        for (var count = dice.Between(1, 6); count > 0; count--) text = text.Insert(dice.Place(text), One(dice));
        return text;
    }
}
