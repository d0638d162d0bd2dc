using System.Diagnostics;
using Attribution.Corpus;
using Attribution.Encoder;
using Attribution.Training.Corpora;

namespace Attribution.Training.Scoring;

/// <summary>Scores the library as it is built, from raw text, against sets that its models were not trained on.</summary>
internal static class ScoreCommand
{
    /// <summary>Writes a table of F1 scores and the speed, the golden rules of sentence cutting, and the agreement with CoreNLP on news.</summary>
    public static void Run(CorpusFolder corpora, TextWriter output)
    {
        output.WriteLine("F1 from raw text   sentences   words     tag  part of speech  lemma");
        Write("EWT dev", corpora.Ewt("dev"), output);
        Write("EWT test", corpora.Ewt("test"), output);
        Write("GUM dev", corpora.Gum("dev"), output);
        Write("GUM test", corpora.Gum("test"), output);
        Write("GUM dev+test news", [.. corpora.Gum("dev", news: true), .. corpora.Gum("test", news: true)], output);
        GoldenRuleScore.Of(corpora.GoldenRules()).Write(output);
        SilverScore.Write(corpora.Polnear("dev"), output);
        Gap(corpora, output);
    }

    /// <summary>Writes how well pronouns are led back on GAP by either model, with and without the title of the page.</summary>
    public static void Gap(CorpusFolder corpora, TextWriter output)
    {
        ReadingModel fast = ReadingModel.Fast;
        foreach (var (split, model) in ((string, ReadingModel)[])[("development", fast), ("validation", fast), ("test", fast), ("test", AccurateModel.Default)])
        {
            foreach (var titled in (bool[])[false, true])
            {
                var title = titled ? ", the page's title known" : "";
                Write($"GAP {split}, {model}, the two names given{title}", GapScore.OfGivenNames(corpora.Gap(split), titled, model), output);
                Write($"GAP {split}, {model}, own names{title}", GapScore.OfOwnNames(corpora.Gap(split), titled, model), output);
            }
        }
    }

    private static void Write(string name, GapScore score, TextWriter output) => output.WriteLine(FormattableString.Invariant(
        $"{name}: F1 {score.F1:F1} (precision {score.Rates.Precision:F1}, recall {score.Rates.Recall:F1}), women's over men's {score.Bias:F2}"));

    private static void Write(string name, IReadOnlyList<TreebankSentence> sentences, TextWriter output)
    {
        var score = new TreebankScore();
        var clock = Stopwatch.StartNew();
        score.Add(sentences);
        var speed = score.Tokens / clock.Elapsed.TotalSeconds;
        output.Write(FormattableString.Invariant(
            $"{name,-18} {score.Sentences,9:F2} {score.Words,7:F2} {score.Tags,7:F2} {score.Parts,15:F2} {score.Lemmas,6:F2}   "));
        output.WriteLine(FormattableString.Invariant($"{score.Tokens} tokens, {speed:F0} per second"));
    }
}
