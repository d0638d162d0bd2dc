using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Evaluation.Gold;

namespace Attribution.Evaluation.Polnear;

/// <summary>Counts how often the speaker of a quote that was found is the right actor.</summary>
internal sealed class SpeakerTally(SpeakerNotes notes, FrozenDictionary<string, FoundActor> actors)
{
    private readonly List<(string Form, SpeakerVerdict? Verdict)> counted = [];
    private readonly List<Difference> differences = [];

    /// <summary>The actors that are not right.</summary>
    public ImmutableArray<Difference> Differences => [.. differences];

    /// <summary>Adds an article with the quotes that agree with its attributions.</summary>
    /// <exception cref="Documents.DocumentException">The notes do not fit the article.</exception>
    public void Add(PolnearArticle article, IEnumerable<(BratAttribution Gold, FoundQuote Found)> pairs)
    {
        var annotated = notes.Of(article);
        foreach (var (gold, found) in pairs)
        {
            if (!annotated.Remove(gold, out var note)) continue;
            var actor = found.Actor.Length == 0 ? null : actors.GetValueOrDefault(found.Actor);
            var verdict = note.Judge(found.Actor.Length == 0 ? null : actor?.Keys ?? Names.KeysOf(found.Actor, []));
            counted.Add((note.Form, verdict));
            if (verdict is SpeakerVerdict.Right) continue;
            var place = gold.Source.Concat(gold.Cue).Concat(gold.Content).Min(span => span.Start);
            differences.Add(new(
                article.Document,
                "speakers",
                $"{verdict.ToString().ToLowerInvariant()} {note.Form} at {place}",
                Describe(note.Actor, gold.Source.Select(span => span.SafelyOf(article.Text))),
                Describe(actor?.Name ?? found.Actor, found.Speaker is { } speaker ? [speaker.SafelyOf(article.Text)] : [])));
        }
        counted.AddRange(annotated.Values.Select(note => (note.Form, (SpeakerVerdict?)null)));
    }

    /// <summary>A row for all forms together, then one per form; none where no article has notes.</summary>
    public ImmutableArray<SpeakerScore> Rows() =>
        counted.Count == 0 ? [] : [Score("all", _ => true), .. SpeakerNotes.Forms.Select(form => Score(form, other => other == form))];

    private SpeakerScore Score(string name, Predicate<string> takes)
    {
        var verdicts = counted.Where(count => takes(count.Form)).ToLookup(count => count.Verdict);
        int Of(SpeakerVerdict verdict) => verdicts[verdict].Count();
        return new(name, verdicts.Sum(group => group.Count()), Of(SpeakerVerdict.Right), Of(SpeakerVerdict.Wrong), Of(SpeakerVerdict.Missing),
            Of(SpeakerVerdict.Needless));
    }

    private static string Describe(string actor, IEnumerable<string> source) => $"{(actor.Length > 0 ? actor : "nobody")} (“{string.Join(" … ", source)}”)";
}
