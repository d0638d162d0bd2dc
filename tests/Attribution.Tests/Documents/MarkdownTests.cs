using Attribution.Documents;

namespace Attribution.Tests.Documents;

public sealed class MarkdownTests
{
    [Fact]
    public void BlockMarkersAreSteppedOverAndWordsStayAsWritten() => Layout.AssertMarkdownIs(
        """
        # The mill stays

        The *town* of [Tarn](https://example.org) will keep
        its mill.

        Reactions
        ---------

        > “We are glad,” the miller said.

        - One hotel less.
        * One mill more.
        2. Nothing else.

        ***

        ## Next steps ##
        The council meets on Monday.

        **What it costs**

        ![The mill at dusk](mill.jpg)

        ```
        a fenced line
        ```
        """.ReplaceLineEndings("\n"),
        "heading |  | The mill stays",
        "body | The mill stays | The *town* of [Tarn](https://example.org) will keep\nits mill.",
        "heading |  | Reactions",
        "body | Reactions | “We are glad,” the miller said.",
        "body | Reactions | One hotel less.",
        "body | Reactions | One mill more.",
        "body | Reactions | Nothing else.",
        "heading |  | Next steps",
        "body | Next steps | The council meets on Monday.",
        "heading |  | What it costs",
        "caption | What it costs | The mill at dusk",
        "body | What it costs | a fenced line");

    [Fact]
    public void AListUnderKeyPointsIsTheSummary() => Layout.AssertMarkdownIs(
        "# The mill stays\n\n## Key points\n\n- The mill stays.\n- A hotel was planned.\n\nThe town will keep its mill.",
        "heading |  | The mill stays",
        "key points | Key points | The mill stays.",
        "key points | Key points | A hotel was planned.",
        "body |  | The town will keep its mill.");

    [Fact]
    public void FrontMatterGivesTheMetadata()
    {
        var document = Parse(
            """
            ---
            date: 2024-05-31T08:15:00+02:00
            title: "The mill: it stays"
            outlet: The Tarn Courier
            author: [Ann Example, Bo Sample]
            url: https://example.org/mill
            tags:
              - mill
            nested: { deep: [1, 2] }
            ---
            The mill stays.
            """);

        Assert.Equal(
            new DocumentMetadata(new(2024, 5, 31), "The mill: it stays", "The Tarn Courier", "Ann Example, Bo Sample", "https://example.org/mill"),
            document.Metadata);
        Assert.Equal("The mill stays.", Assert.Single(document.Paragraphs).Span.Of(document.Text));
    }

    [Fact]
    public void WithoutATitleTheFirstHeadingIsTheTitle()
    {
        Assert.Equal("The mill stays", Parse("Tarn news\n\n# The mill stays\n\nText.").Metadata.Title);
        Assert.Null(Parse("## Only a part\n\nText.").Metadata.Title);
    }

    [Fact]
    public void ARuleOnTopIsNoFrontMatter() => Layout.AssertMarkdownIs("---\nThe mill stays.\n", "body |  | The mill stays.");

    [Theory]
    [InlineData("---\ndate: [\n---\nText.")]
    [InlineData("---\n- a list\n---\nText.")]
    [InlineData("---\ndate: some day\n---\nText.")]
    [InlineData("---\n- ? *a : &b\n...\nText.")]
    public void MalformedFrontMatterInMemoryGivesNoMetadataAndNoText(string text)
    {
        var document = Parse(text);

        Assert.Equal(DocumentMetadata.None, document.Metadata);
        Assert.Equal("Text.", Assert.Single(document.Paragraphs).Span.Of(text));
    }

    private static Document Parse(string text) => DocumentReader.Parse(text, "mill", format: "markdown");
}
