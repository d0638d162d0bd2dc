using System.Globalization;
using Attribution.Documents;
using Attribution.Figures;
using Attribution.Language;

namespace Attribution.Benchmarks;

/// <summary>How many articles a second the figures take on one core: the layer alone on annotated articles, and the way from text.</summary>
internal static class FiguresThroughput
{
    /// <summary>The articles that are read before any time is taken: so many that the methods they run through have been compiled for good.</summary>
    private const int WarmUp = 2000;

    /// <summary>Prints the best of five passes over the .txt files in <paramref name="folder"/>, after the passes that compile the code.</summary>
    public static int Run(string folder)
    {
        var articles = Articles.In(folder);
        var annotated = articles.Texts.Select(Annotate).ToArray();
        Report("figures alone", articles.Texts.Length, () => annotated.Sum(document => FigureFinder.Find(document).Length));
        Report("text to figures", articles.Texts.Length, () => articles.Texts.Sum(text => FigureFinder.Find(Annotate(text)).Length));
        return 0;
    }

    private static AnnotatedDocument Annotate(string text) => Annotator.Annotate(DocumentReader.Parse(text, "text"));

    // Both work in one thread, and other programs disturb the processor time less than the clock.
    private static void Report(string what, int articles, Func<int> work)
    {
        var found = work();
        for (var read = articles; read < WarmUp; read += articles) work();
        var (seconds, processor) = BestOfFive.Of(() => work());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-16} {articles / seconds:N0} articles/s, {processor * 1e3 / articles:F3} ms of processor time per article, {found:N0} figures"));
    }
}
