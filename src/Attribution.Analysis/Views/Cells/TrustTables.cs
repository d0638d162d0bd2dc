using Attribution.Actors;
using Attribution.Charts;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Evaluation;
using Attribution.Passages;
using Attribution.Views.Lists;

namespace Attribution.Views.Cells;

/// <summary>The tables of what to check first.</summary>
internal static class TrustTables
{
    public static Table SpeakersDecidedBy(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var speakers = WithSpeaker(corpus);
        return Table.Of(
            speakers.GroupBy(quote => quote.Quote.ResolvedBy).OrderByDescending(form => form.Count()).ThenBy(form => form.Key ?? (MentionForm)int.MaxValue),
            "How the speaker of each quote was decided",
            ("by", form => form.Key is { } told ? PlainWords.Value("told by", EnumWords.Of(told)!) : "nobody with a name"),
            ("quotes", form => form.Count()),
            ("%", form => Counting.Percent(form.Count(), speakers.Count)));
    }

    public static Table RareFinds(GoldEvaluation evaluation, NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(corpus);
        var found = new Dictionary<string, int>(StringComparer.Ordinal) { ["nested"] = Nested(corpus), ["disputes"] = AnsweredDenials(corpus) };
        return Table.Of(
            evaluation.Scores.Where(score => found.ContainsKey(score.Name)),
            "Rare and hard",
            ("what", score => score.Title),
            ("in your articles", score => found[score.Name]),
            ("annotated", score => score.Gold),
            ("of these found", score => score.RightOfGold),
            ("recall", score => Rounded.Of(score.Recall, 3)),
            ("may lie between", score => Interval.Of(score.RightOfGold, score.Gold)));
    }

    public static Table QuotesToCheck(NewsCorpus corpus, int count = 10)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var all = PassageSelection<QuoteRow>.Of(Passage.Quotes, corpus).Rows;
        var shown = Math.Min(count, all.Length);
        return Table.Of(
            Enumerable.Range(0, shown).Select(index => all[(int)((long)index * all.Length / shown)]),
            $"{Counting.Capital(Counting.Number(shown, "quote"))} to check by eye",
            ("quote", row => row.Id),
            ("who says it", row => Reading.List(row.Sources)),
            ("cue", row => row.Quote.Quote.Cue?.Of(row.Article.Text)),
            ("what", Words.Said),
            ("kind", row => row.Kind),
            ("document", row => row.Article.Document.Id)).For(corpus);
    }

    /// <summary>The quotes of which the text says whose they are.</summary>
    internal static List<QuoteRow> WithSpeaker(NewsCorpus corpus) =>
        [.. PassageSelection<QuoteRow>.Of(Passage.Quotes, corpus).Rows.Where(quote => quote.Quote.SpeakerName.Length > 0)];

    /// <summary>How many quotes stand inside others.</summary>
    internal static int Nested(NewsCorpus corpus) =>
        PassageSelection<QuoteRow>.Of(Passage.Quotes, corpus).Rows.Count(quote => quote.Quote.Parent is not null);

    /// <summary>How many denials answer a claim.</summary>
    internal static int AnsweredDenials(NewsCorpus corpus) => PassageSelection<ClaimRow>.Of(Passage.Claims, corpus).Without("denies", "").Count;
}
