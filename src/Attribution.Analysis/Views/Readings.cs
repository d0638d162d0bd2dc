using Attribution.Corpus;
using Attribution.Evaluation;
using Attribution.Views.Cells;

namespace Attribution.Views;

/// <summary>
/// What a corpus shows, in a few sentences each: what stands in notebooks before and between the charts. All hold for one
/// article and for many, and count what was said alone. All are pure functions of the corpus.
/// </summary>
public static class Readings
{
    /// <summary>Which articles were read: a few by title or first words, many by number, outlets and dates; and how many files could not be.</summary>
    public static Reading WhatWasRead(NewsCorpus corpus) => CorpusReadings.WhatWasRead(corpus);

    /// <summary>The answer in short: whose the claims are, who speaks most, what came through others, what has no source and what is denied.</summary>
    public static Reading InShort(NewsCorpus corpus) => CorpusReadings.InShort(corpus);

    /// <summary>How many quotes there are, by how many sources, and who is quoted most.</summary>
    public static Reading WhoSpeaks(NewsCorpus corpus) => SourcingReadings.WhoSpeaks(corpus);

    /// <summary>How many of the words that sources are quoted with stand in quotation marks, and whom we hear in the writer's words alone.</summary>
    public static Reading QuotedWords(NewsCorpus corpus) => SourcingReadings.QuotedWords(corpus);

    /// <summary>Who has the first word, in one article or in each of several.</summary>
    public static Reading FirstToSpeak(NewsCorpus corpus) => SourcingReadings.FirstToSpeak(corpus);

    /// <summary>Who is named and never quoted, and which of them speak through their people.</summary>
    public static Reading NamedButNotQuoted(NewsCorpus corpus) => SourcingReadings.NamedButNotQuoted(corpus);

    /// <summary>How many claims are the writer's own, and for which of them nobody is named.</summary>
    public static Reading OwnVoice(NewsCorpus corpus) => SourcingReadings.OwnVoice(corpus);

    /// <summary>Through how many hands the claims went, and through whose.</summary>
    public static Reading Hands(NewsCorpus corpus) => SourcingReadings.Hands(corpus);

    /// <summary>For how many denials it was found which claim they deny, and for how many that is a guess.</summary>
    public static Reading Denials(NewsCorpus corpus) => SourcingReadings.Denials(corpus);

    /// <summary>On whom the claims rest, from those who can be asked to nobody.</summary>
    public static Reading Support(NewsCorpus corpus) => SourcingReadings.Support(corpus);

    /// <summary>How many claims rest on one unnamed source alone, and what kind of source that is.</summary>
    public static Reading OneUnnamedSource(NewsCorpus corpus) => SourcingReadings.OneUnnamedSource(corpus);

    /// <summary>How many figures of each kind there are, and how many dates.</summary>
    public static Reading FigureKinds(NewsCorpus corpus) => FigureReadings.FigureKinds(corpus);

    /// <summary>How many figures are somebody's, who gives most, and how many came through an outlet.</summary>
    public static Reading WhoseFigures(NewsCorpus corpus) => FigureReadings.WhoseFigures(corpus);

    /// <summary>How many figures have no source, and how many are somebody's or credited to an outlet.</summary>
    public static Reading FiguresWithoutSource(NewsCorpus corpus) => FigureReadings.FiguresWithoutSource(corpus);

    /// <summary>How many figures are given as about, as a bound or as a range.</summary>
    public static Reading InexactFigures(NewsCorpus corpus) => FigureReadings.InexactFigures(corpus);

    /// <summary>Of how many dates it is known which day, month or time is meant.</summary>
    public static Reading Dates(NewsCorpus corpus) => FigureReadings.Dates(corpus);

    /// <summary>How many sources are heard, and which of them in more than one article.</summary>
    public static Reading HeardInSeveral(NewsCorpus corpus) => ComparisonReadings.HeardInSeveral(corpus);

    /// <summary>Which article leans most on one source, and which least, among those with enough quotes to tell.</summary>
    public static Reading LeansOnOne(NewsCorpus corpus) => ComparisonReadings.LeansOnOne(corpus);

    /// <summary>How many claims several articles make, and how many of them rest on several independent sources.</summary>
    public static Reading Corroboration(NewsCorpus corpus) => ComparisonReadings.Corroboration(corpus);

    /// <summary>How many denials answer a claim, how many of them one that another article printed, and how many pairs are a guess.</summary>
    public static Reading AnsweredDenials(NewsCorpus corpus) => ComparisonReadings.AnsweredDenials(corpus);

    /// <summary>What several articles agree on and dispute, and on whom they rest, in short.</summary>
    public static Reading ComparisonInShort(NewsCorpus corpus) => ComparisonReadings.ComparisonInShort(corpus);

    /// <summary>How many articles are scored, and whether those of <paramref name="corpus"/> are among them.</summary>
    public static Reading WhatIsScored(GoldEvaluation evaluation, NewsCorpus corpus) => EvaluationReadings.WhatIsScored(evaluation, corpus);

    /// <summary>How many quotes are found, missed and found in vain, and which score is the lowest.</summary>
    public static Reading Scores(GoldEvaluation evaluation) => EvaluationReadings.Scores(evaluation);

    /// <summary>Which scores rest on too few examples to be more than hints.</summary>
    public static Reading ScoresOfFewExamples(GoldEvaluation evaluation) => EvaluationReadings.ScoresOfFewExamples(evaluation);

    /// <summary>Which properties of what was found are not always right.</summary>
    public static Reading Properties(GoldEvaluation evaluation) => EvaluationReadings.Properties(evaluation);

    /// <summary>How many mistakes there are, of which sort, and in which articles.</summary>
    public static Reading Mistakes(GoldEvaluation evaluation) => EvaluationReadings.Mistakes(evaluation);

    /// <summary>How many speakers were decided by a role or a pronoun.</summary>
    public static Reading WeakSpeakers(NewsCorpus corpus) => EvaluationReadings.WeakSpeakers(corpus);

    /// <summary>How many of the rare and hard findings there are, and how much one mistake weighs.</summary>
    public static Reading RareFinds(NewsCorpus corpus) => EvaluationReadings.RareFinds(corpus);
}
