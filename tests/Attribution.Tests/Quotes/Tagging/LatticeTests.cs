using Attribution.Quotes.Tagging;

namespace Attribution.Tests.Quotes.Tagging;

public class LatticeTests
{
    private const int Labels = Roles.Count;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Best_labelling_is_that_of_trying_all(int length)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var (lattice, node, steps) = Random(length, seed);
            var best = All(length).MaxBy(labels => Score(labels, node, steps))!;
            Assert.Equal(best, lattice.Best(0));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Marginals_are_those_of_summing_over_all(int length)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var (lattice, node, steps) = Random(length, seed);
            var weights = All(length).Select(labels => (Labels: labels, Weight: Math.Exp(Score(labels, node, steps)))).ToList();
            var total = weights.Sum(w => w.Weight);
            var marginals = lattice.Marginals();
            for (var i = 0; i < length; i++)
            {
                for (var y = 0; y < Labels; y++)
                {
                    var expected = weights.Where(w => w.Labels[i] == y).Sum(w => w.Weight) / total;
                    Assert.Equal(expected, marginals[(i * Labels) + y], 4);
                }
            }
        }
    }

    [Fact]
    public void Two_readers_are_mixed_by_their_shares()
    {
        var ((one, node, steps), (other, otherNode, otherSteps)) = (Random(4, 1), Random(4, 2));
        float[] Mixed(float[] own, float[] others) => [.. own.Zip(others, (a, b) => (0.25f * a) + (0.75f * b))];
        var expected = new Lattice(4, Mixed(node, otherNode), Mixed(steps, otherSteps)).Marginals();
        Assert.Equal(expected, one.MixedWith(other, 0.75f).Marginals());
        Assert.Throws<ArgumentException>(() => one.MixedWith(Random(3, 2).Lattice, 0.75f));
    }

    [Fact]
    public void A_paragraph_is_unsure_where_no_label_of_a_token_is_likely()
    {
        float[] node = [9, 0, 0, 0, 0, 0, 0, /**/ 2, 0, 0, 0, 0, 0, 0];
        var posteriors = new Posteriors(0, new Lattice(2, node, new float[Labels * Labels]));
        var most = posteriors.Begin(Role.Outside, 1);
        Assert.True(posteriors.IsUnsure(most + 0.01f));
        Assert.False(posteriors.IsUnsure(most - 0.01f));
    }

    private static (Lattice Lattice, float[] Node, float[] Steps) Random(int length, int seed)
    {
        var random = new Random(seed);
        float Next() => (float)((random.NextDouble() * 6) - 3);
        var node = Enumerable.Range(0, length * Labels).Select(_ => Next()).ToArray();
        var steps = Enumerable.Range(0, Labels * Labels).Select(_ => Next()).ToArray();
        return (new Lattice(length, node, steps), node, steps);
    }

    private static double Score(byte[] labels, float[] node, float[] steps)
    {
        double score = node[labels[0]];
        for (var i = 1; i < labels.Length; i++) score += node[(i * Labels) + labels[i]] + steps[(labels[i - 1] * Labels) + labels[i]];
        return score;
    }

    private static IEnumerable<byte[]> All(int length)
    {
        if (length == 1) return Enumerable.Range(0, Labels).Where(Roles.MayOpen).Select(y => new[] { (byte)y });
        return All(length - 1)
            .SelectMany(labels => Enumerable.Range(0, Labels).Where(y => Roles.MayFollow(labels[^1], y)).Select(y => (byte[])[.. labels, (byte)y]));
    }
}
