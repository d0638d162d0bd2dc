using Attribution.Quotes;

namespace Attribution.Tests.Quotes;

public sealed class PiecesTests
{
    [Theory]
    [InlineData("8-9 2-4", "2-4 8-9")]
    [InlineData("2-4 4-6", "2-4 4-6")]
    [InlineData("2-5 4-6", "2-6")]
    [InlineData("2-4 6-8 3-7", "2-8")]
    [InlineData("2-8 3-4", "2-8")]
    [InlineData("3-4 2-8", "2-8")]
    [InlineData("2-4 4-4", "2-4")]
    public void PiecesStandInTextOrderAndShareNothing(string added, string expected) => Assert.Equal(expected, Write(Read(added)));

    [Theory]
    [InlineData("2-8", "3-4", "2-3 4-8")]
    [InlineData("2-4 6-8", "3-7", "2-3 7-8")]
    [InlineData("2-4 6-8", "1-5 7-8", "6-7")]
    [InlineData("2-4", "2-4", "")]
    public void WithoutTakesTokensOut(string pieces, string holes, string expected) => Assert.Equal(expected, Write(Read(pieces).Without(Read(holes))));

    [Theory]
    [InlineData("2-8", "3-4 6-9", "3-4 6-8")]
    [InlineData("2-4", "4-6", "")]
    public void WithinKeepsWhatBothHold(string pieces, string others, string expected) => Assert.Equal(expected, Write(Read(pieces).Within(Read(others))));

    /// <summary>What <see cref="Pieces"/> says is what a set of tokens says.</summary>
    [Fact]
    public void PiecesAreSetsOfTokens()
    {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var (one, other) = (Random(random), Random(random));
            var (left, right) = (Tokens(one), Tokens(other));
            Assert.Equal(left.Except(right).Order(), Tokens(one.Without(other)).Order());
            Assert.Equal(left.Intersect(right).Order(), Tokens(one.Within(other)).Order());
            Assert.Equal(left.Overlaps(right), one.Overlap(other));
            Assert.Equal(left.Count, one.Tokens);
        }
    }

    private static Pieces Random(Random random)
    {
        var pieces = new Pieces();
        for (var i = random.Next(5); i >= 0; i--)
        {
            var first = random.Next(30);
            pieces.Add(new(first, first + random.Next(6)));
        }
        return pieces;
    }

    private static HashSet<int> Tokens(Pieces pieces) => [.. pieces.SelectMany(piece => Enumerable.Range(piece.First, piece.Length))];

    private static Pieces Read(string pieces)
    {
        var read = new Pieces();
        foreach (var piece in pieces.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = piece.Split('-').Select(int.Parse).ToArray();
            read.Add(new(ends[0], ends[1]));
        }
        return read;
    }

    private static string Write(Pieces pieces) => string.Join(' ', pieces.Select(piece => $"{piece.First}-{piece.End}"));
}
