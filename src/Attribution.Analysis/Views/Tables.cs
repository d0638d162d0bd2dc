using Attribution.Corpus;
using Attribution.Evaluation;
using Attribution.Views.Cells;

namespace Attribution.Views;

/// <summary>
/// The tables of a corpus, with the columns that a reader needs first; the data frames have all of them. All are pure
/// functions of the corpus, in the order of the articles. Of a single article the column <c>document</c> is left out, and
/// so is every column that would be empty. Numbers count what was said; a row of what somebody is said not to have said
/// begins its text with “Not said:”.
/// </summary>
public static class Tables
{
    /// <summary>The articles, by title or first words, with how much was found in each.</summary>
    public static Table Documents(NewsCorpus corpus) => CorpusTables.Documents(corpus);

    /// <summary>Who is named, those who speak most first.</summary>
    public static Table Actors(NewsCorpus corpus) => CorpusTables.Actors(corpus);

    /// <summary>Who said what, and through whom it came.</summary>
    public static Table Quotes(NewsCorpus corpus) => CorpusTables.Quotes(corpus);

    /// <summary>What each claim rests on.</summary>
    public static Table Claims(NewsCorpus corpus) => CorpusTables.Claims(corpus);

    /// <summary>The figures, and who claims each.</summary>
    public static Table Figures(NewsCorpus corpus) => FigureTables.Figures(corpus);

    /// <summary>The figures for which nobody is named, not even an outlet, dates left out, with the sentence around each.</summary>
    public static Table FiguresWithoutSource(NewsCorpus corpus) => FigureTables.FiguresWithoutSource(corpus);

    /// <summary>
    /// The figures that the text gives as about, as a bound or as a range, with whose they are; ranges of ages, which say who is meant, are
    /// left out.
    /// </summary>
    public static Table InexactFigures(NewsCorpus corpus) => FigureTables.InexactFigures(corpus);

    /// <summary>The dates as they are written, and which day, month, season or time is meant.</summary>
    public static Table Dates(NewsCorpus corpus) => FigureTables.Dates(corpus);

    /// <summary>Who denies what, and whose claim it is.</summary>
    public static Table Disputes(NewsCorpus corpus) => SourcingTables.Disputes(corpus);

    /// <summary>What several articles say, those claims with the most independent sources first.</summary>
    public static Table Corroboration(NewsCorpus corpus) => SourcingTables.Corroboration(corpus);

    /// <summary>In which articles each source of the audit is heard, those in the most articles first.</summary>
    public static Table WhoIsHeardWhere(NewsCorpus corpus) => SourcingTables.WhoIsHeardWhere(corpus);

    /// <summary>Who is named and never quoted, outlets left out, those named most first, with those of their people who speak.</summary>
    public static Table NamedButNotQuoted(NewsCorpus corpus) => SourcingTables.NamedButNotQuoted(corpus);

    /// <summary>The source audit of each article, in their order.</summary>
    public static Table SourceAudits(NewsCorpus corpus) => SourcingTables.SourceAudits(corpus);

    /// <summary>The claims for which nobody but the writer stands.</summary>
    public static Table WithoutSource(NewsCorpus corpus) => SourcingTables.WithoutSource(corpus);

    /// <summary>How well each kind of thing is found, with the counts behind each share.</summary>
    public static Table Scores(GoldEvaluation evaluation) => EvaluationTables.Scores(evaluation);

    /// <summary>How often a property is right where the quote, figure or actor was found; properties that were never compared are left out.</summary>
    public static Table Properties(GoldEvaluation evaluation) => EvaluationTables.Properties(evaluation);

    /// <summary>The kinds of mistake, the most frequent first.</summary>
    public static Table ErrorCounts(GoldEvaluation evaluation) => EvaluationTables.ErrorCounts(evaluation);

    /// <summary>Every mistake with its sentence, by kind, the most frequent kind first.</summary>
    public static Table Errors(GoldEvaluation evaluation) => EvaluationTables.Errors(evaluation);

    /// <summary>By what kind of mention the speaker of each quote was decided; some mislead more often than others.</summary>
    public static Table SpeakersDecidedBy(NewsCorpus corpus) => TrustTables.SpeakersDecidedBy(corpus);

    /// <summary>The findings that are rare and hard: how many of them the articles have, and how well they are found in annotated ones.</summary>
    public static Table RareFinds(GoldEvaluation evaluation, NewsCorpus corpus) => TrustTables.RareFinds(evaluation, corpus);

    /// <summary>Up to <paramref name="count"/> quotes, spread evenly over the articles, to be checked by eye.</summary>
    public static Table QuotesToCheck(NewsCorpus corpus, int count = 10) => TrustTables.QuotesToCheck(corpus, count);
}
