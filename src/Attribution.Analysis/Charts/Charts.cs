using Attribution.Charts.Questions;
using Attribution.Corpus;
using Attribution.Evaluation;

namespace Attribution.Charts;

/// <summary>
/// The charts of a corpus; each answers one question, and its title says the finding. All are pure functions of the
/// corpus. Quotes and claims whose cue is negated ("has not said") are left out of every count of what somebody claimed.
/// </summary>
public static class Charts
{
    /// <summary>
    /// Outlets, months, authors, sections or speakers side by side by one share, with the limits that chance alone sets to it.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="by"><c>outlet</c>, <c>month</c>, <c>author</c>, <c>section</c> or <c>speaker</c>.</param>
    /// <param name="measure">The share: <c>unnamed</c>, <c>relayed</c>, <c>no source named</c>, <c>verbatim</c>, <c>documents</c> …, see METHOD.md.</param>
    /// <param name="top">How many rows are shown: the first months, else those with the largest shares.</param>
    /// <exception cref="ArgumentException">There is nothing of that name to compare by; the message says what there is.</exception>
    public static NewsChart Comparison(NewsCorpus corpus, string by = "outlet", string measure = "unnamed", int top = 20) =>
        ComparisonChart.Make(corpus, by, measure, top);

    /// <summary>Who denies whose claims, as flows from those who deny to those whose claims they deny.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="top">How many names stand on each side; the others are one.</param>
    public static NewsChart Disputes(NewsCorpus corpus, int top = 10) => DisputesChart.Make(corpus, top);

    /// <summary>
    /// Whose figures the articles give: up to <paramref name="top"/> figures each with its claimant, more of them as
    /// numbers per claimant. Dates are left out.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="top">Up to how many figures are shown one by one; of claimants at most ten are shown.</param>
    public static NewsChart FiguresByClaimant(NewsCorpus corpus, int top = 30) => FiguresByClaimantChart.Make(corpus, top);

    /// <summary>Which figures stand in the writer's own voice, and which rest on a source, by kind of figure. Dates are left out.</summary>
    public static NewsChart FiguresWithoutSource(NewsCorpus corpus) => FiguresWithoutSourceChart.Make(corpus);

    /// <summary>
    /// With which verbs each speaker is quoted: verbs that only report ("said"), that take what was said as true
    /// ("revealed"), that keep a distance ("claimed"), and so on.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="top">How many speakers are shown, those with the most quotes; the others are one row.</param>
    public static NewsChart FramingVerbs(NewsCorpus corpus, int top = 15) => FramingVerbsChart.Make(corpus, top);

    /// <summary>How claims were sourced: from who made them, through the outlet that relayed them, to the voice in which they stand.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="top">How many sources have a node of their own.</param>
    public static NewsChart HowClaimsWereSourced(NewsCorpus corpus, int top = 10) => HowClaimsWereSourcedChart.Make(corpus, top);

    /// <summary>
    /// Precision and recall of each kind of thing against annotation by hand, with the limits that chance alone sets to
    /// them (<see cref="Interval"/>): few examples make long lines. Kinds of which nothing is annotated are left out.
    /// </summary>
    public static NewsChart Scores(GoldEvaluation evaluation) => ScoresChart.Make(evaluation);

    /// <summary>Through how many hands the claims went before this writer, and on what kinds of source they rest.</summary>
    public static NewsChart SourcingDepth(NewsCorpus corpus) => SourcingDepthChart.Make(corpus);

    /// <summary>On what kinds of source the claims of each section rest, as shares of the section.</summary>
    public static NewsChart SourcingProfile(NewsCorpus corpus) => SourcingProfileChart.Make(corpus);

    /// <summary>
    /// How many of the words that each speaker is quoted with stand in quotation marks, and how many are the writer's. The
    /// words of a quote inside another are the inner speaker's alone.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="top">How many speakers are shown, those with the most quotes; the others are one row.</param>
    public static NewsChart VerbatimShares(NewsCorpus corpus, int top = 15) => VerbatimSharesChart.Make(corpus, top);

    /// <summary>
    /// Where in the article each speaker is quoted: of one article every quote with its length, of several the number
    /// of quotes in each tenth of the articles.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="top">How many speakers are shown, those with the most quotes.</param>
    public static NewsChart WhereActorsSpeak(NewsCorpus corpus, int top = 15) => WhereActorsSpeakChart.Make(corpus, top);

    /// <summary>Who said what: quotes per speaker, in the speaker's words or in the writer's. Joint speakers count each.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="top">How many speakers are shown, those with the most quotes; the others are one row.</param>
    public static NewsChart WhoSaidWhat(NewsCorpus corpus, int top = 20) => WhoSaidWhatChart.Make(corpus, top);
}
