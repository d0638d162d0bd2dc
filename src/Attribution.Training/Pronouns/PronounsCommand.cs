using System.Globalization;
using Attribution.Actors;
using Attribution.Actors.Resolution.Pronouns;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Pronouns;

/// <summary>
/// Trains the pronoun resolver on GAP's development and validation parts, OntoGUM's train part and PolNeAR's train part, in which gender
/// and CoreNLP's chains stand in for annotation. Each round resolves the pronouns in between by the model of the round before.
/// </summary>
internal static class PronounsCommand
{
    private static readonly string[] Sorts = ["he and she", "they", "it"];

    private const int Rounds = 2;

    /// <summary>How much a pronoun of one of CoreNLP's chains counts beside one that was annotated by hand.</summary>
    private const double ChainWeight = 0.5;

    /// <summary>The same for he and she, of which only chains that name somebody are used.</summary>
    private const double PersonChainWeight = 0.1;

    /// <summary>The same for he and she whose gender leaves one named person.</summary>
    private const double GenderWeight = 0.3;

    /// <summary>Each eighth article of PolNeAR's train part is kept to score with.</summary>
    private const int Kept = 8;

    /// <summary>Trains, scores what was not trained on, and writes <c>pronouns.tsv</c>.</summary>
    public static void Train(CorpusFolder corpora, string? folder, TextWriter output)
    {
        IReadOnlyList<GapSnippet> gap = [.. corpora.Gap("development"), .. corpora.Gap("validation")];
        var chained = corpora.OntoGum("train").Select(ChainReader.OntoGum).ToList();
        var news = ChainReader.Polnear(Path.Combine(corpora.PolnearFolder(), "train")).ToList();
        var learned = news.Where((_, index) => index % Kept != 0).ToList();
        var trees = new RankingTree[PronounModel.Sorts][];
        PronounModel? model = null;
        for (var round = 1; round <= Rounds; round++)
        {
            var byGap = Snippets(gap, model);
            var byChain = Chains(chained, model);
            var byProgram = Chains(learned, model);
            var byGender = Genders(learned, model);
            output.WriteLine(
                $"Round {round}: {byGap.Count} pronouns of GAP, {byChain.Count} of OntoGUM, {byProgram.Count} of CoreNLP's chains, {byGender.Count} by gender");
            (PronounChoice Choice, double Weight)[] all =
            [
                .. byGap.Concat(byChain).Select(choice => (choice, 1.0)),
                .. byProgram.Where(choice => choice.Sort > 0 || !choice.IsNone)
                    .Select(choice => (choice, choice.Sort > 0 ? ChainWeight : PersonChainWeight)),
                .. byGender.Select(choice => (choice, GenderWeight)),
            ];
            for (var sort = 0; sort < trees.Length; sort++)
                trees[sort] = PronounTrainer.Train([.. all.Where(choice => choice.Choice.Sort == sort)], new());
            model = new PronounModel([.. trees]);
        }
        Score(corpora, [.. news.Where((_, index) => index % Kept == 0)], model!, output);
        var path = Path.Combine(folder ?? ModelFolder.Of("Actors"), PronounModel.Kind.FileName);
        Write(path, trees);
        output.WriteLine($"Wrote {path}");
    }

    private static void Score(CorpusFolder corpora, List<ChainedText> news, PronounModel model, TextWriter output)
    {
        foreach (var split in (string[])["dev", "test"])
        {
            var choices = Chains([.. corpora.OntoGum(split).Select(ChainReader.OntoGum)], model);
            foreach (var (sort, name) in Sorts.Index())
                output.WriteLine($"OntoGUM {split}, {name}: {Accuracy(choices.Where(choice => choice.Sort == sort), model)}");
        }
        output.WriteLine($"PolNeAR, he and she by gender: {Accuracy(Genders(news, model), model)}");
    }

    private static List<PronounChoice> Snippets(IReadOnlyList<GapSnippet> snippets, PronounModel? model) => Collect(snippets, (snippet, found) =>
    {
        foreach (var titled in (bool[])[false, true])
            ActorFinder.Find(new TokenView(Annotator.Annotate(snippet.Read(titled))), [snippet.A, snippet.B], new GapTeacher(snippet, model, found));
    });

    private static List<PronounChoice> Chains(IReadOnlyList<ChainedText> texts, PronounModel? model) =>
        Collect(texts, (text, found) => ActorFinder.Find(new TokenView(Annotator.Annotate(text.Document)), [], new ChainTeacher(text, model, found)));

    private static List<PronounChoice> Genders(IReadOnlyList<ChainedText> texts, PronounModel? model) =>
        Collect(texts, (text, found) => ActorFinder.Find(new TokenView(Annotator.Annotate(text.Document)), [], new GenderTeacher(model, found)));

    private static List<PronounChoice> Collect<T>(IReadOnlyList<T> texts, Action<T, List<PronounChoice>> read) =>
        [.. texts.AsParallel().AsOrdered().Select(text =>
        {
            var list = new List<PronounChoice>();
            read(text, list);
            return list;
        }).SelectMany(list => list)];

    private static string Accuracy(IEnumerable<PronounChoice> choices, PronounModel model)
    {
        var all = choices.ToList();
        var right = all.Count(choice => choice.IsSolvedBy(model));
        return FormattableString.Invariant($"{right} of {all.Count} ({100.0 * right / Math.Max(1, all.Count):F1} %)");
    }

    private static void Write(string path, RankingTree[][] trees)
    {
        using var file = File.Create(path);
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
