using Attribution.Evaluation;
using Attribution.Evaluation.Gold;
using Attribution.Figures.Counted.Choice;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Figures;

/// <summary>Trains the choice of what a figure counts, and scores it on documents that it was not trained with.</summary>
internal static class FiguresCommand
{
    private const int Folds = 5;

    private static readonly string Paragraphs = Path.Combine("seeds", "gold", "figures"), Specifications = Path.Combine("tests", "Attribution.Tests", "Figures");

    /// <summary>Trains, writes <c>counted.model</c> to <paramref name="output"/>, and says what it does.</summary>
    /// <param name="corpora">The corpora from which the paragraphs were drawn.</param>
    /// <param name="annotated">Folders of wholly annotated articles, with their texts.</param>
    /// <param name="output">The folder to write to; by default the layer's own.</param>
    /// <param name="writer">Receives progress and scores.</param>
    public static void Train(CorpusFolder corpora, IEnumerable<string> annotated, string? output, TextWriter writer)
    {
        var folders = GoldFolders.Read(annotated, new EvaluationOptions());
        if (!folders.Problems.IsEmpty) throw new InvalidDataException(folders.Problems[0].Message);
        var paragraphs = new FigureParagraphs(Paragraphs);
        IReadOnlyList<CountedExample> examples =
        [
            .. CountedData.OfArticles(folders.Articles), .. CountedData.OfParagraphs(paragraphs, "learn", corpora),
            .. CountedData.OfFigures(paragraphs, corpora), .. CountedData.OfCases(Specifications),
        ];
        foreach (var group in examples.GroupBy(example => example.Source))
            writer.WriteLine($"{group.Key}: {group.Count()} figures, {group.Count(example => !example.Right.Contains(true))} whose answer is no candidate");
        var fold = examples.Select(example => example.Document).Distinct().Order(StringComparer.Ordinal).Index().ToDictionary(p => p.Item, p => p.Index % Folds);
        var (right, all) = (0, 0); var nones = (0, 0, 0);
        for (var f = 0; f < Folds; f++)
        {
            var model = new CountedModel(CountedTrainer.Train([.. examples.Where(example => fold[example.Document] != f)], WeightOf));
            foreach (var example in examples.Where(example => fold[example.Document] == f && example.Source == CountedData.Gold))
            {
                if (example.Right.Contains(true)) nones = example.Right[0] ? (nones.Item1 + (IsRight(model, example) ? 1 : 0), nones.Item2 + (CountedData.Rules[example] ? 1 : 0), nones.Item3 + 1) : nones;
                if (!example.Right[0] && Environment.GetEnvironmentVariable("SHOW") is not null && !IsRight(model, example))
                    writer.WriteLine($"{(CountedData.Rules[example] ? "R" : " ")} {example.Document[..Math.Min(12, example.Document.Length)]} {example.Figure} chose [{example.Texts[model.Best(example.Candidates)]}] right [{string.Join("|", example.Texts.Where((_, i) => example.Right[i]))}] of {string.Join(" / ", example.Texts)}");
                if (!example.Right[0] || example.Texts.Length == 0) (right, all) = (right + (IsRight(model, example) ? 1 : 0), all + 1);
            }
        }
        writer.WriteLine($"none CV ranker,rules,all {nones}"); writer.WriteLine($"rules {examples.Count(e => e.Source == CountedData.Gold && !e.Right[0] && CountedData.Rules[e])}");
        writer.WriteLine(FormattableString.Invariant($"gold, documents held back: {right} of {all} ({100.0 * right / all:F1} %)"));
        var weights = CountedTrainer.Train(examples, WeightOf);
        var trained = new CountedModel(weights);
        var held = CountedData.OfParagraphs(paragraphs, "measure", corpora).Where(example => !example.Right[0]).ToArray();
        writer.WriteLine($"paragraphs held back: {held.Count(example => IsRight(trained, example))} of {held.Length}");
        writer.WriteLine($"rules held {held.Count(e => CountedData.Rules[e])}");
        var heldNone = CountedData.OfParagraphs(paragraphs, "measure", corpora).Where(example => example.Right[0]).ToArray();
        writer.WriteLine($"none held: {heldNone.Length}, ranker none {heldNone.Count(e => IsRight(trained, e))}, rules none {heldNone.Count(e => CountedData.Rules[e])}");
        var path = Path.Combine(output ?? ModelFolder.Of("Figures"), CountedModel.Kind.FileName);
        using (var file = File.Create(path))
        {
            file.Write(ModelFile.Header(CountedModel.Kind));
            file.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
        }
        writer.WriteLine($"{path}: {new FileInfo(path).Length / 1024} kB");
    }

    private static bool IsRight(CountedModel model, CountedExample example) => example.Right[model.Best(example.Candidates)];

    private static float WeightOf(string source) => source switch { CountedData.Silver => 0.2f, CountedData.Cases => 0.7f, _ => 1 };
}
