using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Evaluation.Polnear;

/// <summary>Counts exact spans, right beginnings and overlaps, against each annotator.</summary>
internal sealed class SpanTally
{
    private static readonly string[] Roles = ["source", "cue", "content"];

    private readonly Dictionary<string, RoleCounts> counts = Roles.ToDictionary(role => role, _ => new RoleCounts());

    /// <summary>Adds an article; one without tokens adds nothing.</summary>
    public void Add(PolnearArticle article, IEnumerable<FoundQuote> quotes)
    {
        if (article.Sentences.Count == 0) return;
        var tokens = new TokenSpans(article);
        var found = tokens.Runs([.. quotes.SelectMany(Labels)]);
        foreach (var annotator in article.Annotators)
        {
            var gold = tokens.Runs([.. annotator.Spans.Where(span => Roles.Contains(span.Role))
                .SelectMany(span => span.Fragments.Select(fragment => new Labelled(span.Role, fragment)))]);
            foreach (var key in gold.Concat(found).Select(runs => runs.Key).Distinct()) counts[key.Role].Add([.. gold[key]], [.. found[key]]);
        }
    }

    /// <summary>A row per role.</summary>
    public ImmutableArray<SpanScore> Rows() => [.. Roles.Select(role => counts[role].Score(role))];

    private static IEnumerable<Labelled> Labels(FoundQuote quote)
    {
        if (quote.Speaker is { } speaker) yield return new("source", speaker);
        if (quote.Cue is { } cue) yield return new("cue", cue);
        foreach (var fragment in quote.Content) yield return new("content", fragment);
    }

    private sealed class RoleCounts
    {
        private int gold, found, exact, begins, overlaps;
        private double overlap;

        /// <summary>Adds the spans of an instance.</summary>
        public void Add(TextSpan[] annotated, TextSpan[] runs)
        {
            gold += annotated.Length;
            found += runs.Length;
            exact += annotated.Count(runs.Contains);
            begins += annotated.Count(span => Array.Exists(runs, run => run.Start == span.Start));
            overlap += annotated.Sum(span => runs.Select(run => span.Jaccard(run)).DefaultIfEmpty().Max());
            overlaps += annotated.Length + runs.Count(run => !Array.Exists(annotated, run.Overlaps));
        }

        public SpanScore Score(string role)
        {
            var (precision, recall) = (Ratios.Of(exact, found), Ratios.Of(exact, gold));
            return new(
                role,
                Ratios.F1(precision, recall),
                precision,
                recall,
                Ratios.F1(Ratios.Of(begins, found), Ratios.Of(begins, gold)),
                overlaps == 0 ? 0 : overlap / overlaps);
        }
    }
}
