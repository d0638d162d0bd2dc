using Attribution.Quotes.Tagging;

namespace Attribution.Encoder.Tests;

/// <summary>The encoder's parts against their definitions in double precision.</summary>
public sealed class PartsTests
{
    [Fact]
    public void GeluIsTheNumberTimesTheChanceBelowIt()
    {
        float[] numbers = [-9, -3, -1, -0.5f, 0, 0.25f, 0.5f, 1, 1.5f, 2, 3, 4, 6, 9, 20, 100];
        var units = (float[])numbers.Clone();
        Gelu.Apply(units);
        Assert.All(numbers.Zip(units), pair => Assert.Equal(pair.First * Below(pair.First), pair.Second, 2e-6));
    }

    /// <summary>The chance that a normal variable is below <paramref name="x"/>, by Simpson's rule.</summary>
    private static double Below(double x)
    {
        if (Math.Abs(x) > 8) return x > 0 ? 1 : 0;
        const int steps = 2000;
        double width = x / steps, sum = 0;
        for (var i = 0; i <= steps; i++) sum += (i is 0 or steps ? 1 : 2 + (2 * (i % 2))) * Math.Exp(-(i * width * i * width) / 2);
        return 0.5 + (sum * width / 3 / Math.Sqrt(2 * Math.PI));
    }

    [Fact]
    public void NormalizedRowsHaveTheGainsForSpreadAndTheOffsetsForMean()
    {
        var random = new Random(1);
        float[] rows = [.. Enumerable.Range(0, 2 * Transformer.Width).Select(_ => (random.NextSingle() * 30) - 10)];
        var normalized = (float[])rows.Clone();
        float[] gains = [.. Enumerable.Range(0, Transformer.Width).Select(_ => random.NextSingle())];
        float[] offsets = [.. Enumerable.Range(0, Transformer.Width).Select(_ => random.NextSingle())];
        new Normalization(gains, offsets).Apply(normalized);
        for (var row = 0; row < 2; row++)
        {
            var own = rows.Skip(row * Transformer.Width).Take(Transformer.Width).Select(x => (double)x).ToList();
            var mean = own.Average();
            var spread = Math.Sqrt(own.Average(x => (x - mean) * (x - mean)));
            for (var i = 0; i < own.Count; i++)
                Assert.Equal(((own[i] - mean) / spread * gains[i]) + offsets[i], normalized[(row * Transformer.Width) + i], 1e-5);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(17)]
    [InlineData(128)]
    public void APieceTakesWhatTheKeysAnswer(int n)
    {
        const int depth = 32, width = Transformer.Width;
        var random = new Random(n);
        float[] asked = [.. Enumerable.Range(0, n * 3 * width).Select(_ => (random.NextSingle() * 4) - 2)];
        var taken = new float[n * width];
        var attention = new Attention(Transformer.Longest);
        // What a longer window left behind may not matter.
        attention.Apply(new float[Transformer.Longest * 3 * width], Transformer.Longest, new float[Transformer.Longest * width]);
        attention.Apply(asked, n, taken);
        foreach (var (piece, column) in ((int, int)[])[(0, 0), (n - 1, width - 1), (n / 2, 100)])
        {
            var head = column / depth * depth;
            double sum = 0, all = 0;
            for (var other = 0; other < n; other++)
            {
                double score = 0;
                for (var k = head; k < head + depth; k++) score += asked[(piece * 3 * width) + k] * asked[(other * 3 * width) + width + k];
                all += Math.Exp(score);
                sum += Math.Exp(score) * asked[(other * 3 * width) + (2 * width) + column];
            }
            Assert.Equal(sum / all, taken[(piece * width) + column], 1e-4);
        }
    }

    [Fact]
    public void RoundedRowsGiveNearlyTheProductsOfTheNumbers()
    {
        const int rows = 5, width = Transformer.Width;
        var random = new Random(2);
        float[] numbers = [.. Enumerable.Range(0, rows * width).Select(i => ((random.NextSingle() * 6) - 1) * (i / width))];
        var matrix = EncoderModel.Default.Layers[0].AttentionOutput;
        var (bytes, results) = (new ByteRows(rows, width), new float[rows * width]);
        bytes.Round(numbers, rows, width);
        bytes.Multiply(matrix, rows, results);
        for (var row = 0; row < rows; row++)
        {
            foreach (var column in (int[])[0, 63, 64, 383])
            {
                double exact = matrix.Bias[column], size = 0;
                for (var k = 0; k < width; k++)
                {
                    var weight = matrix.Block(column / 64 * 64)[ByteProduct.Place(width, k, column % 64)] * matrix.Scales[column];
                    exact += numbers[(row * width) + k] * weight;
                    size += Math.Abs(weight);
                }
                // Each number lies within half a step, and a step is a 255th of the row's range.
                Assert.Equal(exact, results[(row * width) + column], (6.0 * row / 255 / 2 * size) + 1e-5);
            }
        }
    }
}
