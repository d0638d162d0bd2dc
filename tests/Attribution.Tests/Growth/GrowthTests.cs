using Attribution.Tests.House;

namespace Attribution.Tests.Growth;

/// <summary>
/// The cost of a text grows in proportion to its length, whatever it says and wherever its lines end. Steps and bytes are
/// counted, not time, so that a busy machine cannot fail these tests.
/// </summary>
public sealed class GrowthTests
{
    private const int Small = 4_000;
    private const int Times = 4;

    /// <summary>By how much more than in proportion steps may grow: windows fill, and the last piece of a text is a short one.</summary>
    private const double MostSteps = 1.25;

    /// <summary>The same of bytes: a list that is full doubles.</summary>
    private const double MostBytes = 2;

    /// <summary>Steps of a layer that do not count: it has hardly anything to do.</summary>
    private const long Few = 40_000;

    /// <summary>How many times the steps of an ordinary article of the same length a text may take.</summary>
    private const double MostOfOrdinary = 20;

    private static readonly CountedLibrary Library = CountedLibrary.Load();

    private static readonly double Ordinary = StepsPerCharacter(
        File.ReadAllText(Directory.GetFiles(Path.Combine(Repository.Root, "seeds", "practice"), "*.txt").Min(StringComparer.Ordinal)!));

    public static TheoryData<string> Pieces { get; } =
    [
        // Ordinary sentences.
        "The mayor said that 40 people had left. ", "Ann Lind and Bo Hale met Ms Cole of Reuters in Peru. ",
            "The mayor of Tarn said “it is over,” and left. ", "the mayor of Tarn opened a bridge and ",
        // Attributions without end.
        "He said. ", ", he said, ", "he said ", "said ", "said that ", "“We go on,” he said. ", "“a said ", "He said “she told “", "according to ",
            "per Reuters ", "names ", "was quoted as ", "as saying ", "quoted by ",
        // Names.
        "Reuters ", "U.S. ", "NATO ", "Reed Hale ", "President ", "Ann Lind, who ", "Bank of ", "Reed and ", "Reed & ", "X ", "A.B. ", "mayor ", "the ", "she ",
        // Quotation marks, brackets, signs.
        "“", "”", "\"", "‘", "'a ", "a'b", "'a's' ", "“a ‘b’ ", "“a ‘b ", "“We go on.\n\n", "(", "(a) ", "[", "![", "$", "$ ", "<", "&amp;", "- ", "-", "–",
            "...", ". ", ", ", "a-", "x- ", "a.b", "1. 2. ", "’s ",
        // Figures and dates.
        "one ", "one hundred and ", "twenty-", "7", ",", "1,", "/", "1/", "1-", "1/1/", "1 to ", "from 3 to ", "$4 million to $5 million, ",
            "5 dollars and ", "3 hundred and ", "about ", "half past ", "one-fifth of a ", "1 over ", "2 hours ",
        "May ", "on Tuesday, 5 May 2024 ", "two days after ", "the week of ", "the 1990s and ",
        // Lines and paragraphs.
        "KEY POINTS\n\n", "Heading Here\n\nThe man, 40, said so to Reuters.\n\n", "Q: Why?\n\nA: Because.\n\n", "- a point\n", "# a\n", "> a\n", "a\n",
            "a\r", "\t", "\n", "a\u00A0",
        // Odd characters.
        "e\u0301", "\u0301", "\uD800 ", "\u200D", "https://x.y/z ", "a@b.c ", "http://",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void StepsAndBytesGrowInProportionToTheText(string piece) => AssertGrowth(piece, Small);

    /// <summary>What a denial answers is looked for among many claims on either side: only a longer text has so many.</summary>
    [Theory]
    [InlineData("Lind denied that the bridge was shut. ")]
    [InlineData("She dismissed claims by Hale that the bridge was shut. ")]
    public void ManyDenialsGrowInProportionToTheText(string piece) => AssertGrowth(piece, 6 * Small);

    private static void AssertGrowth(string piece, int length)
    {
        var small = Library.Read(Repeat(piece, length));
        var large = Library.Read(Repeat(piece, Times * length));
        for (var layer = 0; layer < CountedLibrary.Layers.Length; layer++)
        {
            if (large[layer] < Few) continue;
            Assert.True(large[layer] <= Times * MostSteps * small[layer],
                $"{CountedLibrary.Layers[layer]}: {small[layer]:N0} steps for {length} characters of {piece}, {large[layer]:N0} for {Times} times as many");
        }
        Assert.True(large[^1] <= Times * MostBytes * small[^1],
            $"{small[^1]:N0} bytes for {length} characters of {piece}, {large[^1]:N0} for {Times} times as many");
        Assert.InRange(large[..^1].Sum() / (double)(Times * length), 0, MostOfOrdinary * Ordinary);
    }

    private static double StepsPerCharacter(string text) => Library.Read(text)[..^1].Sum() / (double)text.Length;

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
