using Attribution.Actors;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Evaluation;
using Attribution.Passages;
using static Attribution.Charts.Counting;

namespace Attribution.Views.Cells;

/// <summary>How good what was found is.</summary>
internal static class EvaluationReadings
{
    /// <summary>The number of examples below which a score is a hint.</summary>
    private const int FewExamples = 30;

    public static Reading WhatIsScored(GoldEvaluation evaluation, NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(corpus);
        var annotated = corpus.Articles.Count(article => evaluation.Documents.Any(document => document.Sha256 == article.Document.Sha256));
        return Reading.Of(
            $"{Number(evaluation.Articles, "article")} annotated by hand {(evaluation.Articles == 1 ? "is" : "are")} scored. "
                + $"{Capital(Of(annotated, corpus.Articles.Length, "article"))} that you read {Is(annotated)} among them.",
            annotated == corpus.Articles.Length ? null : $"In the others nobody has noted what should be found: the scores are not theirs.");
    }

    public static Reading Scores(GoldEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var weakest = evaluation.Scores.Where(score => score.Gold > 0).OrderBy(score => score.F1).ThenBy(score => score.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        if (weakest is null) return Reading.Of("Nothing is annotated, so there is nothing to score.");
        var quotes = evaluation.Scores.FirstOrDefault(score => score.Name == "quotes");
        return Reading.Of(
            quotes is null ? null
                : $"Of {Number(quotes.Gold, "annotated quote")} the program finds {Number(quotes.RightOfGold)} and misses "
                    + $"{Number(quotes.Gold - quotes.RightOfGold)}; of the {Number(quotes.Found)} that it finds, "
                    + $"{Number(quotes.RightOfFound)} are right and {Number(quotes.Found - quotes.RightOfFound)} are found in vain.",
            $"The lowest F1, {Rounded.Of(weakest.F1, 3)}, is that of {weakest.Title}, with {Number(weakest.Gold, "example")}.");
    }

    public static Reading ScoresOfFewExamples(GoldEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var few = evaluation.Scores.Where(score => score.Gold is > 0 and < FewExamples)
            .Select(score => $"{score.Title.Replace(",", "", StringComparison.Ordinal)} ({score.Gold})").ToList();
        return Reading.Of(few.Count == 0
            ? $"Every score rests on {FewExamples} examples or more."
            : $"{Number(few.Count, "score")} {Verb(few.Count, "rest")} on fewer than {FewExamples} examples: {Reading.List(few, 12)}. Read "
                + $"{(few.Count == 1 ? "it as a hint" : "them as hints")}.");
    }

    public static Reading Properties(GoldEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var properties = EvaluationTables.Compared(evaluation);
        var flaws = properties.Where(share => share.Right < 1).OrderBy(share => share.Right).ThenBy(share => share.Name, StringComparer.Ordinal).ToList();
        return Reading.Of(flaws.Count == 0
            ? "No property of anything found is wrong here."
            : $"{Number(flaws.Count)} of {Number(properties.Length, "property", "properties")} {Is(flaws.Count)} not always right: "
                + $"{Reading.List(flaws.Select(share => $"{share.Title} ({EvaluationTables.RightOf(share)} of {share.Compared} right)"), 4)}.");
    }

    public static Reading Mistakes(GoldEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        if (evaluation.Differences.IsEmpty) return Reading.Of("There is no mistake to show.");
        var (all, missed, extra) = (evaluation.Differences.Length, evaluation.Differences.Count(one => one.What == "missed"),
            evaluation.Differences.Count(one => one.What == "extra"));
        var articles = evaluation.Differences.CountBy(one => one.Document, StringComparer.Ordinal).OrderByDescending(one => one.Value).ThenBy(one => one.Key,
            StringComparer.Ordinal);
        return Reading.Of(
            $"{Number(all, "mistake")}: {Number(missed)} missed, {Number(extra)} found in vain, {Number(all - missed - extra)} found with something wrong.",
            $"By article: {Reading.List(articles.Select(one => $"{one.Value} in {one.Key}"))}.");
    }

    public static Reading WeakSpeakers(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var speakers = TrustTables.WithSpeaker(corpus);
        var weak = speakers.Count(quote => quote.Quote.ResolvedBy is MentionForm.Role or MentionForm.Pronoun);
        return Reading.Of(speakers.Count == 0
            ? "No quote has a speaker."
            : $"The speaker of {Reading.Share(weak, speakers.Count, "quote")} was decided by a role or a pronoun, the two weak forms"
                + $"{(weak == 0 ? "" : $": check {(weak == 1 ? "it" : "these")} first")}.");
    }

    public static Reading RareFinds(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var (nested, denials) = (TrustTables.Nested(corpus), TrustTables.AnsweredDenials(corpus));
        var claims = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus).Count;
        return Reading.Of(
            $"In your articles there {(nested == 1 ? "is" : "are")} {Number(nested, "quote inside another", "quotes inside others")} and "
                + $"{Number(denials, "denial")} of a claim{(nested + denials == 0 ? "" : ": read those that you use in the text")}.",
            claims == 0 ? "There are no claims."
                : FormattableString.Invariant($"Of {Number(claims, "claim")} in all, one mistake moves a share by {100.0 / claims:0.##} points."));
    }
}
