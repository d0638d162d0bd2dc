using System.Diagnostics;
using Attribution.Claims;
using Attribution.Documents;
using CsCheck;

namespace Attribution.Tests.Corpus;

/// <summary>Any input ends, in time in proportion to its length, and gives spans that lie in the text.</summary>
public sealed class RobustnessTests
{
    private const string Seed = "0000KOIPe036";

    private static readonly string[] Words =
    [
        "said", "told", "Reuters", "that", "Ann", "Lind", "the", "mayor", "he", "according", "to", "denied", "40", "$3", "per", "cent", "Tuesday", ".", ",", "\n\n", "\n", "who", "claims",
    ];

    private static readonly Gen<string> Word = Gen.Int[0, Words.Length - 1].Select(index => Words[index] + " ");

    // What breaks readers: halves of surrogate pairs, marks of direction, combining marks, controls, line ends of all kinds, and any character at all.
    private static readonly Gen<string> Odd = Gen.OneOf(
        Gen.Char['\uD800', '\uDFFF'], Gen.Char['\u202A', '\u202E'], Gen.Char['\u2066', '\u2069'], Gen.Char['\u0300', '\u036F'], Gen.Char['\0', '\u001F'],
        Gen.Char['\u007F', '\u00A0'], Gen.Char['\u2000', '\u200F'], Gen.Char['\u2028', '\u2029'], Gen.Char['\uFE00', '\uFEFF'], Gen.Char['\u0600', '\u06FF'], Gen.Char['\uFF00', '\uFFFF'], Gen.Char)
        .Select(character => character.ToString());

    private static readonly string[] Marks =
    [
        "“", "”", "\"", "‘", "’", "'", "``", "''", "«", "»", "‹", "›", "„", "‟", "「", "」", "『", "』", "＂", "`", "´", "(", ")", "[", "]", "“‘", "’”",
    ];

    private static readonly Gen<string> Mark = Gen.Int[0, Marks.Length - 1].Select(index => Marks[index]);

    [Fact]
    public void AnyCharactersGiveSpansInTheText() =>
        Gen.OneOf(Word, Odd).Array[0, 120].Select(string.Concat).Sample(text => AssertValid(Parse(text)), seed: Seed, iter: 2_000);

    [Fact]
    public void MarksThatNeverMatchGiveSpansInTheText() =>
        Gen.OneOf(Word, Mark).Array[0, 120].Select(string.Concat).Sample(text => AssertValid(Parse(text)), seed: Seed, iter: 2_000);

    [Theory]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("\"")]
    [InlineData("‘")]
    [InlineData("'")]
    [InlineData("«")]
    [InlineData("„")]
    [InlineData("“‘")]
    [InlineData("“he said ")]
    public void TenThousandNestedMarksAreRead(string piece)
    {
        var text = Repeat(piece, 10_000 * piece.Length);
        AssertValid(Parse(text));
        AssertValid(Parse(text + Repeat("”", 10_000)));
    }

    [Theory]
    [InlineData("the mayor of Tarn opened a bridge and ", 5_000_000)]
    [InlineData("a", 5_000_000)]
    [InlineData("0123456789", 5_000_000)]
    [InlineData("said ", 5_000_000)]
    [InlineData("“", 1_000_000)]
    public void MegabytesInOneLineAreRead(string piece, int length) => AssertValid(Parse(Repeat(piece, length)));

    [Fact]
    public void AHundredThousandParagraphsAreRead()
    {
        var article = Parse(Repeat("He said so.\n\n", 13 * 100_000));
        Assert.Equal(100_000, article.Document.Paragraphs.Length);
        AssertValid(article);
    }

    [Theory]
    [InlineData("The mayor said that 40 people had left. ")]
    [InlineData("Ann Lind and Bo Hale met Ms Cole of Reuters in Peru. ")]
    [InlineData("Lind denied that the bridge was shut. ")]
    [InlineData("She dismissed claims by Hale that the bridge was shut. ")]
    [InlineData("“We go on,” he said. ")]
    [InlineData("“We go on.\n\n")]
    [InlineData("“a said ")]
    [InlineData("He said “she told “")]
    [InlineData("according to ")]
    [InlineData("per Reuters ")]
    [InlineData("he said ")]
    [InlineData("said that ")]
    [InlineData("Ann Lind, who ")]
    [InlineData("President ")]
    [InlineData("$4 million to $5 million, ")]
    [InlineData("on Tuesday, 5 May 2024 ")]
    [InlineData("KEY POINTS\n\n")]
    [InlineData("Heading Here\n\nThe man, 40, said so to Reuters.\n\n")]
    [InlineData("Q: Why?\n\nA: Because.\n\n")]
    [InlineData("- a point\n")]
    [InlineData("'a's' ")]
    [InlineData("a-")]
    [InlineData("e\u0301")]
    [InlineData("\uD800 ")]
    public void TimeGrowsInProportionToTheText(string piece)
    {
        const int Length = 24_000;
        var (small, large) = (Repeat(piece, Length), Repeat(piece, 4 * Length));
        Parse(small);
        var ratio = Best(large) / Best(small);
        Assert.True(ratio < 10, $"Four times the text took {ratio:F1} times as long.");
    }

    private static Article Parse(string text) => News.Parse(text, new DateOnly(2024, 5, 6)).Articles[0];

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    /// <summary>The least milliseconds of three; very short times count as ten, so that a hiccup does not decide.</summary>
    private static double Best(string text) => Math.Max(10, Enumerable.Range(0, 3).Min(_ =>
    {
        var clock = Stopwatch.StartNew();
        Parse(text);
        return clock.Elapsed.TotalMilliseconds;
    }));

    private static void AssertValid(Article article)
    {
        var length = article.Text.Length;
        foreach (var mention in article.Mentions) AssertInside(mention.Span);
        foreach (var claim in article.Claims) AssertInside(claim.Span);
        foreach (var figure in article.Figures.Select(figure => figure.Figure))
        {
            AssertInside(figure.Span);
            AssertInside(figure.Number);
        }
        foreach (var quote in article.Quotes.Select(quote => quote.Quote))
        {
            AssertInside(quote.Span);
            foreach (var piece in quote.Content) AssertInside(piece);
            foreach (var part in new[] { quote.Source, quote.Cue, quote.Via })
            {
                if (part is { } some) AssertInside(some);
            }
        }

        void AssertInside(TextSpan span)
        {
            if (span.Start < 0 || span.IsEmpty || span.End > length) Assert.Fail($"{span} is no range of a text of {length} characters");
        }
    }
}
