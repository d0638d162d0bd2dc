using System.Numerics;
using Attribution.Evaluation;
using Attribution.Evaluation.Gold;
using Attribution.Language;
using Attribution.Quotes.Types;
using Attribution.Training.Corpora;

namespace Attribution.Training.Types;

/// <summary>Trains the model of types on what readers said of attributions, and scores it on the documents of folds that it was not trained with.</summary>
internal static class TypesCommand
{
    /// <summary>The file of labels, from the root of a checkout.</summary>
    public static readonly string Labels = Path.Combine("src", "Attribution.Training", "Types", "types.tsv");

    /// <summary>The folders of annotated articles that a checkout holds with their texts.</summary>
    public static readonly IReadOnlyList<string> Seeds = [Path.Combine("seeds", "gold"), Path.Combine("seeds", "practice")];

    private const int Folds = 5;

    private static readonly (string Name, QuoteFloor Floor)[] Settings =
    [
        ("all", QuoteFloor.None), ("recall", QuoteFloor.Recall), ("balanced", QuoteFloor.Balanced), ("precise", QuoteFloor.Precise),
    ];

    private static readonly string[] Names = ["assertion", "belief", "fact", "eventuality", "none"];

    /// <summary>Trains, writes <c>types.model</c> to <paramref name="output"/>, and says what it does.</summary>
    /// <param name="corpora">The corpora whose documents were labelled.</param>
    /// <param name="annotated">Folders of wholly annotated articles, with their texts.</param>
    /// <param name="labels">The file of labels.</param>
    /// <param name="output">The folder to write to; by default the layer's own.</param>
    /// <param name="writer">Receives progress and scores.</param>
    public static void Train(CorpusFolder corpora, IEnumerable<string> annotated, string labels, string? output, TextWriter writer)
    {
        var folders = GoldFolders.Read(annotated, new EvaluationOptions());
        if (!folders.Problems.IsEmpty) throw new InvalidDataException(folders.Problems[0].Message);
        var annotatedNames = folders.Articles.Select(article => article.Annotation.Document)
            .Select(name => "GUM_" + name.Replace("gum-", "", StringComparison.Ordinal).Replace('-', '_'));
        IReadOnlyList<TypeExample> examples =
        [
            .. TypeData.Labelled(LabelledDocument.Read(labels), corpora), .. TypeData.Annotated(folders.Articles),
            .. SpokenData.Read(corpora, annotatedNames.ToHashSet(StringComparer.Ordinal)),
        ];
        foreach (var group in examples.GroupBy(example => example.Corpus))
            writer.WriteLine($"{group.Key}: {group.Count()} attributions, {group.Count(example => example.Classes == 1 << TypeModel.None)} of them none");
        var fold = examples.Select(example => example.Document).Distinct().Order(StringComparer.Ordinal).Index()
            .ToDictionary(pair => pair.Item, pair => pair.Index % Folds);
        var judged = new List<(TypeExample Example, float[] Scores)>();
        var held = new TypeModel[Folds];
        for (var f = 0; f < Folds; f++)
        {
            var model = new TypeModel(TypeTrainer.Train([.. examples.Where(example => fold[example.Document] != f)], WeightOf), (1, 0));
            foreach (var example in examples.Where(example => fold[example.Document] == f))
            {
                var scores = new float[TypeModel.Classes];
                model.Score(example.Features, scores);
                judged.Add((example, scores));
            }
            held[f] = model;
        }
        foreach (var group in judged.GroupBy(one => one.Example.Corpus)) Report(group.Key, [.. group], writer);
        var calibration = Calibration.Of(
            [.. judged.Where(one => one.Example.Corpus is not TypeData.Seen && one.Example.IsRight is not null)
                .Select(one => (TypeModel.Odds(one.Scores), one.Example.IsRight!.Value))], writer);
        foreach (var (name, floor) in Settings)
        {
            foreach (var folder in folders.Articles.GroupBy(article => Path.GetDirectoryName(article.Path)))
            {
                var (top, nested) = (new QuoteCounts(nested: false), new QuoteCounts(nested: true));
                foreach (var article in folder)
                {
                    var model = held[fold.GetValueOrDefault(article.Annotation.Document)].With(calibration);
                    top.Add(article, model, floor);
                    nested.Add(article, model, floor);
                }
                writer.WriteLine($"{Path.GetFileName(folder.Key)}, {name}, documents held back: {top}; nested {nested}");
            }
        }
        var trained = new TypeModel(TypeTrainer.Train(examples, WeightOf), calibration);
        var path = Path.Combine(output ?? ModelFolder.Of("Quotes"), TypeModel.Kind.FileName);
        using (var file = File.Create(path))
        {
            file.Write(ModelFile.Header(TypeModel.Kind));
            trained.Write(file);
        }
        writer.WriteLine($"{path}: {new FileInfo(path).Length / 1024} kB");
    }

    /// <summary>How much an example counts: one in which nothing is known of what the model believes, less.</summary>
    private static float WeightOf(string corpus) => corpus switch { TypeData.Seen => 0.3f, SpokenData.Corpus => 0.5f, _ => 1 };

    private static void Report(string corpus, IReadOnlyList<(TypeExample Example, float[] Scores)> judged, TextWriter writer)
    {
        var sure = judged.Where(one => BitOperations.IsPow2(one.Example.Classes)).ToArray();
        var table = new int[Names.Length, Names.Length];
        foreach (var (example, scores) in sure)
            table[BitOperations.TrailingZeroCount(example.Classes), Array.IndexOf(scores, scores.Max())]++;
        var right = Enumerable.Range(0, Names.Length).Sum(c => table[c, c]);
        writer.WriteLine(FormattableString.Invariant($"{corpus}: {right} of {sure.Length} classes right ({100.0 * right / Math.Max(1, sure.Length):F1} %)"));
        writer.WriteLine($"{"",12}{string.Concat(Names.Select(name => $"{name,12}"))}   recall  precision");
        for (var row = 0; row < Names.Length; row++)
        {
            var (all, found) = (Enumerable.Range(0, Names.Length).Sum(c => table[row, c]), Enumerable.Range(0, Names.Length).Sum(r => table[r, row]));
            var cells = string.Concat(Enumerable.Range(0, Names.Length).Select(column => $"{table[row, column],12}"));
            writer.WriteLine(FormattableString.Invariant(
                $"{Names[row],12}{cells}   {table[row, row] / (double)Math.Max(1, all),6:F3}     {table[row, row] / (double)Math.Max(1, found),6:F3}"));
        }
    }
}
