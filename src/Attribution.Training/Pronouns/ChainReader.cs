using System.Collections.Frozen;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Attribution.Documents;
using Attribution.Evaluation.Polnear;

namespace Attribution.Training.Pronouns;

/// <summary>Reads texts with chains of mentions: OntoGUM, and PolNeAR with the chains that CoreNLP gave and the pronouns that are sources.</summary>
internal static class ChainReader
{
    /// <summary>The document of OntoGUM in the CoNLL-U file at <paramref name="path"/>.</summary>
    public static ChainedText OntoGum(string path)
    {
        var text = new StringBuilder();
        var brackets = new ChainBrackets();
        var sentence = "";
        var position = 0;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newpar", StringComparison.Ordinal) && text.Length > 0 && text[^1] != '\n') text.Append("\n\n");
            if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                if (text.Length > 0 && text[^1] != '\n') text.Append(' ');
                position = text.Length;
                sentence = line[9..];
                text.Append(sentence);
            }
            var cells = line.Split('\t');
            if (cells.Length < 10 || line[0] == '#' || cells[0].Contains('.') || cells[0].Contains('-')) continue;
            var start = text.Length - sentence.Length;
            var at = sentence.IndexOf(cells[1], position - start, StringComparison.Ordinal);
            if (at < 0 || at > position - start + 2) continue;
            position = start + at + cells[1].Length;
            var entity = cells[9].Split('|').FirstOrDefault(cell => cell.StartsWith("Entity=", StringComparison.Ordinal));
            if (entity is not null) brackets.Add(entity[7..], new(start + at, position));
        }
        return new(DocumentReader.Parse(text.ToString(), Path.GetFileNameWithoutExtension(path)), brackets.Mentions);
    }

    private static ChainedText Article(string folder, string name, ChainBrackets brackets)
    {
        var document = DocumentReader.Read(Path.Combine(folder, "text", name + ".txt"));
        var speaking = Directory.GetFiles(Path.Combine(folder, "attributions"), name + "_*.ann")
            .SelectMany(file => BratFile.Read(file, document.Text.Length).Attributions).Where(attribution => attribution.Source.Length == 1)
            .Select(attribution => attribution.Source[0].Start).ToFrozenSet();
        return new(document, brackets.Mentions) { Speaking = speaking };
    }

    /// <summary>The articles of the PolNeAR compartment in <paramref name="folder"/>, with CoreNLP's chains.</summary>
    public static IEnumerable<ChainedText> Polnear(string folder)
    {
        const string mark = "# article = ";
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(folder, "corenlp.tsv.gz")), CompressionMode.Decompress));
        string? name = null;
        var brackets = new ChainBrackets();
        while (true)
        {
            var line = reader.ReadLine();
            if (line is null || line.StartsWith(mark, StringComparison.Ordinal))
            {
                if (name is not null) yield return Article(folder, name, brackets);
                if (line is null) yield break;
                name = line[mark.Length..].Trim();
                brackets = new();
                continue;
            }
            var cells = line.Split('\t');
            if (cells.Length < 10 || cells[9] == "_") continue;
            brackets.Add(cells[9], new(int.Parse(cells[1], CultureInfo.InvariantCulture), int.Parse(cells[2], CultureInfo.InvariantCulture)));
        }
    }
}
