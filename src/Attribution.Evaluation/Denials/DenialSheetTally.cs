using System.Globalization;
using Attribution.Claims;
using Attribution.Documents;

namespace Attribution.Evaluation.Denials;

/// <summary>Counts which denials of sheets were found with a claim that they answer, guesses left out.</summary>
internal sealed class DenialSheetTally
{
    private int denials, found, shown, right;

    /// <summary>Which part of the pairs that are shown is right.</summary>
    public double Precision => right / Math.Max(1.0, shown);

    /// <summary>Which part of the denials that answer a claim of their article was found with one.</summary>
    public double Recall => found / Math.Max(1.0, denials);

    /// <summary>Their harmonic mean.</summary>
    public double F1 => 2 * Precision * Recall / Math.Max(double.Epsilon, Precision + Recall);

    /// <summary>Adds a sheet, analysed, and says what is wrong in it.</summary>
    public IEnumerable<string> Add(DenialSheet sheet, Article article)
    {
        var spans = article.Claims.ToDictionary(claim => claim.Id, claim => claim.Span, StringComparer.Ordinal);
        foreach (var quote in article.Quotes) spans[quote.Id] = quote.Quote.Span;
        var answered = new HashSet<DenialNote>();
        List<string> wrong = [];
        foreach (var claim in article.Claims.Where(claim => claim.DisputeEvidence is not (null or DisputeEvidence.Context)))
        {
            shown++;
            var answer = spans[claim.Disputes!];
            var note = sheet.Notes.FirstOrDefault(note => IsOf(note, claim, article) && note.Accepts(answer));
            if (note is null) wrong.Add($"wrong: {claim.Span.Of(article.Text)} => {answer.Of(article.Text)}");
            else
            {
                right++;
                answered.Add(note);
            }
        }
        found += answered.Count;
        foreach (var note in sheet.Notes.Where(note => !note.Answers.IsEmpty))
        {
            denials++;
            if (!answered.Contains(note)) wrong.Add($"missed, {State(note, article, spans)}: {note.Cue.Of(article.Text)}");
        }
        return wrong;
    }

    /// <summary>The scores in a line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"precision {Precision:F3} recall {Recall:F3} F1 {F1:F3}: {right} of {shown} pairs right, {found} of {denials} denials found with an answer");

    /// <summary>How far a denial came that is missed.</summary>
    private static string State(DenialNote note, Article article, Dictionary<string, TextSpan> spans)
    {
        var claims = article.Claims.Where(claim => claim.Quote is not null && IsOf(note, claim, article)).ToArray();
        if (claims.Length == 0) return "no claim";
        if (Array.Find(claims, claim => claim.Stance == Stance.Denies) is not { } denial) return $"{claims[0].Stance}";
        if (denial.Disputes is null) return "a denial without an answer";
        return note.Accepts(spans[denial.Disputes]) ? "a guess that is right" : $"a guess that is wrong ({spans[denial.Disputes].Of(article.Text)})";
    }

    private static bool IsOf(DenialNote note, Claim claim, Article article) => note.Cue.Overlaps(claim.Span)
        || article.Quotes.First(quote => quote.Id == claim.Quote).Quote.Cue is { } cue && note.Cue.Overlaps(cue);
}
