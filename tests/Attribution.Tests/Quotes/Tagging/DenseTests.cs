using Attribution.Quotes.Tagging;

namespace Attribution.Tests.Quotes.Tagging;

public class DenseTests
{
    [Theory]
    [InlineData(1, 1, 16)]
    [InlineData(3, 5, 16)]
    [InlineData(4, 7, 32)]
    [InlineData(9, 64, 48)]
    [InlineData(13, 33, 384)]
    public void A_product_is_that_of_the_definition_and_is_added_to_what_is_there(int rows, int depth, int columns)
    {
        var random = new Random((rows * 1000) + columns);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)random.Next(-8, 9))];
        var (a, b, c) = (Numbers(rows * depth), Numbers(depth * columns), Numbers(rows * columns));
        var expected = c.ToArray();
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < columns; j++)
                for (var k = 0; k < depth; k++) expected[(i * columns) + j] += a[(i * depth) + k] * b[(k * columns) + j];
        Dense.AddProduct(a, b, c, rows, depth, columns);
        Assert.Equal(expected, c);
    }

    [Fact]
    public void A_row_gives_the_same_alone_and_among_others()
    {
        var random = new Random(3);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
        var (a, b) = (Numbers(6 * 50), Numbers(50 * 64));
        var together = new float[6 * 64];
        Dense.AddProduct(a, b, together, 6, 50, 64);
        for (var i = 0; i < 6; i++)
        {
            var alone = new float[64];
            Dense.AddProduct(a.AsSpan(i * 50, 50), b, alone, 1, 50, 64);
            Assert.Equal(together[(i * 64)..((i + 1) * 64)], alone);
        }
    }

    [Fact]
    public void Matrices_that_do_not_fit_are_refused() =>
        Assert.Throws<ArgumentException>(() => Dense.AddProduct(new float[4], new float[63], new float[32], 2, 2, 32));
}
