using CsCheck;

namespace Attribution.Tests.House;

/// <summary>Articles made of what news is made of and of what it should not hold; the same ones in every run.</summary>
internal static class RandomArticles
{
    private const uint Stream = 7;
    private const ulong Seed = 20240506;

    private static readonly string[] Starts =
    [
        "", "date 2024-05-06 ", "date 2024-05-06\r\n", "\uFEFFdate 2024-05-06 A barge on the river (Photo by Ann Lind/Reuters)\n\nKEY POINTS\n\n",
        "---\ndate: 2024-05-06\n---\n", "\0", "\uFEFF", "\uD800", "\r\n\r\n",
    ];

    private static readonly string[] Pieces =
    [
        " ", " ", " ", ". ", ".\n\n", ".\r\n\r\n", "\n", "\r\n", "\r", "\t", "\u00A0", "\0", "\uFEFF", "\u2028", "\uD83D\uDE00", "\uD83D", "\uDE00", ", ", "; ", ": ", " – ", "…",
        "\"", "\"", "“", "”", "‘", "’", "'", "«", "»", "(", ")", "\\", "</script>", "=SUM(A1)",
        "said ", "said", "told ", "has not said ", "according to ", "per ", "asked whether ", "denied that ", "wrote on X ", "added: ", "it is believed that ", "dismissed claims by ",
        "Ann Lind", "Lind", "Ms Lind, the mayor of Tarn, ", "He ", "she ", "they ", "The president ", "a Beijing official ", "Beijing ", "China's foreign ministry ", "Reuters", "the BBC ", "AFP reported ",
        "The Office for River Safety ", "a report ", "two officials familiar with the matter ", "spokesperson John O’Neil ", "the company’s ",
        "1,500 flats ", "about 80% ", "$4 million to $5 million ", "€2.5bn ", "34 to 61 ", "one in five ", "on Tuesday ", "last month ", "in March 2025 ", "8 April ", "5-4 ", "dozens of people ", "40 years old ",
        "at least 12 km ", "the third time ", "-3 °C ", "10:30 a.m. ", "0/0 ", "1e400 ", "99999999999999999999 ", "2024-02-30 ",
        "that ", "the bridge would open ", "the council had voted ", "and ", "but ", "who ", "which ", "to rebuild it ", "# ", "- ", "KEY POINTS\n",
    ];

    private static Gen<string> OneOf(string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]);

    private static readonly Gen<string> Text = Gen.Select(
        OneOf(Starts),
        Gen.Frequency((12, OneOf(Pieces)), (1, Gen.String[0, 4]), (1, Gen.String[Gen.Char.AlphaNumeric, 1, 8])).Array[0, 120],
        (start, pieces) => start + string.Concat(pieces));

    /// <summary>The first <paramref name="count"/> of them.</summary>
    public static IEnumerable<string> Take(int count)
    {
        var random = new PCG(Stream, Seed);
        for (var i = 0; i < count; i++) yield return Text.Generate(random, null, out _);
    }
}
