using Attribution.Actors.Names;

namespace Attribution.Training.Names;

/// <summary>Reads labels of tokens in the inside-outside-beginning formats.</summary>
internal static class Iob
{
    /// <summary>The class that a corpus's label means, with or without "B-" or "I-"; null for none.</summary>
    public static NameClass? Class(string label) => (label.Length > 2 && label[1] == '-' ? label[2..] : label).ToUpperInvariant() switch
    {
        "PER" or "PERSON" => NameClass.Person,
        "ORG" or "ORGANIZATION" or "ORGANISATION" => NameClass.Organization,
        "LOC" or "LOCATION" or "GPE" or "PLACE" => NameClass.Place,
        "MISC" or "OTH" => NameClass.Other,
        _ => null,
    };

    /// <summary>The names that the labels of a sentence spell: a name ends where the class changes, or where one begins with "B-".</summary>
    public static IEnumerable<(int First, int End, NameClass Class)> Spans(IReadOnlyList<string> labels)
    {
        var first = -1;
        for (var i = 0; i <= labels.Count; i++)
        {
            var goesOn = i < labels.Count && first >= 0 && labels[i][0] == 'I' && Class(labels[i]) == Class(labels[first]);
            if (goesOn) continue;
            if (first >= 0) yield return (first, i, Class(labels[first])!.Value);
            first = i < labels.Count && Class(labels[i]) is not null ? i : -1;
        }
    }

    /// <summary>The words and labels of the sentences of an IOB2 file with the columns number, word, label, by the sentences' ids.</summary>
    public static Dictionary<string, List<(string Word, string Label)>> Sentences(string path)
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
}
