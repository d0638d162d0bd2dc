using Attribution.Views.NotebookPages;

namespace Attribution.Tests.Views;

public class MarkdownTextTests
{
    private static readonly HashSet<string> Pages = ["02-tables"];

    [Theory]
    [InlineData("[tables](02-tables.ipynb)", "<a href=\"02-tables.html\">tables</a>")]
    [InlineData("[tables](../books/02-tables.ipynb#who)", "<a href=\"02-tables.html\">tables</a>")]
    [InlineData("[above](#who)", "<a href=\"#who\">above</a>")]
    [InlineData("[the makers](https://corpus.example/a?b=c)", "<a href=\"https://corpus.example/a?b=c\">the makers</a>")]
    public void LinksLeadToWhatTheReportHoldsAndToTheWeb(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>\n", MarkdownText.ToHtml(markdown, Pages));

    [Theory]
    [InlineData("[*the* method](../METHOD.md#rules) says", "<em>the</em> method says")]
    [InlineData("see [exercises](07-own.ipynb).", "see exercises.")]
    [InlineData("[a `b`][c]\n\n[c]: data.csv", "a <code>b</code>")]
    [InlineData("![a bridge](bridge.png)", "a bridge")]
    [InlineData("<file:///etc/hosts>", "file:///etc/hosts")]
    public void OfOtherLinksOnlyTheWordsAreLeft(string markdown, string html) => Assert.Equal($"<p>{html}</p>\n", MarkdownText.ToHtml(markdown, Pages));
}
