using System.Collections.Immutable;
using System.Globalization;
using Attribution.Documents;

namespace Attribution.Evaluation.Polnear;

/// <summary>
/// Counts how often a bare weekday ("on Tuesday") is resolved to the day that was noted by hand: columns document, start,
/// end and resolved. A day with a time of day is right as well.
/// </summary>
internal sealed class WeekdayTally
{
    private readonly ILookup<string, NoteRow> notes;
    private readonly List<Difference> differences = [];
    private int annotated, right, wrong;

    /// <summary>Reads the notes at <paramref name="path"/>.</summary>
    /// <exception cref="DocumentException">The file is missing or no such table.</exception>
    public WeekdayTally(string path) => notes = NoteTable.Read(path, "document", "start", "end", "resolved");

    /// <summary>The figures' columns that it needs.</summary>
    public static string[] Columns { get; } = ["document", "kind", "resolved", "start", "end"];

    /// <summary>The days that are not right.</summary>
    public ImmutableArray<Difference> Differences => [.. differences];

    /// <summary>Adds an article with the rows of its figures.</summary>
    /// <exception cref="DocumentException">A note or a row does not hold what its column says.</exception>
    public void Add(PolnearArticle article, IEnumerable<FoundRow> figures)
    {
        (TextSpan Span, string Resolved)[] dates = [.. figures.Where(row => row["kind"] == "date")
            .Select(row => (row.Span("start", "end") ?? default, row["resolved"]))];
        foreach (var row in notes[article.Document])
        {
            var (span, day) = (row.Span("start", "end"), row["resolved"]);
            if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                throw row.Bad("resolved", "a day such as 2024-05-31");
            if (span.End > article.Text.Length)
                throw new DocumentException(row.Path, EvaluationMessages.BadSpan(row.Path, $"line {row.Line}", span.Start, span.End, article.Text.Length));
            annotated++;
            var (found, resolved) = dates.Where(date => date.Span.Overlaps(span)).OrderByDescending(date => date.Span.Jaccard(span)).FirstOrDefault();
            if (resolved is { Length: > 0 } && (resolved == day || resolved.StartsWith(day + "T", StringComparison.Ordinal)))
            {
                right++;
                continue;
            }
            if (resolved is { Length: > 0 }) wrong++;
            differences.Add(new(
                article.Document,
                "weekdays",
                $"{(resolved is { Length: > 0 } ? "wrong" : "missing")} day at {span.Start}",
                $"“{span.SafelyOf(article.Text)}” {day}",
                resolved is null ? "" : $"“{found.SafelyOf(article.Text)}” {(resolved.Length > 0 ? resolved : "not resolved")}"));
        }
    }

    /// <summary>The score; null where no article has notes.</summary>
    public WeekdayScore? Score() => annotated == 0 ? null : new(annotated, right, wrong);
}
