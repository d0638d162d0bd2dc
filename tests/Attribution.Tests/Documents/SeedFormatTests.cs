using Attribution.Documents;

namespace Attribution.Tests.Documents;

public sealed class SeedFormatTests
{
    [Theory]
    [InlineData("date 2024-05-31\nThe mill reopened.", "2024-05-31", 16)]
    [InlineData(" date 2024-05-31 The mill reopened.", "2024-05-31", 17)]
    [InlineData("\r\n\tDate: 2024-05-31\r\n\r\nThe mill reopened.", "2024-05-31", 23)]
    public void TheHeaderGivesTheDateAndIsNoPartOfAParagraph(string text, string date, int start)
    {
        var document = DocumentReader.Parse(text, "mill");

        Assert.Equal("seed", document.Format);
        Assert.Equal(date, document.Metadata.Date?.ToString("yyyy-MM-dd"));
        Assert.Equal(new TextSpan(start, text.Length), Assert.Single(document.Paragraphs).Span);
    }

    [Theory]
    [InlineData("The date 2024-05-31 was kept.")]
    [InlineData("date 31-05-2024\nThe mill reopened.")]
    [InlineData("date2024-05-31 The mill reopened.")]
    [InlineData("date 2024-05-311 The mill reopened.")]
    [InlineData("date 2024-05-3")]
    public void AnythingElseIsPlainText(string text)
    {
        var document = DocumentReader.Parse(text, "mill");

        Assert.Equal("text", document.Format);
        Assert.Null(document.Metadata.Date);
        Assert.Equal(0, document.Paragraphs[0].Span.Start);
    }

    [Fact]
    public void ACaptionKeyPointsHeadingsAndBodyAreToldApart() => Layout.AssertIs(
        """
         date 2024-05-31 In this photo provided by the harbour office, divers look for the bell of the Aurora, Thursday, May 30, 2024. The owner of the Aurora has denied that its bell was ever lost.

        KEY POINTS Divers searched for the bell of the Aurora.

        The owner says that it was never lost.

        The owner of the Aurora has denied that its bell was ever lost. Divers looked for it on Thursday.

        What the divers say

        The bell is somewhere in the mud, they said.
        """,
        "caption |  | In this photo provided by the harbour office, divers look for the bell of the Aurora, Thursday, May 30, 2024. The owner of the "
            + "Aurora has denied that its bell was ever lost.",
        "key points | KEY POINTS | Divers searched for the bell of the Aurora.",
        "key points | KEY POINTS | The owner says that it was never lost.",
        "body |  | The owner of the Aurora has denied that its bell was ever lost. Divers looked for it on Thursday.",
        "heading |  | What the divers say",
        "body | What the divers say | The bell is somewhere in the mud, they said.");

    [Theory]
    [InlineData("The mayor of Tarn on Monday denied that the town had ever planned to sell the old mill to a hotel company from abroad, in her first "
        + "words since March.")]
    [InlineData("TARN (AP) — The town will keep its mill.")]
    [InlineData("The town will keep its mill. So the mayor said.")]
    public void TheBodyBeginsWhereAKeyPointCannotBe(string lede)
    {
        var layout = Layout.Of($"date 2024-05-31\n\nKEY POINTS The mill stays.\n\nA hotel was planned.\n\n{lede}\n\nNobody else spoke.");

        Assert.Equal(
            ["key points", "key points", "body", "body"],
            layout.Select(line => line.Split(" | ")[0]));
    }

    [Fact]
    public void AParagraphBeforeAnOpeningPronounIsNoPoint() => Layout.AssertIs(
        "date 2024-05-31\n\nKEY POINTS The mill stays.\n\nA hotel was planned.\n\nThe mayor spoke.\n\nShe was brief.",
        "key points | KEY POINTS | The mill stays.",
        "key points | KEY POINTS | A hotel was planned.",
        "body |  | The mayor spoke.",
        "body |  | She was brief.");

    [Theory]
    [InlineData("The mayor of Tarn said no to the hotel on Monday.")]
    [InlineData("The mayor of Tarn, a town by the sea, said no to the plan for a new hotel in the old mill at the harbour.")]
    public void BehindThreePointsWeakerSignsOpenTheBody(string lede)
    {
        var layout = Layout.Of(
            $"date 2024-05-31\n\nKEY POINTS The old mill in Tarn stays open to visitors.\n\nA hotel was planned in its place for years.\n\nThe mayor "
                + $"of the town has always been against it.\n\n{lede}\n\nNobody else spoke.");

        Assert.Equal(["key points", "key points", "key points", "body", "body"], layout.Select(line => line.Split(" | ")[0]));
    }

    [Fact]
    public void BulletsSayWhereKeyPointsEnd() => Layout.AssertIs(
        "date 2024-05-31\n\nKEY POINTS\n- The mill stays.\n- A hotel was planned.\n\nThe mill stays.\n\nThe mayor said so.",
        "key points | KEY POINTS | The mill stays.",
        "key points | KEY POINTS | A hotel was planned.",
        "body |  | The mill stays.",
        "body |  | The mayor said so.");

    [Fact]
    public void PointsWithoutPeriodsAreNoHeadings() => Layout.AssertIs(
        "date 2024-05-31\n\nKEY POINTS\n\nThe mill stays\n\nA hotel was planned\n\nThe town will keep its mill. So the mayor said.\n\nShe spoke on Monday.",
        "key points | KEY POINTS | The mill stays",
        "key points | KEY POINTS | A hotel was planned",
        "body |  | The town will keep its mill. So the mayor said.",
        "body |  | She spoke on Monday.");

    [Theory]
    [InlineData("date 2024-05-31 The mayor of Tarn leads by two points, a poll found.\n\nShe led in May.", "body")]
    [InlineData("date 2024-05-31\nFILE - The mill in Tarn.\n\nThe mill stays.", "caption")]
    [InlineData("date 2024-05-31 The mill at dusk. (AP Photo/Ann Example)\n\nThe mill stays.", "caption")]
    [InlineData("date 2024-05-31 The mayor stands at the mill in Tarn, Friday, May 31, 2024.\n\nThe mill stays.", "caption")]
    [InlineData("date 2024-05-31 The mayor stands at the mill.\n\nKEY POINTS The mill stays.\n\nShe said so.", "caption")]
    [InlineData("date 2024-05-31 TARN, May 31 (Reuters) - The mill stays.\n\nKEY POINTS The mill stays.\n\nShe said so.", "body")]
    public void TheFirstParagraphIsACaptionOnlyWhereItReadsLikeOne(string text, string section) =>
        Assert.StartsWith(section + " |", Layout.Of(text)[0], StringComparison.Ordinal);
}
