using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Stored;
using Attribution.Documents;
using Attribution.Frames;
using Attribution.Language;
using Attribution.Output;

namespace Attribution.Tests.Corpus.Stored;

/// <summary>
/// Invented articles which tell each other something: the same claims and denials in several outlets, people by one name and by two, copies,
/// articles without a date. Each is analysed once.
/// </summary>
internal static class SharedArticles
{
    private const int Count = 40;

    private static readonly string[] First = ["Ann", "Reza", "Ilse", "Tomas"], Last = ["Lind", "Noor", "Brandt", "Okafor", "Vale"];

    private static readonly string[] Things = ["bridge", "ferry", "harbour", "school"], Outlets = ["The Tarn Packet", "Harbour Post", "Reuters"];

    private static readonly Lazy<Article[]> Made = new(() => [.. Enumerable.Range(0, Count).Select(Make)]);

    public static Article[] All => Made.Value;

    public static PartIndex About(Share share, string run = "run") => new(share, "fast balanced", run, [], [], []);

    /// <summary>Reads a share of the articles into <paramref name="folder"/>.</summary>
    public static void Read(string folder, Share share, IEnumerable<Article>? articles = null, string run = "run")
    {
        using var writer = new PartWriter(folder, About(share, run), _ => { });
        foreach (var article in articles ?? All)
        {
            if (writer.Wants(article.Document.Id)) writer.Add(new ReadOutcome(article, null, null));
        }
        writer.Complete([]);
    }

    /// <summary>The bytes of all frames of what lies in <paramref name="folders"/>.</summary>
    public static Dictionary<string, string> Merged(string merged, params string[] folders)
    {
        using var stored = StoredCorpus.Open(folders, NewsLexicon.Default);
        using (var output = new OutputFolder(merged, "extract", overwrite: true))
        {
            CorpusFrames.Add(output, "", CorpusBuilder.Of(stored.Articles), FrameFormat.Csv, CancellationToken.None);
            output.Add(StoredCorpus.ListName, stream => stream.Write(StoredCorpus.ListOf(merged, stored.Folders)));
            output.Commit(removeEarlier: false, CancellationToken.None);
        }
        return Frames(merged);
    }

    public static Dictionary<string, string> Frames(string folder) =>
        Directory.GetFiles(folder, "*.csv").ToDictionary(path => Path.GetFileName(path)!, File.ReadAllText);

    private static Article Make(int i) =>
        Analyzer.Analyze(DocumentReader.Parse(Text(i % 10 == 9 ? i - 9 : i), $"report-{i * 37 % Count:00}",
            new DocumentMetadata(i % 9 == 8 ? null : new DateOnly(2024, 5, 1).AddDays(i % 25), Outlet: i % 7 == 6 ? null : Outlets[i % 3])));

    private static string Text(int i)
    {
        var (thing, surname) = (Things[i % 4], Last[i % 5]);
        return $"The {thing} of Tarn will open again in May after {(i % 7) + 2} years of repair, the mayor, {First[i % 4]} {surname}, said on Monday. "
            + $"{surname} told Reuters that {40 + (i % 3)} of 1,500 shops near the {thing} had closed. “We cannot wait any longer,” he added.\n\n"
            + $"{Last[(i * 3) % 5]} denied that the {thing} of Tarn would open again in May after {(i % 7) + 2} years of repair.\n\n"
            + (i % 6 == 5 ? "" : $"The harbour board's report number {i} says the repair cost $3.{i} million, a spokesman for the council said.");
    }
}
