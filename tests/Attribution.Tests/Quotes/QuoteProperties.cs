using System.Collections.Immutable;
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

    private static readonly Lazy<(string Text, ImmutableArray<Quote> Quotes)[]> Read =
        new(() => [.. Texts().AsParallel().AsOrdered().Select(text => QuoteText.Find(text)).Select(found => (found.Document.Text, found.Quotes))]);

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
    public void SpansLieInsideTheTextAndPiecesFollowEachOther() => Assert.All(Read.Value, read =>
    {
        var (text, quotes) = read;
        foreach (var quote in quotes)
        {
            Assert.NotEmpty(quote.Content);
            var last = 0;
            foreach (var piece in quote.Content)
            {
                Assert.True(piece.Length > 0 && piece.Start >= last);
                last = piece.End;
            }
            Assert.True(last <= text.Length);
            foreach (var part in new[] { quote.Source, quote.Cue, quote.Relay }) AssertInside(part, text);
            Assert.InRange(quote.Confidence, 0, 1);
        }
    });

    [Fact]
    public void SourceCueAndContentShareNothing() => Assert.All(Read.Value, read =>
    {
        foreach (var quote in read.Quotes)
        {
            var parts = quote.Content.Concat(new[] { quote.Source, quote.Cue }.OfType<TextSpan>()).Order().ToArray();
            for (var i = 1; i < parts.Length; i++) Assert.True(parts[i - 1].End <= parts[i].Start, $"{parts[i - 1]} and {parts[i]} of a quote overlap.");
        }
    });

    [Fact]
    public void QuotesAreOrderedAndLieInTheSmallestThatEnclosesThem() => Assert.All(Read.Value, read =>
    {
        var quotes = read.Quotes;
        for (var i = 0; i < quotes.Length; i++)
        {
            if (i > 0) Assert.True(quotes[i - 1].Content[0].Start <= quotes[i].Content[0].Start);
            var around = quotes.Index().Where(other => other.Index != i && Encloses(other.Item, quotes[i])).ToArray();
            Assert.Equal(around.Length == 0 ? null : around.MinBy(other => Length(other.Item)).Index, quotes[i].Parent);
        }
    });

    [Fact]
    public void QuotesStandBesideOrInsideEachOther() => Assert.All(Read.Value, read =>
    {
        var quotes = read.Quotes;
        for (var i = 0; i < quotes.Length; i++)
        {
            for (var k = 0; k < i; k++)
            {
                var (one, other) = (quotes[k], quotes[i]);
                Assert.True(!one.Span.Overlaps(other.Span) || one.Span.Contains(other.Span) || other.Span.Contains(one.Span),
                    $"{one.Span} and {other.Span} cross.");
                Assert.False((one.Source, one.Cue) == (other.Source, other.Cue) && one.Content.SequenceEqual(other.Content), $"{one.Span} stands twice.");
            }
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

    private static bool Encloses(Quote outer, Quote inner) => inner.Content.Concat(new[] { inner.Cue }.OfType<TextSpan>())
        .All(part => outer.Content.Any(piece => piece.Contains(part)));

    private static int Length(Quote quote) => quote.Content.Sum(piece => piece.Length);

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
