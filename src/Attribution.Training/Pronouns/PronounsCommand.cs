using System.Globalization;
using Attribution.Actors;
using Attribution.Language;
using Attribution.Training.Corpora;
using Attribution.Training.Scoring;

namespace Attribution.Training.Pronouns;

/// <summary>Trains the pronoun resolver on GAP's development part, OntoGUM and CoreNLP's chains in PolNeAR's train part.</summary>
internal static class PronounsCommand
{
    private const int Rounds = 2;

    private const double ChainWeight = 0.5;

    private const double NamedChainWeight = 0.3;

    private const double GenderWeight = 1;

    private const double Decay = 1e-4;

    /// <summary>Trains, scores what was not trained on, and writes <c>pronouns.tsv</c>.</summary>
    public static void Train(CorpusFolder corpora, string? folder, TextWriter output)
    {
        var gap = corpora.Gap("development");
        var chained = corpora.OntoGum("train").Select(ChainReader.OntoGum).ToList();
        var kept = corpora.OntoGum("dev").Select(ChainReader.OntoGum).ToList();
        var news = ChainReader.Polnear(Path.Combine(corpora.PolnearFolder(), "train")).ToList();
        var learned = news.Where((_, index) => index % 8 != 0).ToList();
        var held = news.Where((_, index) => index % 8 == 0).ToList();
        PronounModel? model = null;
        var weights = Array.Empty<int>();
        for (var round = 0; round < Rounds; round++)
        {
            var choices = new List<(PronounChoice, double)>();
            var gapChoices = Collect(gap, (snippet, found) => ActorFinder.Find(Annotator.Annotate(Documents.DocumentReader.Parse(snippet.Text, snippet.Id)), [snippet.A, snippet.B], new GapTeacher(snippet, model, found)));
            var gumChoices = Collect(chained, (text, found) => ActorFinder.Find(Annotator.Annotate(text.Document), [], new ChainTeacher(text, model, found, (_, _) => true)));
            var chainChoices = Collect(learned, (text, found) => ActorFinder.Find(Annotator.Annotate(text.Document), [], new ChainTeacher(text, model, found, (_, _) => true)));
            var newsChoices = Collect(learned, (text, found) => ActorFinder.Find(Annotator.Annotate(text.Document), [], new GenderTeacher(model, found)));
            output.WriteLine($"Round {round + 1}: {gapChoices.Count} of GAP, {gumChoices.Count} of OntoGUM, {chainChoices.Count} of CoreNLP, {newsChoices.Count} by gender");
            choices.AddRange(gapChoices.Select(choice => (choice, 1.0)));
            choices.AddRange(gumChoices.Select(choice => (choice, 1.0)));
            choices.AddRange(chainChoices.Where(c => PronounFeatures.Name(c.Rows[0][0]).Sort > 0 || !c.Right[^1]).Select(choice => (choice, PronounFeatures.Name(choice.Rows[0][0]).Sort > 0 ? ChainWeight : NamedChainWeight)));
            choices.AddRange(newsChoices.Select(choice => (choice, GenderWeight)));
            weights = PronounTrainer.Train(choices, 30, Decay);
            model = new PronounModel(weights);
            foreach (var split in (string[])["development", "validation"])
            {
                var score = GapScore.OfGivenNames(corpora.Gap(split), model);
                output.WriteLine(FormattableString.Invariant($"GAP {split}: F1 {score.F1:F1} (precision {score.Rates.Precision:F1}, recall {score.Rates.Recall:F1}), women's over men's {score.Bias:F2}"));
            }
            var dev = Collect(kept, (text, found) => ActorFinder.Find(Annotator.Annotate(text.Document), [], new ChainTeacher(text, model, found, (_, _) => true)));
            foreach (var sort in (int[])[0, 1, 2]) output.WriteLine($"OntoGUM dev, sort {sort}: {Accuracy(dev.Where(c => PronounFeatures.Name(c.Rows[0][0]).Sort == sort), model)}");
            output.WriteLine($"News by gender: {Accuracy(Collect(held, (text, found) => ActorFinder.Find(Annotator.Annotate(text.Document), [], new GenderTeacher(model, found))), model)}");
        }
        var path = Path.Combine(folder ?? ModelFolder.Of("Actors"), "pronouns.tsv");
        File.WriteAllLines(path, (string[])[
            "# The pronoun resolver's weights: template, sort of pronoun (0 he and she, 1 they, 2 it), cell, weight in 256ths. Trained; see README.md beside this file.",
            .. Enumerable.Range(0, weights.Length).Where(feature => weights[feature] != 0).Select(feature =>
            {
                var (template, sort, cell) = PronounFeatures.Name(feature);
                return string.Create(CultureInfo.InvariantCulture, $"{template}\t{sort}\t{cell}\t{weights[feature]}");
            })]);
        output.WriteLine($"Wrote {path}");
    }

    private static string Accuracy(IEnumerable<PronounChoice> choices, PronounModel model)
    {
        int all = 0, right = 0, none = 0, named = 0;
        foreach (var choice in choices)
        {
            all++;
            var best = Enumerable.Range(0, choice.Rows.Length).MaxBy(row => model.Score(choice.Rows[row]));
            if (choice.Right[best]) right++;
            if (choice.Right[^1]) none++;
            if (choice.Right[^1] && best == choice.Rows.Length - 1) named++;
        }
        return FormattableString.Invariant($"{right} of {all} ({100.0 * right / Math.Max(1, all):F1} %); none {named} of {none}");
    }

    private static List<PronounChoice> Collect<T>(IReadOnlyList<T> texts, Action<T, List<PronounChoice>> read) =>
        [.. texts.AsParallel().AsOrdered().Select(text =>
        {
            var list = new List<PronounChoice>();
            read(text, list);
            return list;
        }).SelectMany(list => list)];
}
