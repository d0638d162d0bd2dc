using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Evaluation.Polnear;

/// <summary>
/// Counts how often the outlet is found through which an attribution came: columns document, cue_start, cue_end, relay_start and relay_end, the
/// last two empty where it came through none. The outlet is right where it is the actor that is named there.
/// </summary>
internal sealed class RelayTally
{
    private readonly ILookup<string, NoteRow> notes;
    private readonly List<Difference> differences = [];
    private int annotated, found, right;

    /// <summary>Reads the notes at <paramref name="path"/>.</summary>
    /// <exception cref="DocumentException">The file is missing or no such table.</exception>
    public RelayTally(string path) => notes = NoteTable.Read(path, "document", "cue_start", "cue_end", "relay_start", "relay_end");

    /// <summary>The mentions' columns that it needs.</summary>
    public static string[] Columns { get; } = ["document", "actor", "start", "end"];

    /// <summary>The relays that are missing, wrong or found in vain.</summary>
    public ImmutableArray<Difference> Differences => [.. differences];

    /// <summary>Adds an article with all quotes that were found in it and the rows of its mentions.</summary>
    /// <exception cref="DocumentException">A note or a row does not hold what its column says.</exception>
    public void Add(PolnearArticle article, IEnumerable<FoundQuote> quotes, IEnumerable<FoundRow> mentions)
    {
        if (!notes.Contains(article.Document)) return;
        FoundQuote[] all = [.. quotes];
        (TextSpan Span, string Actor)[] named = [.. mentions.Select(row => (row.Span("start", "end") ?? default, row["actor"]))];
        foreach (var row in notes[article.Document])
        {
            var cue = row.Span("cue_start", "cue_end");
            TextSpan? outlet = row.Number("relay_start") is null ? null : row.Span("relay_start", "relay_end");
            if (Math.Max(cue.End, outlet?.End ?? 0) > article.Text.Length)
                throw new DocumentException(row.Path, EvaluationMessages.BadSpan(row.Path, $"line {row.Line}", cue.Start, cue.End, article.Text.Length));
            var relays = all.Where(quote => quote.Cue?.Overlaps(cue) == true && quote.Relay.Length > 0).Select(quote => quote.Relay).Distinct().ToList();
            var isRight = outlet is { } place && named.Any(mention => mention.Span.Overlaps(place) && relays.Contains(mention.Actor));
            if (outlet is not null) annotated++;
            if (relays.Count > 0) found++;
            if (isRight) right++;
            if (isRight || (outlet is null && relays.Count == 0)) continue;
            differences.Add(new(article.Document, "relays", $"{(outlet is null ? "needless" : relays.Count == 0 ? "missing" : "wrong")} relay at {cue.Start}",
                outlet is { } told ? $"“{told.SafelyOf(article.Text)}”" : "", string.Join(", ", relays)));
        }
    }

    /// <summary>The score; null where no article has notes.</summary>
    public RelayScore? Score() => annotated + found == 0 ? null : new(annotated, found, right);
}
