using Attribution.Documents;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Scoring;

/// <summary>How many of the golden rules the library's sentences obey; line breaks inside a sentence count as blanks.</summary>
/// <param name="Rules">The number of rules.</param>
/// <param name="Failed">The rules that are broken, each with the library's sentences.</param>
internal sealed record GoldenRuleScore(int Rules, IReadOnlyList<(GoldenRule Rule, string[] Found)> Failed)
{
    /// <summary>Cuts the text of each of <paramref name="rules"/>, each a paragraph.</summary>
    public static GoldenRuleScore Of(IReadOnlyCollection<GoldenRule> rules) => new(
        rules.Count,
        [.. rules.Select(rule => (Rule: rule, Found: Sentences(rule.Text))).Where(result => !result.Found.SequenceEqual(result.Rule.Expected.Select(Line)))]);

    /// <summary>Writes how many are obeyed, and a line for each that is not.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine($"Golden rules: {Rules - Failed.Count} of {Rules}");
        foreach (var (rule, found) in Failed) output.WriteLine($"  {rule.Name}: {string.Join(" | ", found)}");
    }

    private static string[] Sentences(string text)
    {
        var paragraph = new Paragraph(new TextSpan(0, text.TrimEnd().Length), SectionKind.Body, null);
        var document = new Document("rule", "", "text", text, DocumentMetadata.None, [paragraph], "");
        return [.. Annotator.Annotate(document).Sentences.Select(sentence => Line(sentence.Span.Of(text)))];
    }

    private static string Line(string sentence) => string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
