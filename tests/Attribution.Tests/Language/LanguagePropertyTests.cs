using Attribution.Language;
using CsCheck;

namespace Attribution.Tests.Language;

public sealed class LanguagePropertyTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        OneOf(
            " ", "\n", "\n\n", "\t", ". ", ".", "...", "? ", "! ", "“", "”", "\"", "‘", "’", "'", "`", "«", "»", "(", ")", "[", "-", "–", "—", "--", "n't",
                "'s", "’s",
            "U.S.", "Mr.", "J.", "a.m.", "1.", "a)", "• ", "$", "%", "3.2bn", "5-4", "30-day", "http://x.y/z", "a@b.c", "@x", "#y", "said", "The", "\0",
                "\uFEFF", "\uD83D", "\uD83D\uDE00", "e\u0301", "\u2028"),
        Gen.String[Gen.Char.AlphaNumeric, 0, 12],
        Gen.String[0, 5]).Array[0, 40].Select(pieces => string.Concat(pieces));

    private static Gen<string> OneOf(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]);

    [Fact]
    public void TokensCoverAllThatIsNotWhiteSpaceAndSentencesCoverTheTokens() =>
        Text.Holds(text => AssertCovered(Annotate.Text(text)), count: 5_000);

    [Fact]
    public void QuotationsAndPhrasesLieInsideTheirParagraphsAndSentences() =>
        Text.Holds(text => AssertNested(Annotate.Text(text)), count: 5_000);

    [Fact]
    public void TheSameTextGivesTheSameTokens() =>
        Text.Holds(text => Assert.True(Annotate.Text(text).Tokens.SequenceEqual(Annotate.Text(text).Tokens)), count: 1_000);

    [Theory]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("\"")]
    [InlineData("‘")]
    [InlineData("'a ")]
    [InlineData("“a ‘b ")]
    [InlineData("(")]
    [InlineData(". ")]
    [InlineData("a'b")]
    public void TenThousandMarksAreRead(string mark)
    {
        var document = Annotate.Text(string.Concat(Enumerable.Repeat(mark, 10_000)));
        AssertCovered(document);
        AssertNested(document);
    }

    [Fact]
    public void AMegabyteInOneLineIsRead()
    {
        var line = string.Concat(Enumerable.Repeat("The mayor of Tarn said “it is over,” and left; ", 22_000));
        var document = Annotate.Text(line);
        Assert.Equal(22_000, document.Quotations.Length);
        Assert.Single(document.Sentences);
    }

    private static void AssertCovered(AnnotatedDocument document)
    {
        var text = document.Text;
        var covered = new bool[text.Length];
        var end = 0;
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            Assert.True(document.ParagraphOf(s).Span.Contains(sentence.Span));
            Assert.True(sentence.FirstToken < sentence.EndToken);
            Assert.Equal(s == 0 ? 0 : document.Sentences[s - 1].EndToken, sentence.FirstToken);
            Assert.Equal(document.Tokens[sentence.FirstToken].Span.Union(document.Tokens[sentence.EndToken - 1].Span), sentence.Span);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++) Assert.Equal(s, document.Tokens[i].Sentence);
        }
        foreach (var token in document.Tokens)
        {
            Assert.InRange(token.Span.Start, end, token.Span.End - 1);
            covered.AsSpan(token.Span.Start, token.Span.Length).Fill(true);
            end = token.Span.End;
        }
        for (var i = 0; i < text.Length; i++) Assert.NotEqual(char.IsWhiteSpace(text[i]), covered[i]);
    }

    private static void AssertNested(AnnotatedDocument document)
    {
        var open = new Stack<int>();
        var start = 0;
        foreach (var quotation in document.Quotations)
        {
            Assert.InRange(quotation.Span.Start, start, quotation.Span.End - 1);
            start = quotation.Span.Start;
            while (open.Count > 0 && open.Peek() <= start) open.Pop();
            Assert.True(open.Count == 0 || quotation.Span.End <= open.Peek());
            Assert.Equal(open.Count, quotation.Depth);
            open.Push(quotation.Span.End);
        }
        var end = 0;
        foreach (var phrase in document.NounPhrases)
        {
            Assert.InRange(phrase.FirstToken, end, phrase.Head);
            Assert.Equal(document.Tokens[phrase.FirstToken].Sentence, document.Tokens[phrase.Head].Sentence);
            end = phrase.EndToken;
        }
    }
}
