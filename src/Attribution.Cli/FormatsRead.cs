using Attribution.Corpus;
using Attribution.Documents.Formats;

namespace Attribution.Cli;

/// <summary>Says what the files of a corpus were read as.</summary>
internal static class FormatsRead
{
    /// <summary>How many articles there are of each format, in one sentence; null where all are plain text or Markdown, which needs no word.</summary>
    public static string? Of(NewsCorpus corpus) => Of(corpus.Articles.CountBy(article => article.Document.Format));

    /// <summary>The same of formats that are counted.</summary>
    public static string? Of(IEnumerable<KeyValuePair<string, int>> formats)
    {
        var counts = formats.GroupBy(pair => NameOf(pair.Key), pair => pair.Value).Select(pair => KeyValuePair.Create(pair.Key, pair.Sum()))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        return counts.TrueForAll(pair => DocumentFormats.Texts.Any(format => format.Name == pair.Key)) ? null
            : $"read: {string.Join(", ", counts.Select(pair => $"{pair.Value} {(pair.Value == 1 ? "article" : "articles")} as {pair.Key}"))}.";
    }

    private static string NameOf(string key) =>
        DocumentFormats.Articles.FirstOrDefault(format => format.Key == key)?.Name ?? key switch
        {
            // One format may read several kinds of files.
            "seed" => DocumentFormats.Texts[0].Name,
            "eml" => "mail message",
            "mhtml" => "web page (MHTML)",
            "rss" => "feed (RSS)",
            "atom" => "feed (Atom)",
            "nitf" => "NITF",
            "newsml-g2" => "NewsML-G2",
            _ => key,
        };
}
