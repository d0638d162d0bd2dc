namespace Attribution.Fuzz.Inputs;

/// <summary>Words among quotation marks of all kinds that seldom match, also across paragraphs.</summary>
internal static class QuotationMarks
{
    private static readonly string[] Marks =
    [
        "“", "”", "\"", "‘", "’", "'", "``", "''", "«", "»", "‹", "›", "„", "‟", "‚", "‛", "「", "」", "『", "』", "＂", "＇", "`", "´", "(", ")", "[", "]",
        "“‘", "’”", "\"'", "″", "′", "&quot;", "&ldquo;", "\\\"",
    ];

    private static readonly (string Open, string Close)[] Pairs =
    [
        ("“", "”"), ("\"", "\""), ("‘", "’"), ("'", "'"), ("``", "''"), ("« ", " »"), ("«", "»"), ("„", "“"), ("„", "”"), ("‚", "‘"), ("»", "«"), ("「", "」"),
            ("『", "』"), ("”", "”"), ("＂", "＂"), ("`", "´"), ("‹", "›"),
    ];

    private static readonly string[] Words =
    [
        "he said ", "said Lind", "Ann Lind said, ", "she added: ", "per Reuters", "we go on", "it’s over", "the ’90s", "5'10\"", "rock 'n' roll",
        "the mayors' ", "no", "the bridge was shut", "told the BBC that ", "O’Neil", " and ", ", ", ". ", "? ", "! ", "\n\n", "\n", "… ", " ", " ", "— ",
        "40%",
    ];

    /// <summary>A soup of marks and words, or quotations with one mark of the pair lost or changed.</summary>
    public static string Make(Dice dice) => dice.Chance(50)
        ? dice.Many(1, 40, () => dice.Chance(55) ? dice.Of(Words) : dice.Of(Marks))
        : dice.Many(1, 6, () => Quotation(dice, 0) + dice.Of(Words), dice.Of([" ", " ", "\n\n"]));

    private static string Quotation(Dice dice, int depth)
    {
        var (open, close) = dice.Of(Pairs);
        if (dice.Chance(15)) close = dice.Of(Marks);
        if (dice.Chance(10)) open = "";
        if (dice.Chance(10)) close = "";
        var inside = dice.Many(1, 4, () => depth < 3 && dice.Chance(30) ? Quotation(dice, depth + 1) : dice.Of(Words));
        return open + inside + (dice.Chance(50) ? "," : "") + close + (dice.Chance(40) ? " " : "");
    }
}
