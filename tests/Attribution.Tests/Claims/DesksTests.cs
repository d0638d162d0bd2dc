using System.Globalization;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Tests.Claims;

/// <summary>Scores what denials answer in desks.spec.md: fifteen invented articles of different desks, noted before any answer was seen.</summary>
public sealed class DesksTests
{
    private const double LeastPrecision = 0.75, LeastF1 = 0.4;

    [Fact]
    public void MostOfWhatIsShownOfDenialsIsRight()
    {
        var (denials, shown, right, wrong) = (0, 0, 0, new List<string>());
        foreach (var (article, notes) in Read())
        {
            denials += notes.Count(note => note.Answers.Count > 0);
            var spans = article.Claims.ToDictionary(claim => claim.Id, claim => claim.Span, StringComparer.Ordinal);
            foreach (var quote in article.Quotes) spans[quote.Id] = quote.Quote.Span;
            foreach (var claim in article.Claims.Where(claim => claim.DisputeEvidence is not (null or DisputeEvidence.Context)))
            {
                shown++;
                var (cue, answer) = (article.Quotes.First(quote => quote.Id == claim.Quote).Quote.Cue, spans[claim.Disputes!]);
                if (notes.Exists(note =>
                    (note.Cue.Overlaps(claim.Span) || (cue is { } words && note.Cue.Overlaps(words))) && note.Answers.Exists(answer.Overlaps))) right++;
                else wrong.Add($"{claim.Span.Of(article.Text)} => {answer.Of(article.Text)}");
            }
        }
        var (precision, f1) = (right / (double)shown, 2 * right / (double)(shown + denials));

        Assert.True(
            precision >= LeastPrecision && f1 >= LeastF1,
            string.Create(CultureInfo.InvariantCulture, $"P {precision:F3} F1 {f1:F3}: {right} of {shown} shown, {denials} noted\n{string.Join('\n', wrong)}"));
    }

    [Fact]
    public void EveryNoteStandsInItsArticle() => Assert.Equal(15, Read().Count());

    private static IEnumerable<(Article Article, List<Note> Notes)> Read()
    {
        using var stream = typeof(DesksTests).Assembly.GetManifestResourceStream("desks.spec.md")!;
        using var reader = new StreamReader(stream);
        foreach (var section in reader.ReadToEnd().Split("\n## ").Skip(1))
        {
            var lines = section.Split('\n');
            var text = string.Join('\n', lines.Skip(1).Where(line => !line.StartsWith("= ", StringComparison.Ordinal)
                && !line.StartsWith("! ", StringComparison.Ordinal))).Trim();
            var notes = lines.Where(line => line.StartsWith("= ", StringComparison.Ordinal)).Select(line => Parse(text, line[2..].Split("=>"))).ToList();
            yield return (Analyzer.Analyze(DocumentReader.Parse(text, lines[0])), notes);
        }
    }

    private static Note Parse(string text, string[] cells) =>
        new(Find(text, cells[0].Trim()), [.. cells[1].Split(" | ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(words => Find(text, words))]);

    private static TextSpan Find(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{words}' does not stand in its article.");
        return new(start, start + words.Length);
    }

    private sealed record Note(TextSpan Cue, List<TextSpan> Answers);
}
