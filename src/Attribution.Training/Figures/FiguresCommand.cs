using System.Runtime.InteropServices;
using Attribution.Evaluation;
using Attribution.Evaluation.Gold;
using Attribution.Figures.Counted.Choice;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Figures;

/// <summary>Trains the choice of what a figure counts, and scores it on documents that it was not trained with.</summary>
internal static class FiguresCommand
{
    /// <summary>The folder of the annotated figures, from the root of a checkout.</summary>
    public static readonly string Annotated = Path.Combine("seeds", "gold", "figures");

    private const int Folds = 5;

    private static readonly string Specifications = Path.Combine("tests", "Attribution.Tests", "Figures");

    /// <summary>Trains, writes <c>counted.model</c> to <paramref name="output"/>, and says what it does.</summary>
    /// <param name="corpora">The corpora from which the figures were drawn.</param>
    /// <param name="annotated">Folders of wholly annotated articles, with their texts.</param>
    /// <param name="output">The folder to write to; by default the layer's own.</param>
    /// <param name="writer">Receives progress and scores.</param>
    public static void Train(CorpusFolder corpora, IEnumerable<string> annotated, string? output, TextWriter writer)
    {
        var folders = GoldFolders.Read(annotated, new EvaluationOptions());
        if (!folders.Problems.IsEmpty) throw new InvalidDataException(folders.Problems[0].Message);
        var drawn = new DrawnFigures(Annotated);
        IReadOnlyList<CountedExample> examples =
        [
            .. CountedData.OfArticles(folders.Articles), .. CountedData.OfParagraphs(drawn, DrawnFigures.Learn, corpora),
            .. CountedData.OfFigures(drawn, corpora), .. CountedData.OfCases(Specifications),
        ];
        foreach (var group in examples.GroupBy(example => example.Source))
            writer.WriteLine($"{group.Key}: {group.Count()} figures, {group.Count(example => !example.Right.Contains(true))} whose answer is no candidate");
        Report("annotated documents held back", [.. HeldBack(examples)], writer);
        var weights = CountedTrainer.Train(examples, WeightOf);
        var trained = new CountedModel(weights);
        Report("paragraphs held back",
            [.. CountedData.OfParagraphs(drawn, DrawnFigures.Measure, corpora).Select(example => (example, IsRight(trained, example)))], writer);
        Report("cases, by the model that learned from them",
            [.. examples.Where(example => example.Source == CountedData.Cases).Select(example => (example, IsRight(trained, example)))], writer);
        var path = Path.Combine(output ?? ModelFolder.Of("Figures"), CountedModel.Kind.FileName);
        using (var file = File.Create(path))
        {
            file.Write(ModelFile.Header(CountedModel.Kind));
            file.Write(MemoryMarshal.AsBytes(weights.AsSpan()));
        }
        writer.WriteLine($"{path}: {new FileInfo(path).Length / 1024} kB");
    }

    /// <summary>The annotated examples, each judged by a model that was trained without its fold.</summary>
    private static IEnumerable<(CountedExample Example, bool Right)> HeldBack(IReadOnlyList<CountedExample> examples)
    {
        var documents = examples.Select(example => example.Document).Distinct().Order(StringComparer.Ordinal);
        var fold = documents.Index().ToDictionary(pair => pair.Item, pair => pair.Index % Folds);
        for (var f = 0; f < Folds; f++)
        {
            var model = new CountedModel(CountedTrainer.Train([.. examples.Where(example => fold[example.Document] != f)], WeightOf));
            foreach (var example in examples.Where(example => fold[example.Document] == f && example.Source == CountedData.Gold))
                yield return (example, IsRight(model, example));
        }
    }

    private static void Report(string what, IReadOnlyList<(CountedExample Example, bool Right)> judged, TextWriter writer)
    {
        var (counting, none) = (judged.Where(one => !one.Example.Right[0]).ToArray(), judged.Where(one => one.Example.Right[0]).ToArray());
        writer.WriteLine(FormattableString.Invariant(
            $"{what}: {counting.Count(one => one.Right)} of {counting.Length} that count something, {none.Count(one => one.Right)} of {none.Length} others"));
    }

    private static bool IsRight(CountedModel model, CountedExample example) => example.Right[model.Best(example.Candidates)];

    /// <summary>
    /// How much an example counts: of annotated figures those that count nothing less, for what most figures count is told; the cases of the
    /// specifications more, for they are short and plain.
    /// </summary>
    private static float WeightOf(string source, bool nothing) => source == CountedData.Cases ? 2.5f : nothing ? 0.3f : 1;
}
