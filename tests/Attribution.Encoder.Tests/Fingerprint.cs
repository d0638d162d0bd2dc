using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Attribution.Encoder.Tests;

/// <summary>The hash of all bytes of the vectors of a few texts.</summary>
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

    public static string Of(int? threads)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var vector in SentenceVectors.Of(Texts, threads)) hash.AppendData(MemoryMarshal.AsBytes(vector.Values));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
