using System.Collections.Immutable;
using Attribution.Evaluation;
using Attribution.Language;

namespace Attribution.Views.Cells;

/// <summary>The tables of scores against annotation by hand.</summary>
internal static class EvaluationTables
{
    public static Table Scores(GoldEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Table.Of(
            evaluation.Scores,
            $"What was found in {Articles(evaluation)} annotated by hand",
            ("what", score => score.Title),
            ("annotated", score => score.Gold),
            ("of these found", score => score.RightOfGold),
            ("found", score => score.Found),
            ("of these right", score => score.RightOfFound),
            ("precision", score => Rounded.Of(score.Precision, 3)),
            ("recall", score => Rounded.Of(score.Recall, 3)),
            ("F1", score => Rounded.Of(score.F1, 3)));
    }

    public static Table Properties(GoldEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Table.Of(
            Compared(evaluation),
            "Where it was found: how often each property is right",
            ("property", share => share.Title),
            ("compared", share => share.Compared),
            ("right", share => RightOf(share)),
            ("share", share => Rounded.Of(share.Right!.Value, 3)),
            ("may lie between", share => Interval.Of(RightOf(share), share.Compared)));
    }

    public static Table ErrorCounts(GoldEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Table.Of(
            ByKind(evaluation),
            "Kinds of mistake",
            ("mistake", kind => kind.Key),
            ("times", kind => kind.Count()),
            ("articles", kind => kind.Select(difference => difference.Document).Distinct(StringComparer.Ordinal).Count()));
    }

    public static Table Errors(GoldEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var sentences = evaluation.Documents.ToDictionary(document => document.Id, document => (document.Text, Sentences: Annotator.Sentences(document)),
            StringComparer.Ordinal);
        return Table.Of(
            ByKind(evaluation).SelectMany(kind => kind),
            "Every mistake; [brackets] mark its place in the text",
            ("mistake", difference => ScoreWords.Kind(difference)),
            ("expected", difference => ScoreWords.Expected(difference)),
            ("found", difference => ScoreWords.Found(difference)),
            ("in the text", difference => Sentence(difference)),
            ("article", difference => difference.Document));

        string Sentence(Difference difference)
        {
            if (difference.Span is not { } span || !sentences.TryGetValue(difference.Document, out var article)) return "";
            var around = article.Sentences.Where(sentence => sentence.Span.Overlaps(span)).Aggregate(span, (all, sentence) => all.Union(sentence.Span));
            return $"{article.Text[around.Start..span.Start]}[{span.Of(article.Text)}]{article.Text[span.End..around.End]}".ReplaceLineEndings(" ");
        }
    }

    /// <summary>The properties that were compared; the relay has a score of its own.</summary>
    internal static ImmutableArray<Share> Compared(GoldEvaluation evaluation) =>
        [.. evaluation.Shares.Where(share => share.Right is not null && share.Name != "quotes relay")];

    /// <summary>How many of the compared are right.</summary>
    internal static int RightOf(Share share) => (int)Math.Round(share.Right!.Value * share.Compared);

    private static ImmutableArray<IGrouping<string, Difference>> ByKind(GoldEvaluation evaluation) =>
    [
        .. evaluation.Differences.GroupBy(difference => ScoreWords.Kind(difference), StringComparer.Ordinal)
            .OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal),
    ];

    private static string Articles(GoldEvaluation evaluation) => evaluation.Articles == 1 ? "1 article" : $"{evaluation.Articles} articles";
}
