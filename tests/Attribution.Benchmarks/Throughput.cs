using System.Diagnostics;
using System.Globalization;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Benchmarks;

/// <summary>
/// How many articles a second, on all cores of the machine; the memory it takes; and whether long articles cost more per
/// token than short ones.
/// </summary>
internal static class Throughput
{
    /// <summary>Prints the best of five passes over the .txt files in <paramref name="folder"/>.</summary>
    public static int Run(string folder)
    {
        var articles = Articles.In(folder);
        var characters = articles.Texts.Sum(text => (long)text.Length);
        Print($"{articles.Texts.Length} articles, {characters:N0} characters, {articles.Tokens:N0} tokens; {Environment.ProcessorCount} cores");
        Report("text to quotes", articles, text => QuoteFinder.Find(Annotator.Annotate(DocumentReader.Parse(text, "text"))).Quotes.Length);
        Report("text to claims", articles, text => Analyze(text));
        using (var process = Process.GetCurrentProcess()) Print($"peak working set   {process.PeakWorkingSet64 / 1e6:N0} MB");
        ReportGrowth(articles);
        return 0;
    }

    private static int Analyze(string text) => Analyzer.Analyze(DocumentReader.Parse(text, "text")).Claims.Length;

    private static void Report(string what, Articles articles, Func<string, int> work)
    {
        var (seconds, processor) = BestOfFive.Of(() => Parallel.ForEach(articles.Texts, text => work(text)));
        var perToken = 1e6 / articles.Tokens;
        var (perCore, perProcessor) = (seconds * Environment.ProcessorCount * perToken, processor * perToken);
        var (perSecond, tokens) = (articles.Texts.Length / seconds, articles.Tokens / seconds);
        Print($"{what,-18} {perSecond:N0} articles/s, {tokens:N0} tokens/s, {perCore:F2} µs per token and core, {perProcessor:F2} µs of processor time each");
    }

    /// <summary>One article of middle length, many times over in one document, on one core.</summary>
    private static void ReportGrowth(Articles articles)
    {
        var article = articles.Texts.OrderBy(text => text.Length).ElementAt(articles.Texts.Length / 2);
        double first = 0, most = 0;
        foreach (var times in new[] { 1, 3, 10, 30, 100 })
        {
            var text = string.Join("\n\n", Enumerable.Repeat(article, times));
            var tokens = Annotator.Annotate(DocumentReader.Parse(text, "text")).Tokens.Length;
            var passes = 300 / times;
            var (seconds, _) = BestOfFive.Of(() =>
            {
                for (var i = 0; i < passes; i++) Analyze(text);
            });
            var cost = seconds * 1e6 / passes / tokens;
            if (times == 1) first = cost;
            most = Math.Max(most, cost);
            Print($"one article {times,3} times  {cost:F2} µs per token");
        }
        Print($"most against one time  {most / first:F2}");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
