namespace Attribution.Fuzz.Inputs;

/// <summary>Stretches of the articles in seeds/, with changes that no writer makes.</summary>
internal static class Seeds
{
    private const int MostPieces = 5, LongestWhole = 9_000;

    private static readonly Lazy<(string Text, string[] Pieces)[]> Articles = new(() =>
    [
        .. typeof(Seeds).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("seeds/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(Read).Select(text => (text, Pieces(text))),
    ]);

    /// <summary>A few sentences of one article, seldom a whole one, changed.</summary>
    public static string Make(Dice dice) => Disorder.Stretches(dice, Stretch(dice), () => dice.Chance(40) ? Pieces(Stretch(dice))[0] : OddPieces.One(dice));

    /// <summary>A few sentences of one article, or seldom all of it, as they are.</summary>
    public static string Stretch(Dice dice)
    {
        var (text, pieces) = dice.Of(Articles.Value);
        if (dice.Chance(2) && text.Length <= LongestWhole) return text;
        var first = dice.Below(pieces.Length);
        return string.Concat(pieces.Skip(first).Take(dice.Between(1, MostPieces)));
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Seeds).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    // Each ends behind a sentence's mark and the blanks that follow.
    private static string[] Pieces(string text)
    {
        var pieces = new List<string>();
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length
                && (!char.IsWhiteSpace(text[i]) || char.IsWhiteSpace(text[i + 1]) || i == 0
                    || !(text[i - 1] is '.' or '?' or '!' or '”' or '"' || text[i] == '\n'))) continue;
            pieces.Add(text[from..(i + 1)]);
            from = i + 1;
        }
        return pieces.Count > 0 ? [.. pieces] : [text];
    }
}
