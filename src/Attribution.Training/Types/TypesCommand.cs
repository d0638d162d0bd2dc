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

    private const int Folds = 5;

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
        IReadOnlyList<TypeExample> examples = [.. TypeData.Labelled(LabelledDocument.Read(labels), corpora), .. TypeData.Annotated(folders.Articles)];
        foreach (var group in examples.GroupBy(example => example.Corpus))
            writer.WriteLine($"{group.Key}: {group.Count()} attributions, {group.Count(example => example.Classes == 1 << TypeModel.None)} of them none");
        var fold = examples.Select(example => example.Document).Distinct().Order(StringComparer.Ordinal).Index().ToDictionary(pair => pair.Item, pair => pair.Index % Folds);
        if (Environment.GetEnvironmentVariable("TUNE") is { } tune)
        {
            foreach (var combo in tune.Split(';'))
            {
                var v = combo.Split(',').Select(x => float.Parse(x, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
                (TypeTrainer.Decay, TypeTrainer.Dropout, TypeTrainer.Epochs, TypeTrainer.Rate, TypeTrainer.Least, wPol, wPred) = (v[0], v[1], (int)v[2], v[3], (int)v[4], v[5], v[6]);
                var all = new List<(TypeExample Example, float[] Scores)>[Folds];
                Parallel.For(0, Folds, f =>
                {
                    var model = new TypeModel(TypeTrainer.Train([.. examples.Where(example => fold[example.Document] != f)], WeightOf), (1, 0));
                    all[f] = [.. examples.Where(example => fold[example.Document] == f).Select(example => { var s = new float[5]; model.Score(example.Features, s); return (example, s); })];
                });
                var j = all.SelectMany(x => x).Where(one => one.Example.Corpus is not TypeData.Seen).ToArray();
                string Line(string corpus)
                {
                    var part = j.Where(one => one.Example.Corpus == corpus && ((one.Example.Classes & 16) == 0 || one.Example.Classes == 16)).ToArray();
                    var cal = Calibration.Of([.. part.Select(one => (TypeModel.Odds(one.Scores), one.Example.Classes != 16))], TextWriter.Null);
                    var loss = part.Average(one => { var p = 1 / (1 + Math.Exp(-(cal.Slope * TypeModel.Odds(one.Scores) + cal.Offset))); return -Math.Log(one.Example.Classes != 16 ? p : 1 - p); });
                    var acc = part.Average(one => ((cal.Slope * TypeModel.Odds(one.Scores) + cal.Offset) > 0) == (one.Example.Classes != 16) ? 1.0 : 0);
                    var typed = part.Where(one => BitOperations.IsPow2(one.Example.Classes) && one.Example.Classes != 16).ToArray();
                    var t = typed.Average(one => (1 << (int)TypeModel.Likeliest(one.Scores)) == one.Example.Classes ? 1.0 : 0);
                    return FormattableString.Invariant($"{corpus} loss {loss:F4} acc {acc:F4} type {t:F4} slope {cal.Slope:F2}");
                }
                writer.WriteLine($"{combo}: {Line("gold")} | {Line("wikinews")} | {Line("white-house")}");
            }
            return;
        }
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
        var calibration = Calibration.Of([.. judged.Where(one => one.Example.Corpus is not TypeData.Seen && BitOperations.IsPow2(one.Example.Classes | (one.Example.Classes < 1 << TypeModel.None ? 1 : 0)))
            .Select(one => (TypeModel.Odds(one.Scores), one.Example.Classes != 1 << TypeModel.None))], writer);
        held = [.. held.Select(model => model.With(calibration))];
        foreach (var setting in (double[])[0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8])
        {
            foreach (var folder in folders.Articles.GroupBy(article => Path.GetDirectoryName(article.Path)))
            {
                var (top, nested) = (new QuoteCounts(nested: false), new QuoteCounts(nested: true));
                foreach (var article in folder)
                {
                    var model = held[fold.GetValueOrDefault(article.Annotation.Document)];
                    top.Add(article, model, setting);
                    nested.Add(article, model, setting);
                }
                writer.WriteLine($"{Path.GetFileName(folder.Key)}, {setting}: {top}; nested {nested}");
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

    private static float wPol = .3f, wPred = 1;

    private static float WeightOf(string corpus) => corpus switch
    {
        TypeData.Gold => 1,
        TypeData.Seen => wPol,
        _ => wPred,
    };

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
