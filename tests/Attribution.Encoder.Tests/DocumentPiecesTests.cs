using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Encoder.Tests;

public sealed class DocumentPiecesTests
{
    // A vocabulary with every letter, so that a word of n letters is n pieces.
    private static readonly WordPieces Words = new(
    [
        "[UNK]", "[CLS]", "[SEP]", ".", "\"", "cannot", "go", "say", "the",
        .. Enumerable.Range('a', 26).SelectMany(letter => (string[])[$"{(char)letter}", $"##{(char)letter}"]),
    ]);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void ATextWithoutTokensHasNoWindows(string text) => Assert.Empty(Windows(text));

    [Fact]
    public void ShortParagraphsAreReadTogetherWithAClosingPieceBehindEach()
    {
        var window = Assert.Single(Windows("The say.\n\nGo the go."));
        Assert.Equal("1 8 7 3 2 6 8 6 3 2", string.Join(' ', window.Pieces));
        Assert.Equal("1 2 3 5 6 7 8", string.Join(' ', window.Rows));
        Assert.Equal("3 7", string.Join(' ', window.Parts));
    }

    [Fact]
    public void AParagraphThatDoesNotFitBesideOthersBeginsAWindow()
    {
        // 60 words and a full stop each: two of them and three marks are 125 pieces, three are not.
        var windows = Windows(string.Join("\n\n", Enumerable.Repeat(Sentence(60), 3)));
        Assert.Equal(["61 122", "183"], windows.Select(window => string.Join(' ', window.Parts)));
        Assert.Equal([125, 63], windows.Select(window => window.Pieces.Length));
    }

    [Fact]
    public void ParagraphsThatAreNotReadPartThoseBesideThem()
    {
        var windows = DocumentPieces.Of(Annotate("The say.\n\nGo the go.\n\nThe go.\n\nSay."), Words, paragraph => paragraph != 1);
        Assert.Equal(["0-3", "7-12"], windows.Select(window => $"{window.FirstToken}-{window.EndToken}"));
    }

    [Fact]
    public void ALongParagraphIsCutBehindSentences()
    {
        var windows = Windows(string.Join(' ', Enumerable.Repeat(Sentence(50), 5)) + "\n\nGo.");
        Assert.Equal(["102", "204", "255 257"], windows.Select(window => string.Join(' ', window.Parts)));
    }

    [Fact]
    public void ALongSentenceIsCutBehindTokens()
    {
        var windows = Windows(Sentence(300));
        Assert.Equal(["126", "252", "301"], windows.Select(window => string.Join(' ', window.Parts)));
    }

    [Fact]
    public void OfATokenThatIsLongerThanAWindowTheBeginningIsRead()
    {
        var windows = Windows("The " + string.Join('-', Enumerable.Repeat("x", 200)) + " say.");
        Assert.All(windows, window => Assert.InRange(window.Pieces.Length, 3, Transformer.Longest));
        Assert.Contains(windows, window => window.Rows.Length == 1 && window.Pieces.Length == Transformer.Longest);
    }

    [Fact]
    public void TwoTokensOfOnePieceShareItsRow()
    {
        var window = Assert.Single(Windows("The cannot go."));
        Assert.Equal("1 2 2 3 4", string.Join(' ', window.Rows));
    }

    [Fact]
    public void EachPieceHasTheMarkOfItsWord()
    {
        var window = Assert.Single(Windows("She say \"GO the\"."));
        // [CLS] s ##h ##e say " go the " . [SEP]
        Assert.Equal("0 1 1 1 0 4 6 4 4 0 0", string.Join(' ', window.Marks));
    }

    public static TheoryData<string> Texts =>
    [
        "Go.", "cannot", "\u200B\u200B", "😀 😀", "x", Sentence(126), Sentence(127), Sentence(128), Sentence(1000), new string('x', 5000),
        string.Join("\n\n", Enumerable.Range(1, 60).Select(words => Sentence(words))),
        string.Join(' ', Enumerable.Range(1, 60).Select(words => Sentence(words))),
        string.Join(' ', Enumerable.Repeat("cannot", 400)), string.Join('-', Enumerable.Repeat("x", 2000)),
        Sentence(120) + " " + new string('y', 90) + " cannot \"" + Sentence(130) + "\"\n\nThe \u00E9\u0301 say.",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void EveryTokenHasOneRowInWindowsThatFit(string text)
    {
        var document = Annotate(text);
        var next = 0;
        foreach (var window in DocumentPieces.Of(document, Words))
        {
            Assert.Equal(next, window.FirstToken);
            Assert.InRange(window.Pieces.Length, 2, Transformer.Longest);
            Assert.Equal(window.Pieces.Length, window.Marks.Length);
            Assert.All(window.Marks, mark => Assert.InRange(mark, 0, WordMark.Count - 1));
            Assert.All(window.Rows, row => Assert.InRange(row, 0, window.Pieces.Length - 1));
            Assert.Equal(window.Rows.Order(), window.Rows);
            Assert.Equal(window.EndToken, window.Parts[^1]);
            Assert.Equal(window.Parts.Distinct().Order(), window.Parts);
            Assert.Equal((Words.Opening, Words.Closing), (window.Pieces[0], window.Pieces[^1]));
            next = window.EndToken;
        }
        Assert.Equal(document.Tokens.Length, next);
    }

    private static string Sentence(int words) => "The " + string.Join(' ', Enumerable.Repeat("say", words - 1)) + ".";

    private static List<PieceWindow> Windows(string text) => [.. DocumentPieces.Of(Annotate(text), Words)];

    private static AnnotatedDocument Annotate(string text) => Annotator.Annotate(DocumentReader.Parse(text, "text"));
}
