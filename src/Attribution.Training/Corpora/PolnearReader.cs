using System.Globalization;
using System.IO.Compression;
using Attribution.Documents;

namespace Attribution.Training.Corpora;

/// <summary>A word with what a program said of it.</summary>
/// <param name="Span">Where it stands in the sentence's text.</param>
/// <param name="Tag">Its Penn Treebank tag.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Relation">Its relation to its head: a universal dependency, version 1.</param>
internal readonly record struct NewsWord(TextSpan Span, string Tag, string Lemma, string Relation);

/// <summary>A sentence of a news article with tags that a program gave.</summary>
/// <param name="Text">The sentence's part of the article.</param>
/// <param name="Words">Its words with their Penn Treebank tags; places count in <paramref name="Text"/>.</param>
internal sealed record NewsSentence(string Text, IReadOnlyList<NewsWord> Words);

/// <summary>Reads PolNeAR's <c>corenlp.tsv.gz</c>, and the articles that its offsets point into.</summary>
internal static class PolnearReader
{
    private const string ArticleMark = "# article = ";

    /// <summary>The sentences of <paramref name="path"/>, whose articles lie in the folder <c>text</c> beside it.</summary>
    public static IEnumerable<NewsSentence> Read(string path)
    {
        var folder = Path.Combine(Path.GetDirectoryName(path)!, "text");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var article = "";
        var rows = new List<string[]>();
        while (true)
        {
            var line = reader.ReadLine();
            if (string.IsNullOrEmpty(line))
            {
                if (Sentence(article, rows) is { } sentence) yield return sentence;
                rows.Clear();
                if (line is null) yield break;
            }
            else if (line.StartsWith(ArticleMark, StringComparison.Ordinal))
            {
                article = File.ReadAllText(Path.Combine(folder, line[ArticleMark.Length..].Trim() + ".txt"));
            }
            else
            {
                rows.Add(line.Split('\t'));
            }
        }
    }

    private static NewsSentence? Sentence(string article, List<string[]> rows)
    {
        if (rows.Count == 0) return null;
        var start = Number(rows[0][1]);
        var end = Number(rows[^1][2]);
        if (end > article.Length || start >= end) return null;
        return new NewsSentence(
            article[start..end],
            [.. rows.Select(row => new NewsWord(new TextSpan(Number(row[1]) - start, Number(row[2]) - start), row[5], row[4], row[8]))]);
    }

    private static int Number(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
