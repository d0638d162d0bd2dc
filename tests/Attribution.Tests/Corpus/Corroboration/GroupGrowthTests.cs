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

    private static long Comparisons(int claims)
    {
        var vocabulary = new Vocabulary();
        var random = new Random(17);
        var all = Enumerable.Range(0, claims).Select(i => Claim(i, vocabulary, random)).ToList();
        var index = new ClaimIndex(vocabulary, all);
        var comparisons = 0L;
        foreach (var claim in all)
        {
            comparisons += index.Near(claim).Count();
            index.Add(claim);
        }
        return comparisons;
    }

    /// <summary>A claim of six of twenty words, so that all claims are about the same things: the worst case.</summary>
    private static ClaimContent Claim(int index, Vocabulary vocabulary, Random random)
    {
        var words = new SortedSet<int>();
        while (words.Count < 6) words.Add(vocabulary.Word($"word{random.Next(20)}"));
        return new(new(index, 0), null, [.. words], words.Sum(vocabulary.Weight), Names: 0, Reversed: false, [], Actor: null, Stance.Asserts);
    }
}
