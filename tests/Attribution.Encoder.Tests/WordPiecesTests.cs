using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Encoder.Tests;

public sealed class WordPiecesTests
{
    private static readonly string[] Vocabulary =
    [
        "[UNK]", "[CLS]", "[SEP]", "the", "mayor", "may", "##or", "don", "can", "cannot", "not", "do", "t", "'", "-", ".", "$", "#", "##s", "s", "u",
        "cafe", "5", "##5", "€", "tokyo", "北", "say", "##ing",
    ];

    private static readonly WordPieces Words = new(Vocabulary);

    [Theory]
    [InlineData("The mayor", "the mayor")]
    [InlineData("mayors", "mayor ##s")]
    [InlineData("Mayoring", "mayor ##ing")]
    [InlineData("U.S.", "u . s .")]
    [InlineData("don't", "don ' t")]
    [InlineData("#5 ##5", "# 5 # # 5")]
    [InlineData("$5", "$ 5")]
    [InlineData("€5", "€ ##5")]
    [InlineData("Café CAFE\u0301", "cafe cafe")]
    [InlineData("may\u00ADor", "mayor")]
    [InlineData("say\u2028say\u00A0say", "say say say")]
    [InlineData("北北", "北 北")]
    [InlineData("[CLS]", "[UNK] [UNK] [UNK]")]
    [InlineData("mayox the", "[UNK] the")]
    [InlineData("the 😀 the", "the [UNK] the")]
    [InlineData(" \u200B ", "")]
    public void WordsAreCutIntoTheLongestPieces(string text, string pieces) =>
        Assert.Equal(pieces, string.Join(' ', Cut(text).Ids.Select(id => Vocabulary[id])));

    [Fact]
    public void AWordThatIsTooLongIsUnknown() =>
        Assert.Equal("say" + " [UNK]", string.Join(' ', Cut("say say" + string.Concat(Enumerable.Repeat("ing", 33))).Ids.Select(id => Vocabulary[id])));

    [Theory]
    [InlineData("The mayors say", "0 1 3")]
    // Our tokens are "do" and "n't", the pieces "don", "'", "t".
    [InlineData("I say don't", "0 1 2 3")]
    // Two tokens of one piece.
    [InlineData("cannot say", "0 0 1")]
    [InlineData("\u200B the", "0 0")]
    public void EachTokenKnowsItsFirstPiece(string text, string first) => Assert.Equal(first, string.Join(' ', Cut(text).FirstPieces));

    [Fact]
    public void WindowsBeginWithTokens() =>
        // the | u . s . | say: four pieces do not hold the first two.
        Assert.Equal(["the", "u . s .", "say"], Windows("the U.S. say", 4));

    [Fact]
    public void AsManyTokensAsFitAreInAWindow() => Assert.Equal(["the mayor", "say ##ing the", "say"], Windows("the mayor saying the say", 3));

    [Fact]
    public void ATokenLongerThanAWindowIsCut() => Assert.Equal(["the", "u .", "s .", "say"], Windows("the U.S. say", 2));

    [Fact]
    public void ATextWithoutPiecesIsOneEmptyWindow() => Assert.Equal([""], Windows("", 4));

    private static string[] Windows(string text, int most) =>
        [.. Cut(text).Windows(most).Select(window => string.Join(' ', window.ToArray().Select(id => Vocabulary[id])))];

    private static PieceText Cut(string text)
    {
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return Words.Cut(text, tokens);
    }
}
