using System.Globalization;
using Attribution.Actors;
using Attribution.Language;
using Attribution.Training.Corpora;
using Attribution.Training.Scoring;

namespace Attribution.Training.Pronouns;

/// <summary>Trains the pronoun resolver on GAP's development part, OntoGUM and CoreNLP's chains in PolNeAR's train part.</summary>
internal static class PronounsCommand
{
    private const int Rounds = 3;

    /// <summary>Trains, scores GAP's development and validation parts, and writes <c>pronouns.tsv</c>.</summary>
    public static void Train(CorpusFolder corpora, string? folder, TextWriter output)
    {
        var gap = corpora.Gap("development");
        var chained = corpora.OntoGum().Select(ChainReader.OntoGum).ToList();
        var news = ChainReader.Polnear(Path.Combine(corpora.PolnearFolder(), "train")).ToList();
        PronounModel? model = null;
        var weights = Array.Empty<int>();
        for (var round = 0; round < Rounds; round++)
        {
            var choices = new List<(PronounChoice, double)>();
            Add(choices, 1, gap, (snippet, found) => ActorFinder.Find(Annotator.Annotate(Documents.DocumentReader.Parse(snippet.Text, snippet.Id)), [snippet.A, snippet.B], new GapTeacher(snippet, model, found)));
            var counts = $"{choices.Count} of GAP";
            Add(choices, 1, chained, (text, found) => ActorFinder.Find(Annotator.Annotate(text.Document), [], new ChainTeacher(text, model, found, (_, _) => true)));
            counts += $", with OntoGUM {choices.Count}";
            Add(choices, 0.5, news, (text, found) => ActorFinder.Find(Annotator.Annotate(text.Document), [], new ChainTeacher(text, model, found, IsClear)));
            output.WriteLine($"Round {round + 1}: {counts}, with PolNeAR {choices.Count} pronouns");
            weights = PronounTrainer.Train(choices, 30, 1e-4);
            model = new PronounModel(weights);
            foreach (var split in (string[])["development", "validation"])
            {
                var score = GapScore.OfGivenNames(corpora.Gap(split), model);
                output.WriteLine(FormattableString.Invariant($"GAP {split}: F1 {score.F1:F1} (precision {score.Rates.Precision:F1}, recall {score.Rates.Recall:F1}), women's over men's {score.Bias:F2}"));
            }
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

    /// <summary>Whether CoreNLP's chain is likely right: he and she where the gender leaves candidates out, they and it always.</summary>
    private static bool IsClear(Pronoun pronoun, List<(Candidate? Candidate, int[] Features)> rows) => true;

    private static void Add<T>(List<(PronounChoice, double)> choices, double weight, IReadOnlyList<T> texts, Action<T, List<PronounChoice>> read)
    {
        var found = texts.AsParallel().AsOrdered().Select(text =>
        {
            var list = new List<PronounChoice>();
            read(text, list);
            return list;
        });
        choices.AddRange(found.SelectMany(list => list).Select(choice => (choice, weight)));
    }
}
