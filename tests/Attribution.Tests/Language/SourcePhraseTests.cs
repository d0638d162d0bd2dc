using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Tests.Language;

public sealed class SourcePhraseTests
{
    [Theory]
    [InlineData("a spokesperson for the ministry, Ana Ribeiro, who resigned", "a spokesperson", "for the ministry, Ana Ribeiro",
        "a spokesperson for the ministry, Ana Ribeiro")]
    [InlineData("Ana Ribeiro, the mayor", "Ana Ribeiro", ", the mayor", "Ana Ribeiro, the mayor")]
    [InlineData("officials briefed on the repairs", "officials", "briefed on the repairs", "officials briefed on the repairs")]
    [InlineData("more than 200 residents of Harlow", "more than 200 residents", "of Harlow", "more than 200 residents of Harlow")]
    [InlineData("the mayor himself", "the mayor", "himself", "the mayor himself")]
    [InlineData("who", "who", "", "who")]
    [InlineData("according to the report", "the report", "", "the report")]
    public void ASourceIsCutIntoItsParts(string source, string core, string tail, string name)
    {
        var text = new TokenView(Annotator.Annotate(DocumentReader.Parse($"“No,” said {source}.", "text")));
        var start = text.Text.IndexOf(source, StringComparison.Ordinal);
        var phrase = SourcePhrase.Of(text, new(start, start + source.Length));
        Assert.Equal((core, tail, name), (Words(phrase.Core), Words(phrase.Tail), Words(phrase.Name)));

        string Words(TokenRange range) => range.IsEmpty ? "" : text.Span(range).Of(text.Text);
    }

    [Fact]
    public void MarksAloneAreNoSource() =>
        Assert.True(SourcePhrase.Of(new TokenView(Annotator.Annotate(DocumentReader.Parse("“…” – .", "text"))), new(0, 7)).IsEmpty);
}
