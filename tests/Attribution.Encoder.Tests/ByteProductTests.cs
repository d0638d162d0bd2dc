using System.Runtime.Intrinsics.X86;
using Attribution.Quotes.Tagging;

namespace Attribution.Encoder.Tests;

public sealed class ByteProductTests
{
    private delegate void Way(ReadOnlySpan<byte> a, int rows, int depth, ReadOnlySpan<sbyte> b, Span<int> sums);

    [Fact]
    public void EachSumIsThatOfTheProducts()
    {
        const int rows = 3, depth = 8;
        var (a, b) = Random(rows, depth);
        var sums = new int[rows * ByteProduct.Block];
        ByteProduct.OneByOne(a, rows, depth, b, sums);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < ByteProduct.Block; column++)
            {
                var sum = 0;
                // As the remarks of the class say: four rows of the first column, of the second, and so on.
                for (var k = 0; k < depth; k++) sum += a[(row * depth) + k] * b[(k / 4 * 256) + (column * 4) + (k % 4)];
                Assert.Equal(sum, sums[(row * ByteProduct.Block) + column]);
            }
        }
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(3, 12)]
    [InlineData(4, 384)]
    [InlineData(9, 384)]
    [InlineData(6, 1536)]
    public void EveryWayThatThisMachineHasGivesTheSame(int rows, int depth)
    {
        var (a, b) = Random(rows, depth);
        AssertSame(a, rows, depth, b);
    }

    /// <summary>The greatest bytes with the greatest pairs of either sign: one more would not fit into sixteen bits.</summary>
    [Theory]
    [InlineData(127, 1)]
    [InlineData(64, 64)]
    [InlineData(-127, -1)]
    [InlineData(-64, -64)]
    [InlineData(64, -64)]
    public void TheGreatestProductsAreExact(sbyte first, sbyte second)
    {
        const int rows = 5, depth = 1536;
        var a = new byte[rows * depth];
        a.AsSpan().Fill(byte.MaxValue);
        var b = new sbyte[depth * ByteProduct.Block];
        for (var i = 0; i < b.Length; i++) b[i] = i % 2 == 0 ? first : second;
        AssertSame(a, rows, depth, b);
        var sums = new int[rows * ByteProduct.Block];
        ByteProduct.Multiply(a, rows, depth, b, sums);
        Assert.All(sums, sum => Assert.Equal(byte.MaxValue * (first + second) * depth / 2, sum));
    }

    [Fact]
    public void MatricesThatDoNotFitAreRefused() =>
        Assert.Throws<ArgumentException>(() => ByteProduct.Multiply(new byte[8], 2, 4, new sbyte[256], new int[64]));

    [Fact]
    public void ThePairsOfTheModelAreSmallEnough()
    {
        foreach (var layer in EncoderModel.Default.Layers)
        {
            foreach (var matrix in (ByteMatrix[])[layer.QueryKeyValue, layer.AttentionOutput, layer.Intermediate, layer.Output])
            {
                for (var block = 0; block < matrix.Columns; block += ByteProduct.Block)
                {
                    var weights = matrix.Block(block);
                    var most = 0;
                    for (var i = 0; i < weights.Length; i += 2) most = Math.Max(most, Math.Abs(weights[i]) + Math.Abs(weights[i + 1]));
                    Assert.InRange(most, 16, ByteProduct.MostOfPair);
                }
            }
        }
    }

    private static void AssertSame(byte[] a, int rows, int depth, sbyte[] b)
    {
        var expected = new int[rows * ByteProduct.Block];
        ByteProduct.OneByOne(a, rows, depth, b, expected);
        List<Way> ways = [ByteProduct.Multiply, ByteProduct.ByVectors];
        if (Avx2.IsSupported) ways.Add(ByteProduct.ByAvx2);
        if (Avx512BW.IsSupported) ways.Add(ByteProduct.ByAvx512);
        foreach (var way in ways)
        {
            var sums = new int[expected.Length];
            way(a, rows, depth, b, sums);
            Assert.Equal(expected, sums);
        }
    }

    private static (byte[] A, sbyte[] B) Random(int rows, int depth)
    {
        var random = new Random(rows + depth);
        var a = new byte[rows * depth];
        random.NextBytes(a);
        var b = new sbyte[depth * ByteProduct.Block];
        for (var i = 0; i < b.Length; i += 2)
        {
            b[i] = (sbyte)random.Next(-127, 128);
            var left = Math.Min(127, ByteProduct.MostOfPair - Math.Abs(b[i]));
            b[i + 1] = (sbyte)random.Next(-left, left + 1);
        }
        return (a, b);
    }
}
