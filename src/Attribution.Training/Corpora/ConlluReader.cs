using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Training.Corpora;

/// <summary>Reads treebanks in CoNLL-U, the ten-column format of Universal Dependencies.</summary>
internal static class ConlluReader
{
    /// <summary>The sentences of <paramref name="path"/> in order. Empty nodes are left out.</summary>
    /// <exception cref="InvalidDataException">A word has fewer than ten columns, or does not stand in the sentence's text.</exception>
    public static IEnumerable<TreebankSentence> Read(string path)
    {
        var (text, id) = ("", "");
        bool document = false, paragraph = false, space = true;
        var words = new List<TreebankWord>();
        var position = 0;
        var number = 0;
        foreach (var line in File.ReadLines(path).Append(""))
        {
            number++;
            if (line.Length == 0)
            {
                if (words.Count > 0) yield return new TreebankSentence(text, words, document, paragraph, space, id);
                (document, paragraph, space, position) = (false, false, true, 0);
                words = [];
            }
            else if (line[0] == '#')
            {
                if (line.StartsWith("# text = ", StringComparison.Ordinal)) text = line[9..];
                if (line.StartsWith("# sent_id = ", StringComparison.Ordinal)) id = line[12..];
                document |= line.StartsWith("# newdoc", StringComparison.Ordinal);
                paragraph |= line.StartsWith("# newpar", StringComparison.Ordinal);
            }
            else
            {
                var columns = line.Split('\t');
                if (columns.Length < 10) throw new InvalidDataException($"{path}, line {number}: {columns.Length} columns instead of 10.");
                if (columns[0].Contains('.')) continue;
                if (columns[0].Contains('-'))
                {
                    space = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
                    continue;
                }
                words.Add(Word(columns, text, ref position, path, number));
                space = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            }
        }
    }

    private static TreebankWord Word(string[] columns, string text, ref int position, string path, int number)
    {
        var form = columns[1];
        var at = text.IndexOf(form, position, StringComparison.Ordinal);
        if (at < 0 || at > position + 2) at = -1;
        var span = at < 0 ? new TextSpan(position, position) : new TextSpan(at, at + form.Length);
        if (at >= 0) position = span.End;
        if (!Enum.TryParse<PartOfSpeech>(columns[3], ignoreCase: true, out var pos))
            throw new InvalidDataException($"{path}, line {number}: '{columns[3]}' is no universal part of speech.");
        return new TreebankWord(span, form, columns[2], columns[4], pos);
    }
}
