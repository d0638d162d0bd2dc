using System.Globalization;
using Attribution.Documents;

namespace Attribution.Evaluation.Labelled;

/// <summary>
/// Reads texts with labelled tokens, one a line: the word in the first column (the second, where the first is a number),
/// the label in the last one that holds labels. An empty line ends a sentence, <c>-DOCSTART-</c> or <c># newdoc</c> begins
/// a document; other lines with <c>#</c> and a space are comments. Tokens are joined to a text as one would write it, and
/// sentences without a closing mark are headings.
/// </summary>
internal static class NamesFile
{
    /// <summary>The documents of <paramref name="path"/>.</summary>
    /// <exception cref="DocumentException">The file cannot be read, or a line holds no label.</exception>
    public static List<NamedDocument> Read(string path)
    {
        var documents = new List<NamedDocument>();
        var builder = new TextBuilder();
        var (words, labels) = (new List<string>(), new List<string>());
        var number = 0;
        foreach (var line in Lines(path).Append(""))
        {
            number++;
            var starts = line.StartsWith("-DOCSTART-", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal);
            if (starts || line.Trim().Length == 0)
            {
                if (words.Count > 0) Add(builder, words, labels);
                (words, labels) = ([], []);
                if (starts && !builder.IsEmpty)
                {
                    documents.Add(Build(builder, documents.Count));
                    builder = new TextBuilder();
                }
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                builder.Break();
            }
            else if (!line.StartsWith("# ", StringComparison.Ordinal))
            {
                var cells = line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : ' ');
                var label = Array.FindLastIndex(cells, Iob.IsLabel);
                if (label < 1) throw new DocumentException(path, EvaluationMessages.NoLabel(path, number));
                words.Add(cells.Length > 2 && int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out _) && label > 1 ? cells[1]
                    : cells[0]);
                labels.Add(cells[label]);
            }
        }
        if (!builder.IsEmpty) documents.Add(Build(builder, documents.Count));
        return documents;
    }

    private static void Add(TextBuilder builder, List<string> words, List<string> labels)
    {
        var heading = words[^1] is not ("." or "!" or "?" or "..." or "\"" or "''" or "”" or ")" or ":" or ";");
        if (heading) builder.Break();
        builder.Add(words, Iob.Spans(labels));
        if (heading) builder.Break();
    }

    private static NamedDocument Build(TextBuilder builder, int count) =>
        builder.Build(string.Create(CultureInfo.InvariantCulture, $"document {count + 1}"), true, 1);

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DocumentException(path, EvaluationMessages.NoFile(path, error.Message), error);
        }
    }
}
