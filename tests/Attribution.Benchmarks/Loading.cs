using System.Diagnostics;
using System.Globalization;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Benchmarks;

/// <summary>How long the first use takes, each time in a process of its own, where nothing is read or compiled yet.</summary>
internal static class Loading
{
    private const int Rounds = 5;

    /// <summary>Prints the best of five processes.</summary>
    public static int Run()
    {
        var runs = Enumerable.Range(0, Rounds).Select(_ => InNewProcess()).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"""
            models         {runs.Min(run => run.Models),7:F1} ms
            first article  {runs.Min(run => run.FirstArticle),7:F1} ms more, the word lists and the compiler's work among them
            """));
        return 0;
    }

    /// <summary>Measures in this process, and prints milliseconds.</summary>
    public static int RunOnce()
    {
        var text = Articles.ShortText;
        var clock = Stopwatch.StartNew();
        GC.KeepAlive(TagModel.Default);
        GC.KeepAlive(QuoteModel.Default);
        var models = clock.Elapsed.TotalMilliseconds;
        Analyzer.Analyze(DocumentReader.Parse(text, "text"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{models} {clock.Elapsed.TotalMilliseconds - models}"));
        return 0;
    }

    private static (double Models, double FirstArticle) InNewProcess()
    {
        // Run by "dotnet X.dll" or as a program of its own.
        string[] self = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Loading).Assembly.Location] : [];
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. self, "load", "once"]) { RedirectStandardOutput = true })!;
        var numbers = process.StandardOutput.ReadToEnd().Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return (numbers[0], numbers[1]);
    }
}
