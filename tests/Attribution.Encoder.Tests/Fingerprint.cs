using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Encoder.Tests;

/// <summary>The hash of all bytes of the vectors of a few texts, and of what the encoder says of the tokens of a few articles.</summary>
internal static class Fingerprint
{
    // Short ones and a long one, more than a thread takes at a time, one without words.
    private static readonly string[] Texts =
    [
        "Russia denied that it had anything to do with the attack.",
        "\"We don't know yet how many people were hurt,\" the mayor of Łódź told reporters.",
        "",
        string.Join(' ', Enumerable.Range(2000, 18).Select(year => $"In {year} the party won {year % 7} seats.")),
        .. Enumerable.Range(1, 16).Select(day => $"Day {day}."),
    ];

    // A window that is not full, several, and a paragraph that is cut.
    private static readonly string[] Articles =
    [
        "“We don't know yet,” Mayor Ann Lind of Łódź told reporters.\n\nThe police said on Monday that three men were arrested.",
        string.Join("\n\n", Enumerable.Range(1, 4).Select(day => string.Concat(Enumerable.Repeat($"On day {day} NATO denied it. ", 5)))),
        string.Concat(Enumerable.Range(1, 10).Select(day => $"\"Talks go on,\" Minister {day} told AP on day {day}. ")),
    ];

    public static string Of(int? threads)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var vector in SentenceVectors.Of(Texts, threads)) hash.AppendData(MemoryMarshal.AsBytes(vector.Values));
        var read = new DocumentScores[Articles.Length];
        Parallel.For(0, read.Length, new ParallelOptions { MaxDegreeOfParallelism = threads ?? -1 }, i => read[i] = Read(Articles[i]));
        foreach (var scores in read)
        {
            hash.AppendData(MemoryMarshal.AsBytes(scores.AllAttributions));
            hash.AppendData(MemoryMarshal.AsBytes(scores.AllNames));
        }
        hash.AppendData(MemoryMarshal.AsBytes(Pronoun().AsSpan()));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The scores of two candidates and none, and what the encoder describes them with.</summary>
    private static int[] Pronoun()
    {
        TokenRange[][] mentions = [[new(4, 8)], [new(11, 12), new(30, 31)]];
        var reader = new PronounReader(Annotator.Annotate(DocumentReader.Parse($"{Articles[0]} {Articles[2]} {Articles[2]}", "text")));
        int[] scores = [0, 0, 0];
        reader.Add(40, mentions, scores);
        return [.. scores, .. MemoryMarshal.Cast<float, int>(reader.Describe(40, mentions))];
    }

    private static DocumentScores Read(string text)
    {
        var document = Annotator.Annotate(DocumentReader.Parse(text, "text"));
        return DocumentScores.Of(document.Tokens.Length, DocumentPieces.Of(document, EncoderModel.Default.Pieces));
    }
}
