using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Attribution.Actors.Names;
using Attribution.Documents;
using Attribution.Evaluation.Labelled;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Names;

/// <summary>Reads the corpora with names.</summary>
internal static class NameCorpora
{
    /// <summary>How much documents count whose names are not quite those of the others.</summary>
    public const float Half = 0.5f;

    private const float SilverWeight = 0.3f;

    /// <summary>The documents of UNER's layer over a part of UD English EWT, with EWT's text and paragraphs.</summary>
    public static List<NamedDocument> Uner(string path, IReadOnlyList<TreebankSentence> sentences)
    {
        var documents = new List<NamedDocument>();
        var labelled = Sentences(path);
        foreach (var (document, places) in TreebankText.Documents(sentences, "uner"))
        {
            var names = new List<(TextSpan, NameClass)>();
            foreach (var (start, sentence) in places)
            {
                var words = labelled[sentence.Id];
                var spans = Places(sentence.Text, words.Select(word => word.Word));
                foreach (var (first, end, name) in Iob.Spans([.. words.Select(word => word.Label)]))
                    names.Add((new TextSpan(start + spans[first].Start, start + spans[end - 1].End), name));
            }
            documents.Add(new NamedDocument(document, names, false, 1));
        }
        return documents;
    }

    /// <summary>The documents of Re-DocRED. Its places include the adjectives of countries, which are taken as other names.</summary>
    public static List<NamedDocument> Redocred(string path)
    {
        var documents = new List<NamedDocument>();
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var article in json.RootElement.EnumerateArray())
        {
            var builder = new TextBuilder();
            var mentions = article.GetProperty("vertexSet").EnumerateArray().SelectMany(cluster => cluster.EnumerateArray())
                .Select(mention => (Sentence: mention.GetProperty("sent_id").GetInt32(), First: mention.GetProperty("pos")[0].GetInt32(),
                    End: mention.GetProperty("pos")[1].GetInt32(), Type: mention.GetProperty("type").GetString()!))
                .ToLookup(mention => mention.Sentence);
            var number = 0;
            foreach (var sentence in article.GetProperty("sents").EnumerateArray())
            {
                var tokens = sentence.EnumerateArray().Select(token => token.GetString()!).ToList();
                var names = mentions[number++]
                    .Where(mention => mention.Type is "PER" or "ORG" or "LOC" or "MISC" && mention.First < mention.End && mention.End <= tokens.Count)
                    .Select(mention => (mention.First, mention.End, Class: Redocred(mention.Type, tokens[mention.First])))
                    .OrderBy(name => name.First).ThenByDescending(name => name.End).ToList();
                builder.Add(tokens, Disjoint(names));
            }
            documents.Add(builder.Build(FormattableString.Invariant($"redocred-{documents.Count + 1}"), true, 1));
        }
        return documents;
    }

    /// <summary>The documents of re3d. Its names hold articles and titles, which are cut off; what is no name is unsure.</summary>
    public static NamedDocument Re3d(string path)
    {
        var builder = new TextBuilder();
        var (tokens, labels) = (new List<string>(), new List<string>());
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length > 0)
            {
                tokens.Add(line.Split('\t')[0]);
                labels.Add(line.Split('\t')[1]);
                continue;
            }
            if (tokens.Count > 0) builder.Add(tokens, null, Iob.Spans(labels).Select(name => Trim(tokens, name)));
            (tokens, labels) = ([], []);
        }
        return builder.Build(Path.GetFileNameWithoutExtension(path), false, Half);
    }

    private static (int, int, NameClass?) Trim(List<string> tokens, (int First, int End, NameClass Class) name)
    {
        var first = name.First;
        while (first < name.End
            && (!char.IsUpper(tokens[first][0]) || tokens[first] is "The" or "We" or "Our" or "He" or "She" or "It" or "I" or "They" or "His" or "Their"))
            first++;
        while (name.Class == NameClass.Person && name.End - first > 1
            && (RoleWords.IsTitle(tokens[first], out _, out _) || NewsLexicon.Default.Roles.Find(tokens[first]) is not null
                || tokens[first] is "of" or "Secretary" or "State")) first++;
        return first < name.End && char.IsUpper(tokens[name.End - 1][0])
            && (name.Class != NameClass.Organization
                || Language.NewsLexicon.Default.Gazetteer.Match(tokens[first], 0)
                    is not { Sense: Language.GazetteerSense.People or Language.GazetteerSense.Adjective }
                || name.End - first > 1) ? (first, name.End, name.Class) : (name.First, name.End, null);
    }

    /// <summary>The articles of PolNeAR with the names that CoreNLP found.</summary>
    public static List<NamedDocument> Polnear(string path)
    {
        var documents = new List<NamedDocument>();
        var folder = Path.Combine(Path.GetDirectoryName(path)!, "text");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var names = new List<(TextSpan, NameClass)>();
        var article = "";
        var last = "O";
        while (true)
        {
            var line = reader.ReadLine();
            if (line is null || line.StartsWith("# article = ", StringComparison.Ordinal))
            {
                if (article.Length > 0)
                    documents.Add(new NamedDocument(DocumentReader.Read(Path.Combine(folder, article + ".txt")), names, true,
                        SilverWeight)
                    { IsSilver = true });
                if (line is null) return documents;
                (article, names, last) = (line["# article = ".Length..].Trim(), [], "O");
            }
            else if (line.Length == 0)
            {
                last = "O";
            }
            else
            {
                var cells = line.Split('\t');
                var span = new TextSpan(int.Parse(cells[1], CultureInfo.InvariantCulture), int.Parse(cells[2], CultureInfo.InvariantCulture));
                if (Iob.Class(cells[6]) is { } name)
                {
                    if (cells[6] == last) names[^1] = (names[^1].Item1.Union(span), name);
                    else names.Add((span, name));
                }
                last = cells[6];
            }
        }
    }

    /// <summary>The words and labels of the sentences of an IOB2 file with the columns number, word, label, by the sentences' ids.</summary>
    private static Dictionary<string, List<(string Word, string Label)>> Sentences(string path)
    {
        var sentences = new Dictionary<string, List<(string Word, string Label)>>(StringComparer.Ordinal);
        List<(string, string)> words = [];
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# sent_id = ", StringComparison.Ordinal)) sentences[line[12..]] = words = [];
            else if (line.Length > 0 && line[0] != '#') words.Add((line.Split('\t')[1], line.Split('\t')[2]));
        }
        return sentences;
    }

    /// <summary>Where the words stand in the text, one behind another.</summary>
    private static List<TextSpan> Places(string text, IEnumerable<string> words)
    {
        var spans = new List<TextSpan>();
        var at = 0;
        foreach (var word in words)
        {
            var found = text.IndexOf(word, at, StringComparison.Ordinal);
            spans.Add(found < 0 ? new TextSpan(at, at) : new TextSpan(found, at = found + word.Length));
        }
        return spans;
    }

    private static NameClass Redocred(string type, string first) =>
        type == "LOC" && Language.NewsLexicon.Default.Gazetteer.Match(first, 0)?.Sense is Language.GazetteerSense.Adjective or Language.GazetteerSense.People
            ? NameClass.Other
            : Iob.Class(type)!.Value;

    private static IEnumerable<(int First, int End, NameClass Class)> Disjoint(List<(int First, int End, NameClass Class)> names)
    {
        var end = 0;
        foreach (var name in names)
        {
            if (name.First < end) continue;
            end = name.End;
            yield return name;
        }
    }
}
