namespace Attribution.Training.Tests.Corpora;

public sealed class ConlluReaderTests
{
    [Fact]
    public void WordsStandWhereTheyWereWritten()
    {
        using var treebank = new SmallTreebank();
        var sentence = treebank.Read()[0];
        Assert.Equal(["The", "mill", "does", "n't", "burn", "."], sentence.Words.Select(word => word.Span.Of(sentence.Text)));
        Assert.Equal(["the", "mill", "do", "not", "burn", "."], sentence.Words.Select(word => word.Lemma));
        Assert.True(sentence.StartsDocument && !sentence.StartsParagraph && sentence.SpaceAfter);
    }

    [Fact]
    public void ParagraphsAndMissingSpacesAreKept()
    {
        using var treebank = new SmallTreebank();
        var sentence = treebank.Read()[1];
        Assert.True(!sentence.StartsDocument && sentence.StartsParagraph && !sentence.SpaceAfter);
    }

    [Theory]
    [InlineData("1\tThe\tthe\n", "line 1: 3 columns instead of 10")]
    [InlineData("1\tA\ta\tNOPE\tDT\t_\t0\troot\t_\t_\n", "'NOPE' is no universal part of speech")]
    public void AFaultNamesItsLine(string text, string message)
    {
        using var treebank = new SmallTreebank(text);
        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => treebank.Read()).Message, StringComparison.Ordinal);
    }
}
