using Attribution.Actors.Names;
using Attribution.Actors.Names.Tagging;
using CsCheck;

namespace Attribution.Tests.Actors.Names.Tagging;

public sealed class NameLatticeTests
{
    private const int Labels = NameLabels.Count;

    [Fact]
    public void TheBestSequenceIsTheBestOfAll() =>
        Gen.Select(Gen.Short[-99, 99].Array[3 * Labels], Gen.Short[-99, 99].Array[Labels * Labels]).Holds((sums, steps) =>
        {
            var found = new byte[3];
            NameLattice.Best(sums, Labels, steps, found);
            var best = int.MinValue;
            for (var code = 0; code < Labels * Labels * Labels; code++)
            {
                byte[] labels = [(byte)(code / Labels / Labels), (byte)(code / Labels % Labels), (byte)(code % Labels)];
                best = Math.Max(best, Sum(labels, sums, steps));
            }
            Assert.Equal(best, Sum(found, sums, steps));
        }, count: 20);

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(0, 1, true)]
    [InlineData(0, 2, false)]
    [InlineData(1, 0, false)]
    [InlineData(1, 3, true)]
    [InlineData(1, 7, false)]
    [InlineData(4, 8, true)]
    [InlineData(3, 2, false)]
    public void ANameGoesOnInItsClassUntilItEnds(int label, int next, bool may) => Assert.Equal(may, NameLabels.MayFollow(label, next));

    [Fact]
    public void LabelsSpellTheNamesThatTheyWereMadeOf()
    {
        var labels = new byte[6];
        labels[0] = NameLabels.Of(NameClass.Person, 0, 2);
        labels[1] = NameLabels.Of(NameClass.Person, 1, 2);
        labels[2] = NameLabels.Of(NameClass.Place, 0, 1);
        for (var i = 3; i < 6; i++) labels[i] = NameLabels.Of(NameClass.Other, i - 3, 3);
        Assert.Equal([new TaggedName(0, 2, NameClass.Person), new TaggedName(2, 3, NameClass.Place), new TaggedName(3, 6, NameClass.Other)],
            NameTagger.Read(labels).ToArray());
    }

    private static int Sum(byte[] labels, short[] sums, short[] steps)
    {
        var (sum, before) = (0, 0);
        for (var i = 0; i < labels.Length; i++)
        {
            if (!NameLabels.MayFollow(before, labels[i])) return int.MinValue;
            sum += sums[i * Labels + labels[i]] + steps[before * Labels + labels[i]];
            before = labels[i];
        }
        return NameLabels.MayFollow(before, NameLabels.Outside) ? sum + steps[before * Labels] : int.MinValue;
    }
}
