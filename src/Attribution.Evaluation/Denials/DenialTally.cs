using System.Globalization;
using Attribution.Documents;
using Attribution.Evaluation.Gold;

namespace Attribution.Evaluation.Denials;

/// <summary>Counts which noted denials were paired with the claims that they answer.</summary>
internal sealed class DenialTally
{
    private readonly List<Difference> differences = [];
    private int articles, denials, acts, paired, right, found, pairedActs;

    /// <summary>Adds an article.</summary>
    public void Add(IEnumerable<DenialNote> notes, string text, FoundArticle article)
    {
        articles++;
        var quotes = article.Quotes.Where(quote => quote.Cue is not null).ToArray();
        var claims = article.Claims.Where(claim => claim.Quote.Length > 0).ToLookup(claim => claim.Quote, StringComparer.Ordinal);
        foreach (var note in notes)
        {
            var isAsked = note is { Label: DenialLabel.Denial, Answers.IsEmpty: false };
            if (isAsked) denials++;
            if (note.Label == DenialLabel.Act) acts++;
            var answer = quotes.Where(quote => quote.Cue!.Value.Overlaps(note.Cue)).SelectMany(quote => claims[quote.Id])
                .Select(claim => Answer(article, claim)).FirstOrDefault(span => span is not null);
            if (answer is { } span)
            {
                paired++;
                if (note.Label == DenialLabel.Act) pairedActs++;
                if (note.Accepts(span))
                {
                    right++;
                    if (isAsked) found++;
                    continue;
                }
            }
            else if (!isAsked)
            {
                continue;
            }
            differences.Add(new(
                note.Document,
                "denials",
                string.Create(CultureInfo.InvariantCulture,
                    $"{(answer is null ? "no answer" : "wrong answer")} of {note.Label.ToString().ToLowerInvariant()} at {note.Cue.Start}"),
                string.Join(" or ", note.Answers.Select(accepted => $"“{accepted.SafelyOf(text)}”")),
                answer is { } wrong ? $"“{wrong.SafelyOf(text)}”" : ""));
        }
    }

    /// <summary>The scores of what was added.</summary>
    public DenialsEvaluation Result() => new(articles, denials, acts)
    {
        Paired = paired,
        Right = right,
        Found = found,
        PairedActs = pairedActs,
        Differences = [.. differences],
    };

    // What stands in another article cannot be judged here.
    private static TextSpan? Answer(FoundArticle article, FoundClaim denial)
    {
        if (denial.Disputes.Length == 0 || denial.Disputes.Contains(':', StringComparison.Ordinal)) return null;
        if (article.Claims.FirstOrDefault(claim => claim.Id == denial.Disputes) is { } claim) return claim.Span;
        return article.Quotes.FirstOrDefault(quote => quote.Id == denial.Disputes) is { } nested ? nested.Content[0].Union(nested.Content[^1]) : null;
    }
}
