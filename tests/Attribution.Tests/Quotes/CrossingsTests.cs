using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Tests.Quotes;

public sealed class CrossingsTests
{
    /// <summary>Each draft is confidence, cue and content in tokens; the expected ones are the contents of those that stand.</summary>
    [Theory]
    [InlineData("9 1-2 2-20; 7 8-9 9-30", "2-20; 9-20")] // what is said inside a content ends with it
    [InlineData("7 1-2 2-20; 9 8-9 9-30", "2-9; 9-30")] // unless the inner one is the surer
    [InlineData("9 1-2 2-20; 7 40-41 10-30", "2-20; 20-30")] // the surer one keeps what both claim
    [InlineData("9 1-2 2-10 20-30; 9 31-32 20-40", "2-10; 20-40")] // of equals, the one that is said in one piece
    [InlineData("9 1-2 2-10; 7 1-2 2-10", "2-10")] // one attribution, read twice
    [InlineData("9 1-3 3-10; 7 2-3 3-10", "3-10")]
    [InlineData("9 1-2 2-10; 7 20-21 2-10", "2-10; 2-10")] // two may say the same
    [InlineData("9 1-2 2-10; 7 4-5 5-8", "2-10; 5-8")]
    [InlineData("9 1-2 2-10 20-30; 7 11-12 12-15 40-50", "2-10 20-30; 40-50")] // no content winds through another's
    [InlineData("7 1-2 10-20; 9 20-21 8-12; 8 22-23 18-40", "12-18; 8-12; 18-40")]
    public void TheSurerOneKeepsWhatTwoShare(string drafts, string expected) =>
        Assert.Equal(expected,
            string.Join("; ", Crossings.Resolve(100, [.. drafts.Split("; ").Select(Read)]).Select(draft => string.Join(' ', draft.Content.Select(Write)))));

    [Fact]
    public void NoTwoOfRandomQuotesCross()
    {
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++)
        {
            var drafts = Enumerable.Range(0, 12).Select(_ => Random(random)).Where(QuoteParts.Separate).ToList();
            var standing = Crossings.Resolve(60, drafts);
            Assert.NotEmpty(standing);
            foreach (var (index, draft) in standing.Index())
            {
                foreach (var other in standing.Take(index)) Assert.False(Cross(draft, other), $"{Write(draft)} crosses {Write(other)}");
            }
        }
    }

    private static bool Cross(QuoteDraft one, QuoteDraft other)
    {
        var (first, second) = (one.Content.Whole, other.Content.Whole);
        var across = first.Overlaps(second) && !first.Contains(second) && !second.Contains(first);
        return across || (one.Content.Overlap(other.Content) && !one.Content.Cover(other.Content) && !other.Content.Cover(one.Content));
    }

    private static QuoteDraft Random(Random random)
    {
        var cue = random.Next(58);
        var draft = new QuoteDraft { Cue = new(cue, cue + 2), Lemma = "say", Source = new(cue + 2, cue + 3), Confidence = random.Next(10) / 10.0 };
        for (var i = random.Next(3); i >= 0; i--)
        {
            var first = random.Next(55);
            draft.Content.Add(new(first, Math.Min(60, first + 1 + random.Next(20))));
        }
        return draft;
    }

    private static QuoteDraft Read(string text)
    {
        var words = text.Split(' ');
        var draft = new QuoteDraft
        {
            Cue = Tokens(words[1]),
            Lemma = "say",
            Confidence = double.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture) / 10
        };
        draft.Content.AddRange(words[2..].Select(Tokens));
        return draft;
    }

    private static TokenRange Tokens(string ends) => ends.Split('-').Select(int.Parse).ToArray() is var both ? new(both[0], both[1]) : default;

    private static string Write(TokenRange tokens) => $"{tokens.First}-{tokens.End}";

    private static string Write(QuoteDraft draft) => string.Join(' ', draft.Content.Select(Write));
}
