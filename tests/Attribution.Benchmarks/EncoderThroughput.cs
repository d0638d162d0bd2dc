using System.Globalization;
using Attribution.Documents;
using Attribution.Encoder;
using Attribution.Language;

namespace Attribution.Benchmarks;

/// <summary>How many word pieces and articles a second the encoder reads whole, in windows of 128 pieces.</summary>
internal static class EncoderThroughput
{
    private const int Windows = 2;

    /// <summary>Prints the best of five passes over the .txt files in <paramref name="folder"/>, in one thread and in two.</summary>
    public static int Run(string folder)
    {
        var articles = Articles.In(folder);
        List<int[]> windows = [.. articles.Texts.SelectMany(Cut)];
        var pieces = windows.Sum(window => window.Length);
        Print($"{articles.Texts.Length} articles, {pieces:N0} pieces, {(double)pieces / articles.Texts.Length:N0} an article");
        foreach (var threads in (int[])[1, 2])
        {
            var (seconds, processor) = BestOfFive.Of(() => Read(windows, threads));
            var (perSecond, perProcessor) = (articles.Texts.Length / seconds, articles.Texts.Length / processor);
            Print($"{threads} threads: {pieces / seconds:N0} pieces/s, {perSecond:F1} articles/s, {perProcessor:F1} articles a second of processor time");
        }
        return 0;
    }

    private static void Read(List<int[]> windows, int threads) =>
        Parallel.For(0, (windows.Count + Windows - 1) / Windows, new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => new Transformer(EncoderModel.Default),
            (part, _, transformer) =>
            {
                var some = windows.GetRange(part * Windows, Math.Min(Windows, windows.Count - (part * Windows)));
                transformer.Read([.. some.SelectMany(window => window)], [], [.. some.Select(window => window.Length)]);
                return transformer;
            },
            _ => { });

    private static IEnumerable<int[]> Cut(string text)
    {
        var (words, tokens) = (EncoderModel.Default.Pieces, new List<TextSpan>());
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return words.Cut(text, tokens).Windows(Transformer.Longest - 2).Select(window => (int[])[words.Opening, .. window.Span, words.Closing]);
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
