using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Evaluation.Polnear;
using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>Trains the choices of the second pass on what a model that did not see the article says of it.</summary>
internal static class SecondPassTrainer
{
    public static (WeightTable Sources, WeightTable Contents, WeightTable Keeping) Train(
        IReadOnlyList<ReadArticle> articles, Action<string> say)
    {
        var paragraphs = articles.AsParallel().AsOrdered().SelectMany(a => a.Attributors().Select(x => (a.Article, Attributor: x))).ToArray();
        var sources = new List<Choice>();
        var contents = new List<Choice>();
        int lostSources = 0, lostContents = 0, matched = 0;
        foreach (var (article, attributor) in paragraphs)
        {
            foreach (var cue in attributor.Cues)
            {
                if (Gold(article, attributor, cue) is not { } gold) continue;
                matched++;
                var choices = attributor.SourceChoices(cue);
                if (Right(attributor, choices.Ranges, gold.Source.Where(s => InParagraph(attributor, s))) is { } right)
                    sources.Add(new Choice(choices.Features, right));
                else lostSources++;
                foreach (var left in new[] { true, false })
                {
                    var side = gold.Content.Where(s => InParagraph(attributor, s) && (s.Start < attributor.Document.Tokens[cue.First].Span.Start) == left)
                        .ToArray();
                    var nearest = side.Length == 0 ? [] : left ? [side[^1]] : new[] { side[0] };
                    var options = attributor.ContentChoices(cue, left);
                    if (Right(attributor, options.Ranges, nearest) is { } r) contents.Add(new Choice(options.Features, r));
                    else lostContents++;
                }
            }
        }
        say($"second pass: {matched} cues, {sources.Count} sources ({lostSources} out of reach), {contents.Count} contents ({lostContents} out of reach)");
        var sourceModel = ChoiceTrainer.Train(sources, 3, 12, 0.1f, 0.3f, 1e-5f);
        var contentModel = ChoiceTrainer.Train(contents, 3, 12, 0.1f, 0.3f, 1e-5f);
        var pass = new SecondPass(new LinearModel(sourceModel), new LinearModel(contentModel), new LinearModel(sourceModel));
        var keeping = paragraphs.AsParallel().AsOrdered().SelectMany(p => p.Attributor.Cues.Select(cue =>
        {
            var (source, left, right) = p.Attributor.Choose(pass, cue);
            return new Choice([p.Attributor.KeepFeatures(cue, source, left, right), []], Gold(p.Article, p.Attributor, cue) is null ? 1 : 0);
        })).ToArray();
        say($"keeping: {keeping.Count(k => k.Right == 0)} of {keeping.Length}");
        return (sourceModel, contentModel, ChoiceTrainer.Train(keeping, 3, 12, 0.1f, 0.3f, 1e-5f));
    }

    private static bool InParagraph(Attributor attributor, TextSpan span) =>
        span.Start >= attributor.Document.Tokens[attributor.Posteriors.Start].Span.Start
            && span.End <= attributor.Document.Tokens[attributor.Posteriors.End - 1].Span.End;

    private static BratAttribution? Gold(TrainingArticle article, Attributor attributor, TokenRange cue)
    {
        var span = Span(attributor, cue);
        return article.Gold.Quotes.FirstOrDefault(q => q.Cue.Any(c => c.Overlaps(span)));
    }

    private static TextSpan Span(Attributor attributor, TokenRange range) =>
        new(attributor.Document.Tokens[range.First].Span.Start, attributor.Document.Tokens[range.End - 1].Span.End);

    /// <summary>The number of the right choice: 0 for none, else the candidate that fits best; null where none fits.</summary>
    private static int? Right(Attributor attributor, List<TokenRange> ranges, IEnumerable<TextSpan> gold)
    {
        var spans = gold.ToImmutableArray();
        if (spans.Length == 0) return 0;
        var target = spans[0];
        var (best, right) = (0.0, -1);
        for (var i = 0; i < ranges.Count; i++)
        {
            var span = Span(attributor, ranges[i]);
            var shared = Math.Max(0, Math.Min(span.End, target.End) - Math.Max(span.Start, target.Start));
            var score = shared / (double)(Math.Max(span.End, target.End) - Math.Min(span.Start, target.Start));
            if (score > best) (best, right) = (score, i);
        }
        return best >= 0.7 ? right + 1 : null;
    }
}
