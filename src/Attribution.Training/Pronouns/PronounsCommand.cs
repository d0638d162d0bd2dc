using System.Globalization;
using Attribution.Actors.Resolution.Pronouns;
using Attribution.Encoder;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Pronouns;

/// <summary>
/// Trains the pronoun resolver on GAP's development and validation parts, OntoGUM's train part and PolNeAR's train part, in which gender
/// and CoreNLP's chains stand in for annotation. Each round resolves the pronouns in between by the model of the round before. What the last
/// round reads of annotated he and she trains the head, too, that adds to the scores of the accurate model.
/// </summary>
internal static class PronounsCommand
{
    private static readonly string[] Sorts = ["he and she", "they", "it"];

    private const int Rounds = 2;

    /// <summary>Trains, scores what was not trained on, and writes <c>pronouns.tsv</c> and <c>pronoun-head.model</c>.</summary>
    /// <param name="corpora">The corpora.</param>
    /// <param name="folder">Where to write; by default where the library keeps its models.</param>
    /// <param name="headAlone">Whether the library's trees stay, and the head alone is trained.</param>
    /// <param name="output">Receives progress and results.</param>
    public static void Train(CorpusFolder corpora, string? folder, bool headAlone, TextWriter output)
    {
        var texts = PronounTexts.Of(corpora);
        var (model, trees) = (headAlone ? PronounModel.Trained : null, new RankingTree[PronounModel.Sorts][]);
        PronounLessons lessons;
        var round = headAlone ? Rounds : 1;
        do
        {
            lessons = PronounLessons.Of(texts, model, described: round == Rounds);
            output.WriteLine($"Round {round}: {lessons.Summary}");
            if (headAlone) continue;
            for (var sort = 0; sort < trees.Length; sort++) trees[sort] = PronounTrainer.Train(lessons.OfSort(sort), new());
            model = new PronounModel([.. trees]);
        }
        while (round++ < Rounds);
        var head = PronounHeadTrainer.Train(HeadLessons.Of(lessons), new());
        Score(corpora, texts.Kept, model!, head, output);
        if (!headAlone) Save(Path.Combine(folder ?? ModelFolder.Of("Actors"), PronounModel.Kind.FileName), file => Write(file, trees), output);
        Save(Path.Combine(folder ?? ModelFolder.OfEncoder(), PronounHead.Kind.FileName), head.Save, output);
    }

    private static void Save(string path, Action<Stream> write, TextWriter output)
    {
        using var file = File.Create(path);
        write(file);
        output.WriteLine($"Wrote {path}");
    }

    private static void Score(CorpusFolder corpora, IReadOnlyList<ChainedText> news, PronounModel model, PronounHead head, TextWriter output)
    {
        foreach (var split in (string[])["dev", "test"])
        {
            var choices = PronounLessons.Chains([.. corpora.OntoGum(split).Select(ChainReader.OntoGum)], model, true).SelectMany(text => text).ToList();
            foreach (var (sort, name) in Sorts.Index())
                output.WriteLine($"OntoGUM {split}, {name}: {Accuracy(choices.Where(choice => choice.Sort == sort), choice => choice.IsSolvedBy(model))}");
            output.WriteLine($"OntoGUM {split}, {Sorts[0]}, with the head: "
                + Accuracy(choices.Where(choice => choice.Described is not null), choice => choice.IsSolvedBy(model, head)));
        }
        output.WriteLine($"PolNeAR, he and she by gender: {Accuracy(PronounLessons.Genders(news, model), choice => choice.IsSolvedBy(model))}");
    }

    private static string Accuracy(IEnumerable<PronounChoice> choices, Func<PronounChoice, bool> isSolved)
    {
        var all = choices.ToList();
        var right = all.Count(isSolved);
        return FormattableString.Invariant($"{right} of {all.Count} ({100.0 * right / Math.Max(1, all.Count):F1} %)");
    }

    private static void Write(Stream file, RankingTree[][] trees)
    {
        file.Write(ModelFile.Header(PronounModel.Kind));
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        writer.WriteLine(
            "# The trees that rank antecedents: sort of pronoun (0 he and she, 1 they, 2 it), a tree's questions, what each leaf adds in 256ths. "
                + "Trained; see PRONOUNS.md beside this file.");
        foreach (var (sort, grown) in trees.Index())
        {
            foreach (var tree in grown)
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{sort}\t{string.Join(';', tree.Clues.Select((clue, i) => $"{(Clue)clue}>{tree.Above[i]}"))}\t{string.Join(';', tree.Leaves)}"));
        }
    }
}
