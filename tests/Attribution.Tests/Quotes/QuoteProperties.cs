using Attribution.Documents;
using Attribution.Quotes;

namespace Attribution.Tests.Quotes;

/// <summary>What holds for the quotes of any text.</summary>
public class QuoteProperties
{
    private static readonly string[] Words =
    [
        "said", "told", "that", "the", "mayor", "Reyes", "Reuters", "according", "to", "per", ",", ".", "?", ":", ";", "“", "”", "\"", "'",
        "(", ")", "—", "and", "who", "not", "is", "believed", "claims", "made", "by", "reportedly", "adding", "he", "boats", "burned", "two",
        "as", "urged", "on", "Friday", "\n\n", "\n", "’s", "in", "a", "statement", "\uD83D\uDE00", "\0", "NAME", "promised", "while",
    ];

    /// <summary>The same random texts on every run.</summary>
    private static IEnumerable<string> Texts()
    {
        var random = new Random(20240501);
        for (var i = 0; i < 3000; i++)
        {
            yield return string.Join(' ', Enumerable.Range(0, random.Next(80)).Select(_ => Words[random.Next(Words.Length)]));
        }
    }

    [Fact]
    public void SpansLieInsideTheTextAndPiecesFollowEachOther() => Assert.All(Texts(), text =>
    {
        var (document, quotes) = QuoteText.Find(text);
        foreach (var quote in quotes)
        {
            Assert.NotEmpty(quote.Content);
            var last = 0;
            foreach (var piece in quote.Content)
            {
                Assert.True(piece.Length > 0 && piece.Start >= last);
                last = piece.End;
            }
            Assert.True(last <= document.Text.Length);
            foreach (var part in new[] { quote.Source, quote.Cue, quote.Via }) AssertInside(part, document.Text);
            Assert.InRange(quote.Confidence, 0, 1);
        }
    });

    [Fact]
    public void QuotesAreOrderedAndParentsEncloseTheirChildren() => Assert.All(Texts(), text =>
    {
        var quotes = QuoteText.Find(text).Quotes;
        for (var i = 0; i < quotes.Length; i++)
        {
            if (i > 0) Assert.True(quotes[i - 1].Content[0].Start <= quotes[i].Content[0].Start);
            if (quotes[i].Parent is not { } parent) continue;
            Assert.True(parent < i);
            foreach (var piece in quotes[i].Content) Assert.Contains(quotes[parent].Content, outer => outer.Contains(piece));
        }
    });

    [Theory]
    [InlineData("The mayor said that Reyes told the crew ")]
    [InlineData("“No,” he said, “and ")]
    [InlineData("X, who said Y, according to Z, ")]
    [InlineData("“A” said ")]
    [InlineData("said that ")]
    public void WorkGrowsInProportionToTheText(string piece)
    {
        Measure(piece, 50);
        var small = Measure(piece, 500);
        var large = Measure(piece, 4000);
        Assert.True(large < small * 8 * 1.6, $"{small} bytes became {large}.");
    }

    private static long Measure(string piece, int times)
    {
        var document = Attribution.Language.Annotator.Annotate(DocumentReader.Parse(string.Concat(Enumerable.Repeat(piece, times)), "test"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        QuoteFinder.Find(document);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void AssertInside(TextSpan? span, string text)
    {
        if (span is { } some) Assert.True(some.Start >= 0 && some.End > some.Start && some.End <= text.Length);
    }
}
