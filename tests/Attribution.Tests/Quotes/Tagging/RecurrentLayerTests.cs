using Attribution.Quotes.Tagging;

namespace Attribution.Tests.Quotes.Tagging;

public class RecurrentLayerTests
{
    private const int Inputs = 3;
    private const int Units = 16;

    [Fact]
    public void Each_way_keeps_and_lets_out_what_its_gates_say()
    {
        var (layer, input) = (Layer(), Input(5));
        var output = Read(layer, input, 5);
        for (var way = 0; way < 2; way++)
        {
            for (var j = 0; j < Units; j++)
            {
                double cell = 0;
                for (var step = 0; step < 5; step++)
                {
                    var i = way == 0 ? step : 4 - step;
                    double Gate(int which)
                    {
                        var column = (((way * 3) + which) * Units) + j;
                        double sum = layer.Bias[column];
                        for (var k = 0; k < Inputs; k++) sum += input[(i * Inputs) + k] * layer.Weights[(k * layer.Gates) + column];
                        return sum;
                    }
                    static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
                    var forget = Sigmoid(Gate(1));
                    cell = (forget * cell) + ((1 - forget) * Math.Tanh(Gate(0)));
                    Assert.Equal(Sigmoid(Gate(2)) * cell, output[(i * layer.Outputs) + (way * Units) + j], 1e-5);
                }
            }
        }
    }

    [Fact]
    public void What_stands_behind_changes_only_the_way_back()
    {
        var layer = Layer();
        var input = Input(4);
        var before = Read(layer, input, 4);
        input[^1] += 1;
        var after = Read(layer, input, 4);
        Assert.Equal(before[..Units], after[..Units]);
        Assert.NotEqual(before[Units..(2 * Units)], after[Units..(2 * Units)]);
    }

    private static float[] Read(RecurrentLayer layer, float[] input, int tokens)
    {
        var output = new float[tokens * layer.Outputs];
        layer.Read(input, tokens, new float[tokens * layer.Gates], new float[tokens * layer.Outputs], output);
        return output;
    }

    private static RecurrentLayer Layer()
    {
        var random = new Random(11);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1)];
        return new RecurrentLayer(Inputs, Units, Numbers(Inputs * 6 * Units), Numbers(6 * Units));
    }

    private static float[] Input(int tokens)
    {
        var random = new Random(12);
        return [.. Enumerable.Range(0, tokens * Inputs).Select(_ => (random.NextSingle() * 2) - 1)];
    }
}
