using Attribution.Quotes.Tagging;

namespace Attribution.Tests.Quotes.Tagging;

public class ByteLayerTests
{
    [Theory]
    [InlineData(32, 16, 1)]
    [InlineData(64, 64, 7)]
    [InlineData(128, 48, 33)]
    public void Rounding_changes_little(int inputs, int units, int tokens)
    {
        var random = new Random(inputs);
        float[] Numbers(int count, float most) => [.. Enumerable.Range(0, count).Select(_ => ((random.NextSingle() * 2) - 1) * most)];
        var layer = new RecurrentLayer(inputs, units, Numbers(inputs * 6 * units, 0.5f), Numbers(6 * units, 1));
        var input = Numbers(tokens * inputs, 1);
        var (gates, cells) = (new float[tokens * layer.Gates], new float[tokens * layer.Outputs]);
        var (exact, rounded) = (new float[tokens * layer.Outputs], new float[tokens * layer.Outputs]);
        layer.Read(input, tokens, gates, cells, exact);
        var bytes = new ByteLayer(layer);
        bytes.Read(input, tokens, new byte[bytes.Bytes(tokens)], gates, cells, rounded);
        Assert.All(exact.Zip(rounded), pair => Assert.Equal(pair.First, pair.Second, 0.03f));
        Assert.NotEqual(exact, rounded);
    }

    [Fact]
    public void A_token_is_read_as_if_it_stood_alone()
    {
        var random = new Random(1);
        var layer = new RecurrentLayer(32, 16, [.. Enumerable.Range(0, 32 * 96).Select(_ => random.NextSingle() - 0.5f)], new float[96]);
        // The most and the least that a token can come with, too.
        float[] input = [.. Enumerable.Range(0, 32 * 6).Select(i => i < 32 ? i % 2 == 0 ? 1 : -1 : (random.NextSingle() * 2) - 1)];
        var together = Gates(layer, input, 6);
        for (var i = 0; i < 6; i++) Assert.Equal(together[(i * 96)..((i + 1) * 96)], Gates(layer, input[(i * 32)..((i + 1) * 32)], 1));
    }

    private static float[] Gates(RecurrentLayer layer, float[] input, int tokens)
    {
        var bytes = new ByteLayer(layer);
        var gates = new float[tokens * layer.Gates];
        bytes.Read(input, tokens, new byte[bytes.Bytes(tokens)], gates, new float[tokens * layer.Outputs], new float[tokens * layer.Outputs]);
        return gates;
    }
}
