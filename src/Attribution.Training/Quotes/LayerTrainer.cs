using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>A recurrent layer in training: remembers what it read, and takes the gradient back through it.</summary>
internal sealed class LayerTrainer
{
    private readonly Parameters weights;
    private readonly Parameters bias;
    private readonly RecurrentLayer layer;
    private float[] turned = [];
    private float[] gates = [];
    private float[] cells = [];
    private float[] inputAcross = [];

    public LayerTrainer(int inputs, int units, Random random)
    {
        weights = new Parameters(inputs * 6 * units).Randomise(random, Math.Sqrt(6.0 / (inputs + units)));
        bias = new Parameters(6 * units);
        for (var way = 0; way < 2; way++) bias.Values.AsSpan((way * 3 * units) + units, units).Fill(1);
        layer = new RecurrentLayer(inputs, units, weights.Values, bias.Values);
        Turn();
    }

    public IEnumerable<Parameters> Parameters => [weights, bias];

    public RecurrentLayer Layer => layer;

    /// <summary>To be called when the weights have changed.</summary>
    public void Turn() => turned = Across(layer.Weights, layer.Inputs, layer.Gates);

    public float[] Forward(float[] input, int tokens)
    {
        gates = new float[tokens * layer.Gates];
        cells = new float[tokens * layer.Outputs];
        var output = new float[tokens * layer.Outputs];
        layer.Read(input, tokens, gates, cells, output);
        inputAcross = Across(input, tokens, layer.Inputs);
        return output;
    }

    /// <summary>Adds to the gradients of the weights, and to <paramref name="inputGradient"/>, what follows from <paramref name="outputGradient"/>.</summary>
    public void Backward(float[] outputGradient, float[] inputGradient, int tokens)
    {
        var units = layer.Units;
        var delta = new float[tokens * layer.Gates];
        for (var way = 0; way < 2; way++)
        {
            var carried = new float[units];
            for (var step = tokens - 1; step >= 0; step--)
            {
                var i = way == 0 ? step : tokens - 1 - step;
                var before = way == 0 ? i - 1 : i + 1 < tokens ? i + 1 : -1;
                var at = (i * layer.Gates) + (way * 3 * units);
                var cell = (i * layer.Outputs) + (way * units);
                for (var j = 0; j < units; j++)
                {
                    var (z, f, o) = (gates[at + j], gates[at + units + j], gates[at + (2 * units) + j]);
                    var last = before < 0 ? 0 : cells[(before * layer.Outputs) + (way * units) + j];
                    var g = outputGradient[cell + j];
                    var c = carried[j] + (g * o);
                    delta[at + j] = c * (1 - f) * (1 - (z * z));
                    delta[at + units + j] = c * (last - z) * f * (1 - f);
                    delta[at + (2 * units) + j] = g * cells[cell + j] * o * (1 - o);
                    carried[j] = c * f;
                }
            }
        }
        for (var i = 0; i < tokens; i++) for (var j = 0; j < layer.Gates; j++) bias.Gradient[j] += delta[(i * layer.Gates) + j];
        Dense.AddProduct(inputAcross, delta, weights.Gradient, layer.Inputs, tokens, layer.Gates);
        Dense.AddProduct(delta, turned, inputGradient, tokens, layer.Gates, layer.Inputs);
    }

    /// <summary>The matrix with rows and columns exchanged.</summary>
    public static float[] Across(ReadOnlySpan<float> matrix, int rows, int columns)
    {
        var result = new float[rows * columns];
        for (var i = 0; i < rows; i++) for (var j = 0; j < columns; j++) result[(j * rows) + i] = matrix[(i * columns) + j];
        return result;
    }
}
