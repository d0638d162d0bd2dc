namespace Attribution.Fuzz.Inputs;

/// <summary>Articles in Markdown, right and broken: front matter, headings, lists, quotes, links, pictures, code, tables.</summary>
internal static class MarkdownTexts
{
    private static readonly Grammar Rules = new(
        ("front",
        [
            "", "", "---\ndate: 2024-05-06\n---\n", "---\ndate: 2024-05-06\noutlet: {@outlets}\ntitle: \"{word}\"\n---\n", "---\n{word}: {word}\n---\n",
            "---\ndate: [\n---\n", "---\n---\n", "---\ndate: 2024-05-06\n", "+++\ndate = 2024-05-06\n+++\n",
            "---\ntitle: >\n  {word}\n  {word}\nauthor: [a, b]\n---\n", "----\n",
        ]),
        ("block",
        [
            "{inline}\n\n", "{inline}\n\n", "{inline}\n\n", "# {inline}\n\n", "## {inline}\n\n", "#{inline}\n", "####### {inline}\n", "{inline}\n===\n\n",
            "{inline}\n---\n", "- {inline}\n- {inline}\n\n", "* {inline}\n  - {inline}\n    1. {inline}\n\n", "1. {inline}\n2) {inline}\n\n",
            "> {inline}\n> {inline}\n\n", "> > {inline}\n{inline}\n\n", "> - {inline}\n\n",
            "```\n{inline}\n```\n\n", "```json\n{inline}\n", "    {inline}\n\n", "| {inline} | {inline} |\n| --- | --- |\n| {inline} | {inline} |\n\n",
            "| {inline} |\n{inline}\n\n", "***\n\n", "![{inline}](a.png)\n\n", "![{inline}](a.png)\n*{inline}*\n\n",
            "[{word}]: http://example.org \"{word}\"\n\n", "<div>\n{inline}\n</div>\n\n", "<!-- {inline} -->\n\n", "[^1]: {inline}\n\n",
            "- [ ] {inline}\n", "KEY POINTS\n\n- {inline}\n- {inline}\n\n", "# Key points\n\n* {inline}\n\n", "{inline}  \n{inline}\\\n{inline}\n\n",
            "\t- {inline}\n\n", "-\n\n", "#\n\n", ">\n\n", "\\# {inline}\n\n", "Term\n: {inline}\n\n",
        ]),
        ("inline",
        [
            "word", "{sentence}", "{sentence}", "{sentence}", "*{sentence}*", "**{word}** {sentence}", "_{word} {sentence}_",
            "[{sentence}](http://example.org)", "[{word}][{word}] {sentence}", "`{word}` {sentence}", "“*{word}*,” {sentence}", "“[{word}](x)” {sentence}",
            "![{word}](b) {sentence}", "{sentence} <b>{word}</b>", "<http://example.org> {sentence}", "~~{word}~~ {sentence}", "***{word}** {sentence}*",
            "[{word}]({sentence}", "**{sentence}", "{sentence} \\* {word} &amp; {word}", "{sentence}[^1]", "{inline}\n{inline}", "{inline} {inline}",
        ]),
        ("word", ["word", "said", "{@cues}", "{@roles}", "{@outlets}", "Ann Lind", "40%", "“so”", ""]),
        ("sentence",
        [
            "He said so.", "{@given-names} {@places} said {@given-names} had left.", "“We go on,” said {@given-names} {@places}.",
            "About 40% of {@places} was shut, per {@outlets}.", "The {@roles} denied that it was “over”.", "according to {@outlets}",
            "{@given-names} told {@outlets} on {@calendar}: “no.”", "{word} {word} {word}",
        ]));

    /// <summary>A few blocks, seldom without an end.</summary>
    public static string Make(Dice dice)
    {
        var text = Rules.Make(dice, "front") + dice.Many(1, 5, () => Rules.Make(dice, "block"));
        return dice.Chance(15) ? Disorder.Stretches(dice, text, () => OddPieces.One(dice)) : text;
    }
}
