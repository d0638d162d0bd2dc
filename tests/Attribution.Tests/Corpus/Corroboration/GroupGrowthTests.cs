using Attribution.Claims;
using Attribution.Corpus.Corroboration;

namespace Attribution.Tests.Corpus.Corroboration;

public sealed class GroupGrowthTests
{
    /// <summary>Counts the comparisons instead of the time, so that the result is the same on every machine.</summary>
    [Fact]
    public void ComparisonsGrowNoFasterThanTheClaims()
    {
        var few = Comparisons(1_000);
        var many = Comparisons(16_000);

        Assert.True(few > 1_000, $"{few} comparisons are too few to tell");
        Assert.InRange(many / (double)few, 16 * 0.5, 16 * Math.Log(16_000) / Math.Log(1_000));
    }

    /// <summary>Of claims of ten days as of ten years, and so many a day, those of one month are in memory.</summary>
    [Fact]
    public void OnlyClaimsOfAMonthAreFound()
    {
        var (vocabulary, random) = (new Vocabulary(), new Random(17));
        var all = Enumerable.Range(0, 3_000).Select(i => Claim(i, vocabulary, random, new DateOnly(2019, 1, 1).AddDays(i / 20))).ToList();
        var index = new ClaimIndex(Noted(all));
        var (farthest, found) = (0, 0);
        foreach (var claim in all)
        {
            index.ForgetBefore(claim);
            foreach (var near in index.Near(claim)) (farthest, found) = (Math.Max(farthest, Days(claim, near.Content)), found + 1);
            index.Add(claim, claim.Claim.Document);
        }
        Assert.InRange(farthest, 1, ClaimContent.MostDaysApart);
        Assert.True(found > all.Count, $"{found} found");

        static int Days(ClaimContent one, ClaimContent other) => one.Date!.Value.DayNumber - other.Date!.Value.DayNumber;
    }

    /// <summary>What comes again long after is known by its words, a name changed or not; what only shares some of them is not.</summary>
    [Theory]
    [InlineData("harbour ferry captain warning sandbank tide rescue lifeboat", true)]
    [InlineData("harbour ferry captain warning sandbank tide rescue pilot", false)]
    public void ClaimsOfTheSameWordsAreOneAtAnyTime(string later, bool same)
    {
        var vocabulary = new Vocabulary();
        ClaimContent[] all = [Said(0, "harbour ferry captain warning sandbank tide rescue lifeboat", 2019),
            Said(1, "council mill river debate midnight school", 2020), Said(2, later, 2024)];
        var groups = new ClaimGroups(vocabulary, Noted(all), key => all[key.Document]);
        foreach (var claim in all) groups.Take(claim, isDenial: false);
        Assert.Equal(same ? [[0, 2]] : [], groups.Several().Select(group => group.Select(key => key.Document).ToArray()));

        ClaimContent Said(int document, string words, int year) => ClaimContent.Of(new(document, 0), new(year, 5, 1),
            [.. words.Split(' ').Select(vocabulary.Word)], vocabulary, reversed: false, [], actor: null, Stance.Asserts);
    }

    private static long Comparisons(int claims)
    {
        var (vocabulary, random) = (new Vocabulary(), new Random(17));
        var all = Enumerable.Range(0, claims).Select(i => Claim(i, vocabulary, random, null)).ToList();
        var index = new ClaimIndex(Noted(all));
        var comparisons = 0L;
        foreach (var claim in all)
        {
            comparisons += index.Near(claim).Count;
            index.Add(claim, claim.Claim.Document);
        }
        return comparisons;
    }

    private static ClaimPairs Noted(IReadOnlyCollection<ClaimContent> claims)
    {
        var pairs = new ClaimPairs(claims.Count);
        foreach (var claim in claims) pairs.Note(claim);
        return pairs;
    }

    /// <summary>A claim of six of twenty words, so that all claims are about the same things: the worst case.</summary>
    private static ClaimContent Claim(int index, Vocabulary vocabulary, Random random, DateOnly? date)
    {
        var words = new SortedSet<int>();
        while (words.Count < 6) words.Add(vocabulary.Word($"word{random.Next(20)}"));
        return ClaimContent.Of(new(index, 0), date, words, vocabulary, reversed: false, [], actor: null, Stance.Asserts);
    }
}
