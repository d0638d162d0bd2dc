namespace Attribution.Fuzz.Inputs;

/// <summary>Words of the library's own lexicons in no order, and the same few again and again.</summary>
internal static class WordSoup
{
    private const int Longest = 1_500, VeryLong = 6_000;

    private static readonly string[] Links =
        [" ", " ", " ", " ", ", ", " and ", " of ", " the ", ". ", ": ", "\n\n", "-", "’s ", "; ", " to ", " that ", "", " “", "” ", " by ", " in a ", " who "];

    private static readonly string[] Grounds =
    [
        "He said. ", "Reuters ", "$", "U.S. ", "one ", ", he said, ", "LIND ", "![", "the ", "a-", "e\u0301", "- a point\n", "“a said ", "according to ",
        "per Reuters ", "said that ", "Ann Lind, who ", "President ", "'a's' ", "Q: Why?\n\n", "(", "[", "of ", "and ", "\n", "\u2028", "“", "”", "'", "0",
        "1,", "…", ".", "A. ", "said ", "he said “", "and said that ", "Tuesday ", "&", "<", "# ", "> ", "* ", "|", "\t",
    ];

    /// <summary>Up to sixty words of lexicons.</summary>
    public static string Make(Dice dice) => dice.Many(1, dice.Chance(20) ? 60 : 25, () => Word(dice) + dice.Of(Links));

    /// <summary>One piece, or a few in turn, many times; also a single very long word, sentence or paragraph.</summary>
    public static string Repeats(Dice dice)
    {
        var piece = dice.Many(1, 3, () => dice.Below(4) switch { 0 => Word(dice) + " ", 1 => Attributions.Sentence(dice) + " ", _ => dice.Of(Grounds) });
        if (piece.Length == 0) piece = "a";
        var length = dice.Chance(3) ? VeryLong : dice.Between(piece.Length, Longest);
        var text = string.Concat(Enumerable.Repeat(piece, Math.Max(1, length / piece.Length)));
        return dice.Chance(40) ? text.Insert(dice.Place(text), Attributions.Sentence(dice)) : text;
    }

    private static string Word(Dice dice)
    {
        var word = dice.Of(Lexicons.Of(dice.Of(Lexicons.All)));
        return dice.Below(5) switch
        {
            0 when word.Length > 0 => char.ToUpperInvariant(word[0]) + word[1..],
            1 when dice.Chance(30) => word.ToUpperInvariant(),
            _ => word
        };
    }
}
