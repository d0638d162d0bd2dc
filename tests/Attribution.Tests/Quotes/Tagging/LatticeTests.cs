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
