using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>The recurrent network in training: all that its paragraphs share.</summary>
internal sealed class SequenceNetwork
{
    public SequenceNetwork(int features, SequenceOptions options)
    {
        var random = new Random(options.Seed);
        Options = options;
        Vectors = new Parameters(features * options.Width).Randomise(random, 0.15);
        First = new LayerTrainer(options.Width, options.Units, random);
        Second = new LayerTrainer(2 * options.Units, options.Units, random);
        FromInput = new OutputTrainer(options.Width, random);
        FromFirst = new OutputTrainer(2 * options.Units, random);
        FromSecond = new OutputTrainer(2 * options.Units, random);
        Dense = [First.Weights, First.Bias, Second.Weights, Second.Bias, FromInput.Weights, FromFirst.Weights, FromSecond.Weights, Bias, Steps];
    }

    public SequenceOptions Options { get; }

    /// <summary>A vector per feature.</summary>
    public Parameters Vectors { get; }

    public LayerTrainer First { get; }

    public LayerTrainer Second { get; }

    public OutputTrainer FromInput { get; }

    public OutputTrainer FromFirst { get; }

    public OutputTrainer FromSecond { get; }

    /// <summary>What is added to the score of each label.</summary>
    public Parameters Bias { get; } = new(SequenceModel.Lanes);

    /// <summary>The score of each step from label to label, seven a label, and nothing behind.</summary>
    public Parameters Steps { get; } = new(64);

    /// <summary>All weights but the vectors.</summary>
    public Parameters[] Dense { get; }

    /// <summary>The weights as they are stored.</summary>
    public SequenceWeights Weights(uint[] keys)
    {
        var top = 0.01f;
        foreach (var value in Vectors.Values) top = Math.Max(top, Math.Abs(value));
        var scale = Math.Min(top, 2.5f) / 127f;
        var bytes = Vectors.Values.Select(v => (sbyte)Math.Clamp(MathF.Round(v / scale), -127, 127)).ToArray();
        RecurrentLayer Copy(RecurrentLayer layer) => layer with { Weights = [.. layer.Weights], Bias = [.. layer.Bias] };
        return new(new WeightTable(keys, bytes, Options.Width, scale * (1 - Options.FeatureDropout)), Copy(First.Layer), Copy(Second.Layer),
            [.. FromInput.Weights.Values], [.. FromFirst.Weights.Values], [.. FromSecond.Weights.Values], [.. Bias.Values],
            Steps.Values[..(Roles.Count * Roles.Count)]);
    }
}

/// <summary>The weights from a layer's numbers to the labels' scores.</summary>
internal sealed class OutputTrainer
{
    private readonly int width;

    public OutputTrainer(int width, Random random)
    {
        this.width = width;
        Weights = new Parameters(width * SequenceModel.Lanes).Randomise(random, 0.1);
        Turned = new float[Weights.Values.Length];
        Turn();
    }

    public Parameters Weights { get; }

    /// <summary>The weights with rows and columns exchanged.</summary>
    public float[] Turned { get; }

    /// <summary>To be called when the weights have changed.</summary>
    public void Turn() => Matrices.Turn(Weights.Values, width, SequenceModel.Lanes, Turned);
}
