using Attribution.Claims;
using Attribution.Documents;
using CsCheck;

namespace Attribution.Tests.Corpus;

/// <summary>Any input ends and gives spans that lie in the text. What it costs is tested in Growth/.</summary>
public sealed class RobustnessTests
{
    private const int Marked = 4_000;

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
        Gen.OneOf(Word, Odd).Array[0, 120].Select(string.Concat).Holds(text => AssertValid(Parse(text)), count: 2_000);

    [Fact]
    public void MarksThatNeverMatchGiveSpansInTheText() =>
        Gen.OneOf(Word, Mark).Array[0, 120].Select(string.Concat).Holds(text => AssertValid(Parse(text)), count: 2_000);

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
    public void ThousandsOfNestedMarksAreRead(string piece)
    {
        var text = Repeat(piece, Marked * piece.Length);
        AssertValid(Parse(text));
        AssertValid(Parse(text + Repeat("”", Marked)));
    }

    [Theory]
    [InlineData("the mayor of Tarn opened a bridge and ", 300_000)]
    [InlineData("a", 5_000_000)]
    [InlineData("0123456789", 5_000_000)]
    [InlineData("said ", 200_000)]
    [InlineData("“", 200_000)]
    public void AVeryLongLineIsRead(string piece, int length) => AssertValid(Parse(Repeat(piece, length)));

    [Fact]
    public void TensOfThousandsOfParagraphsAreRead()
    {
        var article = Parse(Repeat("He said so.\n\n", 13 * 20_000));
        Assert.Equal(20_000, article.Document.Paragraphs.Length);
        AssertValid(article);
    }

    private static Article Parse(string text) => News.Parse(text, new DateOnly(2024, 5, 6)).Articles[0];

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

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
