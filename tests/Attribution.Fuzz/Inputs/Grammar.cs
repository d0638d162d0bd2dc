using System.Text;

namespace Attribution.Fuzz.Inputs;

/// <summary>
/// Texts by rules: <c>{name}</c> in an alternative stands for a text by the rule of that name, <c>{@words}</c> for a word of
/// the library's lexicon <c>words.tsv</c>, and a capital (<c>{Name}</c>) makes the first letter one. The first alternative of
/// a rule uses no other rule: it is taken where the rules nest too deeply or the text is long.
/// </summary>
internal sealed class Grammar(params (string Name, string[] Alternatives)[] rules)
{
    private const int Deepest = 7, Longest = 2_500;

    private readonly Dictionary<string, string[]> byName = rules.ToDictionary(rule => rule.Name, rule => rule.Alternatives, StringComparer.Ordinal);

    /// <summary>A text by the rule <paramref name="rule"/>.</summary>
    public string Make(Dice dice, string rule)
    {
        var text = new StringBuilder();
        Write(text, dice, rule, 0);
        return text.ToString();
    }

    private void Write(StringBuilder text, Dice dice, string rule, int depth)
    {
        if (rule[0] == '@')
        {
            text.Append(dice.Of(Lexicons.Of(rule[1..])));
            return;
        }
        var capital = char.IsUpper(rule[0]);
        var alternatives = byName[capital ? char.ToLowerInvariant(rule[0]) + rule[1..] : rule];
        var from = text.Length;
        WriteParts(text, dice, depth >= Deepest || text.Length > Longest ? alternatives[0] : dice.Of(alternatives), depth);
        if (capital && text.Length > from) text[from] = char.ToUpperInvariant(text[from]);
    }

    private void WriteParts(StringBuilder text, Dice dice, string alternative, int depth)
    {
        for (var at = 0; at < alternative.Length;)
        {
            var open = alternative.IndexOf('{', at);
            if (open < 0) open = alternative.Length;
            text.Append(alternative, at, open - at);
            if (open == alternative.Length) return;
            var close = alternative.IndexOf('}', open);
            Write(text, dice, alternative[(open + 1)..close], depth + 1);
            at = close + 1;
        }
    }
}
