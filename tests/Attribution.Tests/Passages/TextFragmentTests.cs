using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Passages;

namespace Attribution.Tests.Passages;

public sealed class TextFragmentTests
{
    private const string Text = "The mill stays, the mayor said. The well-known \"mill, & more\" closes.\n\n"
        + "Nobody knows what the council of the old town by the river will do about the long bridge before the winter comes to the valley.\n\n"
        + "The mill stays, the clerk said.";

    [Theory]
    [InlineData("https://example.org/a", "the mayor said", "https://example.org/a#:~:text=the%20mayor%20said")]
    [InlineData("https://example.org/a#top", "the mayor said", "https://example.org/a#top:~:text=the%20mayor%20said")]
    [InlineData("https://example.org/a#:~:text=x", "the mayor said", "https://example.org/a#:~:text=the%20mayor%20said")]
    [InlineData("https://example.org/a?b=c", "well-known \"mill, & more\"", "https://example.org/a?b=c#:~:text=well%2Dknown%20%22mill%2C%20%26%20more%22")]
    [InlineData("https://example.org/a", "The mill stays", "https://example.org/a#:~:text=The%20mill%20stays,-%2C%20the%20mayor%20said.")]
    [InlineData("https://example.org/a", "Nobody knows what the council of the old town by the river will do about the long bridge before the winter",
        "https://example.org/a#:~:text=Nobody%20knows%20what%20the%20council%20of,the%20long%20bridge%20before%20the%20winter")]
    [InlineData("https://example.org/a", "closes.\n\nNobody knows", "https://example.org/a#:~:text=closes.,Nobody%20knows")]
    public void TheAddressOfAPassageNamesItsWords(string url, string passage, string address) => Assert.Equal(address, Of(url, passage));

    [Theory]
    [InlineData(null)]
    [InlineData("mill.html")]
    [InlineData("ftp://example.org/a")]
    [InlineData("javascript:alert(1)")]
    public void WithoutAnAddressOnTheWebThereIsNone(string? url) => Assert.Null(Of(url, "the mayor said"));

    [Fact]
    public void APassageOfWhichNothingCanBeSoughtHasTheAddressOfThePage() => Assert.Equal("https://example.org/a", Of("https://example.org/a", "\n\n"));

    private static string? Of(string? url, string passage)
    {
        var article = NewsAnalyzer.Default.Analyze(DocumentReader.Parse(Text, "a", new DocumentMetadata(Url: url)));
        var start = Text.IndexOf(passage, StringComparison.Ordinal);
        return TextFragment.Of(article, new(start, start + passage.Length));
    }
}
