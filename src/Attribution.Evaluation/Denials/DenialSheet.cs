using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Evaluation.Denials;

/// <summary>
/// A short article with its denials noted below it, as test sheets hold it: "= ", words that deny, "=>", words of the claims that they may be said to
/// answer, separated by " | "; "! " before words that look like a denial and call nothing said false.
/// </summary>
/// <param name="Name">What its heading calls it.</param>
/// <param name="Text">The article.</param>
/// <param name="Notes">Its denials, those that answer nothing in it among them.</param>
internal sealed record DenialSheet(string Name, string Text, ImmutableArray<DenialNote> Notes)
{
    /// <summary>The articles of <paramref name="sheets"/>, each under a heading of its own.</summary>
    /// <exception cref="InvalidDataException">Noted words do not stand in their article.</exception>
    public static IEnumerable<DenialSheet> Read(string sheets)
    {
        foreach (var section in sheets.ReplaceLineEndings("\n").Split("\n## ").Skip(1))
        {
            var lines = section.Split('\n');
            var name = lines[0].Trim();
            var text = string.Join('\n', lines.Skip(1).Where(line => !IsNote(line))).Trim();
            yield return new(name, text, [.. lines.Where(IsNote).Select(line => Parse(name, text, line))]);
        }
    }

    private static bool IsNote(string line) => line.StartsWith("= ", StringComparison.Ordinal) || line.StartsWith("! ", StringComparison.Ordinal);

    private static DenialNote Parse(string name, string text, string line)
    {
        if (line[0] == '!') return new(name, Find(line[2..].Trim()), DenialLabel.Act, []);
        var cells = line[2..].Split("=>");
        return new(name, Find(cells[0].Trim()), DenialLabel.Denial,
            [.. cells[1].Split(" | ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Find)]);

        TextSpan Find(string words) => text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start ? new(start, start + words.Length)
            : throw new InvalidDataException($"{name}: '{words}' does not stand in its article.");
    }
}
