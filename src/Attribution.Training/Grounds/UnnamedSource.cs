using System.Globalization;
using Attribution.Actors;
using Attribution.Claims.Grounds;
using Attribution.Documents;

namespace Attribution.Training.Grounds;

/// <summary>A source phrase without a name as a reader sees it.</summary>
/// <param name="Corpus">The folder of its corpus.</param>
/// <param name="Document">The document.</param>
/// <param name="Phrase">Where the phrase stands.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Anonymity">Of a person, how it is without a name.</param>
/// <param name="IsMeasure">Whether the document only scores the model.</param>
internal sealed record UnnamedSource(string Corpus, string Document, TextSpan Phrase, SourceKind Kind, Anonymity? Anonymity, bool IsMeasure)
{
    /// <summary>Reads the file at <paramref name="path"/>, whose head says what its columns are.</summary>
    /// <exception cref="InvalidDataException">A line holds something else; the message names it.</exception>
    public static IReadOnlyList<UnnamedSource> Read(string path) =>
        [.. File.ReadLines(path).Index().Where(line => line.Item is not ("" or ['#', ..])).Select(line => Of(path, line.Index + 1, line.Item.Split('\t')))];

    private static UnnamedSource Of(string path, int number, string[] cells)
    {
        if (cells is not [var corpus, var document, var first, var last, [var letter], "learn" or "measure"] || !"aocgidku".Contains(letter)
            || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var end) || end <= start)
            throw new InvalidDataException($"{path}, line {number}: a line holds a corpus, a document, the start and end of a phrase, one of a, o, c, g, i, "
                + "d, k, u, and learn or measure.");
        var kind = letter switch
        {
            'i' => SourceKind.Institution,
            'd' => SourceKind.Document,
            'k' => SourceKind.NewsOutlet,
            'u' => SourceKind.Unspecified,
            _ => SourceKind.UnnamedPerson,
        };
        var at = "aocg".IndexOf(letter);
        return new(corpus, document, new(start, end), kind, at < 0 ? null : (Anonymity)at, cells[5] == "measure");
    }
}
