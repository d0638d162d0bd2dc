namespace Attribution.Tests.Language;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("“Yes,” she said. “No.”", "“Yes,”|“No.”")]
    [InlineData("\"Yes,\" she said. \"No.\"", "\"Yes,\"|\"No.\"")]
    [InlineData("a \"significant\" number", "\"significant\"")]
    [InlineData("``Yes,'' she said", "``Yes,''")]
    [InlineData("«Yes» and „no“", "«Yes»|„no“")]
    [InlineData("“Yes,\" she said", "“Yes,\"")]
    [InlineData("(\"Yes\")", "\"Yes\"")]
    public void DoubleMarksPair(string text, string quotations) => AssertFound(text, quotations);

    [Theory]
    [InlineData("“He said ‘no’ to me,” she said", "“He said ‘no’ to me,”|‘no’")]
    [InlineData("\"He said 'no' to me,\" she said", "\"He said 'no' to me,\"|'no'")]
    [InlineData("“She called “us” early.”", "“She called “us” early.”|“us”")]
    public void AnInnerQuotationComesBehindTheOuterOne(string text, string quotations)
    {
        AssertFound(text, quotations);
        Assert.Equal([0, 1], Annotate.Text(text).Quotations.Select(quotation => quotation.Depth));
    }

    [Theory]
    [InlineData("the farmers' union and the bakers' hall")]
    [InlineData("Ann’s barn isn’t the Foxes’ barn")]
    [InlineData("in the '90s, 'til dawn, rock 'n' roll")]
    [InlineData("a 6' 2\" man")]
    public void ApostrophesAndInchesAreNoQuotationMarks(string text) => AssertFound(text, "");

    [Theory]
    [InlineData("‘We lost,’ said Fox", "‘We lost,’")]
    [InlineData("He called it 'a great mess', she said", "'a great mess'")]
    [InlineData("‘The farmers’ union lost,’ said Fox", "‘The farmers’ union lost,’")]
    public void SingleMarksAreTakenInPairs(string text, string quotations) => AssertFound(text, quotations);

    [Fact]
    public void AQuotationThatRunsOnHasARecordPerParagraph()
    {
        const string Text = "He said: “One.\n\n“Two.\n\n“Three.”\n\nDone.";
        var quotations = Annotate.Text(Text).Quotations;
        Assert.Equal(["“One.", "“Two.", "“Three.”"], quotations.Select(quotation => quotation.Span.Of(Text)));
        Assert.Equal([false, false, true], quotations.Select(quotation => quotation.Closed));
        Assert.Equal([false, true, true], quotations.Select(quotation => quotation.Continues));
    }

    [Fact]
    public void AMarkThatNeverClosesEndsWithItsParagraph()
    {
        const string Text = "He said “it is over.\n\nShe said “no” and left.";
        Assert.Equal(["“it is over.", "“no”"], Annotate.Text(Text).Quotations.Select(quotation => quotation.Span.Of(Text)));
    }

    [Fact]
    public void AStrayClosingMarkIsLeftAlone() => AssertFound("it is over” she said, “really”", "“really”");

    private static void AssertFound(string text, string quotations) =>
        Assert.Equal(quotations, string.Join('|', Annotate.Text(text).Quotations.Select(quotation => quotation.Span.Of(text))));
}
