using System.Diagnostics;
using System.Globalization;
using System.Text;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Benchmarks;

/// <summary>What a kilobyte costs in texts of 1 to 1,000 kilobytes that say the same again and again in one paragraph, beside an ordinary article.</summary>
internal static class Growth
{
    private static readonly int[] Sizes = [1, 10, 100, 1000];

    /// <summary>The costliest pieces that a search over the words of all lists, signs, and mixtures of two to six of them found.</summary>
    private static readonly string[] Pieces =
    [
        "He said. ", ", he said, ", "names ", "nurses ", "u.s. dollars ", "is #y ", "” It – ", "they one ministry ", "U.S. ", "NATO ", "Reuters ", "the ",
            "one ", "$", "![", "“", "0", "- a point\n", "a\n",
    ];

    /// <summary>Prints milliseconds per kilobyte, and how many times as much as an ordinary article's that is.</summary>
    public static int Run()
    {
        var article = string.Join("\n\n", Articles.Default.Texts);
        // What is rare in articles is compiled in full only when it has run for a while.
        foreach (var piece in Pieces.Append(article)) PerKilobyte(Repeat(piece, 32 * 1024));
        var ordinary = Enumerable.Range(0, 10).Min(_ => PerKilobyte(article));
        Console.WriteLine($"{"",-20}" + string.Concat(Sizes.Select(size => $"{size + " KB",20}")));
        Print("ordinary articles", ordinary, article);
        foreach (var piece in Pieces) Print(piece.Replace("\n", "\\n", StringComparison.Ordinal), ordinary, piece);
        return 0;
    }

    private static void Print(string name, double ordinary, string piece)
    {
        Console.Write($"{name,-20}");
        foreach (var size in Sizes)
        {
            var text = Repeat(piece, 1024 * size);
            var cost = Enumerable.Range(0, size < 100 ? 5 : 1).Min(_ => PerKilobyte(text));
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"{cost,11:F2} ({cost / ordinary,4:F1} ×)"));
        }
        Console.WriteLine();
    }

    private static double PerKilobyte(string text)
    {
        var clock = Stopwatch.StartNew();
        Analyzer.Analyze(DocumentReader.Parse(text, "text"));
        return clock.Elapsed.TotalMilliseconds * 1024 / text.Length;
    }

    private static string Repeat(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length) text.Append(piece);
        return text.ToString(0, length);
    }
}
