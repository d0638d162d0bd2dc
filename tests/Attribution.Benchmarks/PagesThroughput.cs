using System.Globalization;
using Attribution.Documents;
using Attribution.Documents.Formats;

namespace Attribution.Benchmarks;

/// <summary>How many saved web pages a second become articles: from bytes to text and metadata, without what is found in them.</summary>
internal static class PagesThroughput
{
    /// <summary>Prints the best of five passes over the pages in <paramref name="folder"/>, in one thread.</summary>
    public static int Run(string folder)
    {
        SourceFile[] pages = [.. Directory.GetFiles(folder, "*.htm*").Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllBytes(path)))];
        var (seconds, processor) = BestOfFive.Of(() =>
        {
            foreach (var page in pages) DocumentReader.Read(new SourceFile(page.Path, page.Bytes), null, "page");
        });
        var size = pages.Average(page => page.Bytes.Length) / 1000;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{pages.Length} pages of {size:F0} kB: {pages.Length / seconds:F1} pages/s, {pages.Length / processor:F1} a second of processor time"));
        return 0;
    }
}
