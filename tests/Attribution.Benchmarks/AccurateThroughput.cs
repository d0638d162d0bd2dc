using System.Globalization;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Encoder;
using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Benchmarks;

/// <summary>How many articles a second each model reads, from text to claims, and how much of them the encoder sees.</summary>
internal static class AccurateThroughput
{
    private static readonly (string Name, ReadingModel Model)[] Models =
    [
        ("fast", ReadingModel.Fast),
        ("accurate", AccurateModel.Default),
        ("accurate, without neighbours", new AccurateModel(new() { Neighbours = false })),
        ("accurate, all paragraphs", new AccurateModel(new() { Sure = null })),
    ];

    /// <summary>Prints the best of five passes over the .txt files in <paramref name="folder"/>, in one thread and in two.</summary>
    public static int Run(string folder)
    {
        var texts = Articles.In(folder).Texts;
        foreach (var (name, model) in Models)
        {
            if (model is AccurateModel accurate) Print($"{name}: the encoder reads {texts.Average(text => Seen(text, accurate)):P0} of an article's tokens");
            foreach (var threads in (int[])[1, 2])
            {
                var (seconds, processor) = BestOfFive.Of(() => Parallel.ForEach(texts, new ParallelOptions { MaxDegreeOfParallelism = threads },
                    text => Analyzer.Analyze(DocumentReader.Parse(text, "text"), NewsLexicon.Default, model)));
                Print($"{name}, {threads} threads: {texts.Length / seconds:F1} articles/s, {texts.Length / processor:F1} a second of processor time");
            }
        }
        return 0;
    }

    private static double Seen(string text, AccurateModel model)
    {
        var words = new TokenView(Annotator.Annotate(DocumentReader.Parse(text, "text")));
        return words.Count == 0 ? 0 : model.Windows(words.Document, FirstPass.Of(words)).Sum(window => window.Rows.Length) / (double)words.Count;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
