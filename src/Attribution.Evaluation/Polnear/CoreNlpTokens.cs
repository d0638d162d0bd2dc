using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using Attribution.Documents;

namespace Attribution.Evaluation.Polnear;

/// <summary>The tokens of a compartment as CoreNLP cut them, by article and sentence: the units of the span scores.</summary>
internal static class CoreNlpTokens
{
    private const string ArticleMark = "# article = ";

    /// <summary>Reads <c>corenlp.tsv.gz</c>: a line per token (number, start, end, …), an empty line behind each sentence.</summary>
    /// <exception cref="DocumentException">The file is not readable, not compressed, or a line is malformed.</exception>
    public static Dictionary<string, List<ImmutableArray<TextSpan>>> Read(string path)
    {
        var articles = new Dictionary<string, List<ImmutableArray<TextSpan>>>(StringComparer.Ordinal);
        List<ImmutableArray<TextSpan>>? article = null;
        var sentence = ImmutableArray.CreateBuilder<TextSpan>();
        var number = 0;
        try
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
            while (reader.ReadLine() is { } line)
            {
                number++;
                if (line.StartsWith(ArticleMark, StringComparison.Ordinal))
                {
                    sentence.Clear();
                    ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(articles, line[ArticleMark.Length..], out _);
                    article = known ??= [];
                }
                else if (line.Length > 0)
                {
                    sentence.Add(Token(line)
                        ?? throw new DocumentException(path,
                            EvaluationMessages.BadLine(path, number, "a token must have a number, its start and its end, separated by tabs")));
                }
                else
                {
                    if (sentence.Count > 0) article?.Add(sentence.DrainToImmutable());
                }
            }
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new DocumentException(path, DocumentMessages.Unreadable(path, error.Message), error);
        }
        return articles;
    }

    private static TextSpan? Token(string line)
    {
        var cells = line.Split('\t', 4);
        return cells.Length >= 3
            && int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(cells[2], NumberStyles.None, CultureInfo.InvariantCulture, out var end) ? new(start, end) : null;
    }
}
