namespace Attribution.Fuzz.Inputs;

/// <summary>What news is made of and what it should not hold, in any order.</summary>
internal static class OddPieces
{
    private static readonly string[] Starts =
    [
        "", "", "date 2024-05-06 ", "date 2024-05-06\r\n", "\uFEFFdate 2024-05-06 A barge on the river (Photo by Ann Lind/Reuters)\n\nKEY POINTS\n\n",
        "---\ndate: 2024-05-06\n---\n", "\0", "\uFEFF", "\uD800", "\r\n\r\n", "date 9999-12-31 ", "date 0001-01-01\n", "date 2024-02-30 ",
    ];

    private static readonly string[] Pieces =
    [
        " ", " ", " ", ". ", ".\n\n", ".\r\n\r\n", "\n", "\r\n", "\r", "\t", "\u00A0", "\0", "\uFEFF", "\u2028", "\uD83D\uDE00", "\uD83D", "\uDE00", ", ",
        "; ", ": ", " – ", "…",
        "\"", "\"", "“", "”", "‘", "’", "'", "«", "»", "(", ")", "\\", "</script>", "=SUM(A1)", "&ldquo;", "<p>",
        "said ", "said", "told ", "has not said ", "according to ", "per ", "asked whether ", "denied that ", "wrote on X ", "added: ",
        "it is believed that ", "dismissed claims by ",
        "Ann Lind", "Lind", "Ms Lind, the mayor of Tarn, ", "He ", "she ", "they ", "The president ", "a Beijing official ", "Beijing ",
        "China's foreign ministry ", "Reuters", "the BBC ", "AFP reported ",
        "The Office for River Safety ", "a report ", "two officials familiar with the matter ", "spokesperson John O’Neil ", "the company’s ",
        "1,500 flats ", "about 80% ", "$4 million to $5 million ", "€2.5bn ", "34 to 61 ", "one in five ", "on Tuesday ", "last month ", "in March 2025 ",
        "8 April ", "5-4 ", "dozens of people ", "40 years old ",
        "at least 12 km ", "the third time ", "-3 °C ", "10:30 a.m. ", "0/0 ", "1e400 ", "99999999999999999999 ", "2024-02-30 ",
        "that ", "the bridge would open ", "the council had voted ", "and ", "but ", "who ", "which ", "to rebuild it ", "# ", "- ", "KEY POINTS\n",
    ];

    /// <summary>One of the pieces.</summary>
    public static string One(Dice dice) => dice.Of(Pieces);

    /// <summary>Up to a hundred pieces, mostly few.</summary>
    public static string Make(Dice dice) =>
        dice.Of(Starts) + dice.Many(0, dice.Chance(15) ? 110 : 40, () => dice.Chance(5) ? OddCharacters.One(dice) : One(dice));
}
