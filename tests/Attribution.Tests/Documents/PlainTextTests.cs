namespace Attribution.Tests.Documents;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2029")]
    public void BlankLinesSeparateParagraphs(string lineEnd) => Layout.AssertIs(
        $"One came.{lineEnd}{lineEnd}Two went. {lineEnd} \t{lineEnd}{lineEnd}  Three stayed.{lineEnd}",
        "body |  | One came.",
        "body |  | Two went.",
        "body |  | Three stayed.");

    [Fact]
    public void WithoutBlankLinesEachLineIsAParagraph() => Layout.AssertIs(
        "One came in the morning, before the rain had stopped over the bay.\nTwo went.\nThree stayed until the ferry left.",
        "body |  | One came in the morning, before the rain had stopped over the bay.",
        "body |  | Two went.",
        "body |  | Three stayed until the ferry left.");

    [Fact]
    public void LinesOfANarrowPageAreJoined() => Layout.AssertIs(
        """
        The ferry left the island in the morning, before the rain
        had stopped over the bay, and nobody saw the two men who
        stood on the pier.

        They stayed there until the harbour master, who had come
        by bicycle, told them that the next boat would not leave
        before Monday.
        """.ReplaceLineEndings("\n"),
        "body |  | The ferry left the island in the morning, before the rain\nhad stopped over the bay, and nobody saw the two men who\nstood on the pier.",
        "body |  | They stayed there until the harbour master, who had come\nby bicycle, told them that the next boat would not leave\nbefore Monday.");

    [Fact]
    public void AHeadingNeverSwallowsTheLineBelow() => Layout.AssertIs(
        """
        At the pier
        The ferry left the island in the morning, before the rain
        had stopped over the bay, and nobody saw the two men who
        stood on the pier until the sun came out and it was noon.

        Next boat
        They stayed there until the harbour master, who had come
        by bicycle, told them that the next boat would not leave
        before Monday.
        """.ReplaceLineEndings("\n"),
        "heading |  | At the pier",
        "body | At the pier | The ferry left the island in the morning, before the rain\nhad stopped over the bay, and nobody saw the two men "
            + "who\nstood on the pier until the sun came out and it was noon.",
        "heading |  | Next boat",
        "body | Next boat | They stayed there until the harbour master, who had come\nby bicycle, told them that the next boat would not "
            + "leave\nbefore Monday.");

    [Theory]
    [InlineData("What happens next?", true)]
    [InlineData("‘A death sentence’", true)]
    [InlineData("2024 in numbers", true)]
    [InlineData("The ferry left.", false)]
    [InlineData("the ferry left", false)]
    [InlineData("He listed them:", false)]
    [InlineData("***", false)]
    public void AShortLineThatDoesNotEndAsASentenceIsAHeading(string line, bool heading)
    {
        var layout = Layout.Of($"The boat came.\n\n{line}\n\nThe boat went.");

        Assert.Equal(heading ? "heading" : "body", layout[1].Split(" | ")[0]);
    }

    [Fact]
    public void ALastLineAndARunOfShortLinesAreNoHeadings() => Layout.AssertIs(
        "The boats are named.\n\nAurora\n\nBellatrix\n\nCapella\n\nThey came at noon.\n\nReporting by Ann Example",
        "body |  | The boats are named.",
        "body |  | Aurora",
        "body |  | Bellatrix",
        "body |  | Capella",
        "body |  | They came at noon.",
        "body |  | Reporting by Ann Example");

    [Fact]
    public void AnEmptyTextHasNoParagraphs()
    {
        Assert.Empty(Layout.Of(""));
        Assert.Empty(Layout.Of(" \r\n\t"));
    }
}
