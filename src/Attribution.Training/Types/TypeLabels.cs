using System.Globalization;
using Attribution.Documents;

namespace Attribution.Training.Types;

/// <summary>What a reader said of an attribution.</summary>
/// <param name="Cue">Where its cue stands.</param>
/// <param name="Classes">The classes that the reader took for right, as bits; two where torn between them.</param>
/// <param name="IsContentWrong">Whether the content that was marked is not what was said.</param>
internal sealed record TypeLabel(TextSpan Cue, int Classes, bool IsContentWrong);

/// <summary>The attributions of a document that were read.</summary>
/// <param name="Corpus">The folder of its corpus.</param>
/// <param name="Document">Its name.</param>
/// <param name="Labels">What readers said, in text order.</param>
internal sealed record LabelledDocument(string Corpus, string Document, IReadOnlyList<TypeLabel> Labels)
{
    private const string Letters = "abfen";

    /// <summary>Reads the file at <paramref name="path"/>, whose head says what its columns are.</summary>
    /// <exception cref="InvalidDataException">A line holds something else; the message names it.</exception>
    public static IReadOnlyList<LabelledDocument> Read(string path) =>
    [
        .. File.ReadLines(path).Index().Where(line => line.Item is not ("" or ['#', ..])).Select(line => Label(path, line.Index + 1, line.Item.Split('\t')))
            .GroupBy(row => (row.Corpus, row.Document))
            .Select(group => new LabelledDocument(group.Key.Corpus, group.Key.Document, [.. group.Select(row => row.Label)])),
    ];

    private static (string Corpus, string Document, TypeLabel Label) Label(string path, int number, string[] cells)
    {
        if (cells is not [var corpus, var document, var first, var last, [var letter, ..] code] || !Letters.Contains(letter)
            || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var end) || end <= start)
            throw new InvalidDataException($"{path}, line {number}: a line holds a corpus, a document, the start and end of a cue, and one of a, b, f, e, n.");
        var none = 1 << Letters.IndexOf('n');
        return (corpus, document, new(new(start, end), 1 << Letters.IndexOf(letter) | (code.Contains('?') ? none : 0), code.Contains('x')));
    }
}
