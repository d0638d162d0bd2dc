using Attribution.Actors.Names;

namespace Attribution.Evaluation.Labelled;

/// <summary>Reads labels of tokens in the inside-outside-beginning formats: IOB, IOB2, BIOES and BILOU.</summary>
internal static class Iob
{
    /// <summary>The class that a label means, with or without "B-" or "I-"; null for none.</summary>
    public static NameClass? Class(string label) => (label.Length > 2 && label[1] is '-' or '_' ? label[2..] : label).ToUpperInvariant() switch
    {
        "PER" or "PERSON" => NameClass.Person,
        "ORG" or "ORGANIZATION" or "ORGANISATION" => NameClass.Organization,
        "LOC" or "LOCATION" or "GPE" or "FAC" or "PLACE" => NameClass.Place,
        "MISC" or "OTH" or "OTHER" or "NORP" or "EVENT" or "LAW" or "PRODUCT" or "WORK_OF_ART" or "LANGUAGE" => NameClass.Other,
        _ => null,
    };

    /// <summary>
    /// The names that the labels of a sentence spell: a name ends where the class changes, where one begins, or behind its last token where
    /// the format marks it.
    /// </summary>
    public static IEnumerable<(int First, int End, NameClass Class)> Spans(IReadOnlyList<string> labels)
    {
        var first = -1;
        for (var i = 0; i <= labels.Count; i++)
        {
            var label = i < labels.Count ? labels[i] : "O";
            if (first >= 0 && label[0] is 'I' or 'E' or 'L' or 'M' && labels[i - 1][0] is 'B' or 'I' or 'M' && Class(label) == Class(labels[first])) continue;
            if (first >= 0) yield return (first, i, Class(labels[first])!.Value);
            first = Class(label) is null ? -1 : i;
        }
    }

    /// <summary>Whether <paramref name="label"/> is one of these formats: "O", or a letter, a hyphen and a class.</summary>
    public static bool IsLabel(string label) =>
        label == "O" || (label.Length > 2 && label[1] == '-' && label[0] is 'B' or 'I' or 'E' or 'S' or 'L' or 'U' or 'M');
}
