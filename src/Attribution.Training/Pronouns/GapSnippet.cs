using System.Globalization;
using Attribution.Documents;

namespace Attribution.Training.Pronouns;

/// <summary>A snippet of GAP (Webster et al. 2018): a pronoun and two names, either of which it may mean, or neither.</summary>
/// <param name="Id">Its name, such as <c>test-1</c>.</param>
/// <param name="Text">The text, from Wikipedia.</param>
/// <param name="Pronoun">Where the pronoun stands.</param>
/// <param name="A">Where the first name stands.</param>
/// <param name="IsA">Whether the pronoun means it.</param>
/// <param name="B">Where the second name stands.</param>
/// <param name="IsB">Whether the pronoun means it.</param>
/// <param name="Title">What the page is called from which the text comes.</param>
internal sealed record GapSnippet(string Id, string Text, TextSpan Pronoun, TextSpan A, bool IsA, TextSpan B, bool IsB, string Title)
{
    /// <summary>Whether the pronoun is a woman's.</summary>
    public bool IsFeminine => Text.AsSpan(Pronoun.Start, 1)[0] is 's' or 'S' || Pronoun.Of(Text).StartsWith("her", StringComparison.OrdinalIgnoreCase);

    /// <summary>The snippet as a document.</summary>
    /// <param name="titled">Whether the page's title is known, as in the second setting of GAP.</param>
    public Document Read(bool titled) => DocumentReader.Parse(Text, Id, titled ? new(Title: Title) : null);

    /// <summary>The snippets of the file at <paramref name="path"/>.</summary>
    /// <exception cref="InvalidDataException">A row has too few cells, or a number is none.</exception>
    public static IReadOnlyList<GapSnippet> Read(string path)
    {
        var snippets = new List<GapSnippet>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length < 10) throw new InvalidDataException($"{path}, row {snippets.Count + 2}: {cells.Length} cells instead of 11.");
            var units = Units(cells[1]);
            snippets.Add(new(
                cells[0], cells[1], Span(cells[2], cells[3], units), Span(cells[4], cells[5], units), IsTrue(cells[6]), Span(cells[7], cells[8], units),
                    IsTrue(cells[9]), cells.Length > 10 ? TitleOf(cells[10]) : ""));
        }
        return snippets;
    }

    /// <summary>GAP counts characters; this gives the place of each in UTF-16 code units.</summary>
    private static List<int> Units(string text)
    {
        var units = new List<int>();
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1) units.Add(i);
        return units;
    }

    private static TextSpan Span(string word, string offset, List<int> units)
    {
        if (!int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at >= units.Count)
            throw new InvalidDataException($"'{offset}' is no place in a snippet of {units.Count} characters.");
        return new(units[at], units[at] + word.Length);
    }

    /// <summary>The name of the page at <paramref name="address"/>: "Ada Reed" for <c>…/wiki/Ada_Reed</c>.</summary>
    private static string TitleOf(string address) => Uri.UnescapeDataString(address[(address.LastIndexOf('/') + 1)..]).Replace('_', ' ');

    private static bool IsTrue(string cell) => cell.Equals("TRUE", StringComparison.OrdinalIgnoreCase);
}
