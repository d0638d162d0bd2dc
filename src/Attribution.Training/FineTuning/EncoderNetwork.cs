using Attribution.Encoder;

namespace Attribution.Training.FineTuning;

/// <summary>The encoder in training, with its heads. Pieces and places keep the vectors that they came with; all else is learnt.</summary>
internal sealed class EncoderNetwork
{
    private const int Width = Transformer.Width, Inner = Transformer.Inner;
    private const float Decay = 0.01f, Haste = 5;

    private readonly float[] embeddings, places;
    private readonly Weights marks = new(new float[WordMark.Count * Width], 0, Haste);

    /// <summary>Takes the weights of a pretrained model.</summary>
    /// <param name="vocabulary">The model's word pieces.</param>
    /// <param name="kept">The numbers of the pieces that are taken.</param>
    /// <param name="weights">Gives the numbers of a tensor by its name and their count.</param>
    public EncoderNetwork(IReadOnlyList<string> vocabulary, IReadOnlyList<int> kept, Func<string, int, float[]> weights)
    {
        Vocabulary = [.. kept.Select(id => vocabulary[id])];
        var all = weights("embeddings.word_embeddings.weight", vocabulary.Count * Width);
        embeddings = [.. kept.SelectMany(id => all[(id * Width)..((id + 1) * Width)])];
        places = PlacesOf(weights);
        EmbeddingNorm = Norm(weights, "embeddings.LayerNorm");
        Layers = [.. Enumerable.Range(0, Transformer.Depth).Select(layer => Layer(weights, $"encoder.layer.{layer}"))];
        Heads = new Heads();
        All = [marks, .. EmbeddingNorm.Weights, .. Layers.SelectMany(layer => layer.Weights), .. Heads.Weights];
    }

    /// <summary>The word pieces, in the order of their numbers.</summary>
    public IReadOnlyList<string> Vocabulary { get; }

    /// <summary>The vectors of the pieces.</summary>
    public ReadOnlySpan<float> Embeddings => embeddings;

    /// <summary>The vectors of the places.</summary>
    public ReadOnlySpan<float> Places => places;

    /// <summary>The vectors of the marks.</summary>
    public ReadOnlySpan<float> Marks => marks.Values;

    public NormLayer EmbeddingNorm { get; }

    public IReadOnlyList<LayerWeights> Layers { get; }

    public Heads Heads { get; }

    /// <summary>All that is learnt.</summary>
    public IReadOnlyList<Weights> All { get; }

    /// <summary>Writes what the first layer reads of a piece, before it is normalized.</summary>
    public void Embed(int piece, byte mark, int position, Span<float> row)
    {
        embeddings.AsSpan(piece * Width, Width).CopyTo(row);
        Lines.Add(places.AsSpan(position * Width, Width), row);
        Lines.Add(marks.Values.AsSpan(mark * Width, Width), row);
    }

    /// <summary>Adds the gradient of what <see cref="Embed"/> wrote to that of the mark.</summary>
    public void EmbedBackward(byte mark, ReadOnlySpan<float> gradient, int shard) =>
        Lines.Add(gradient, marks.Gradient(shard).AsSpan(mark * Width, Width));

    /// <summary>Writes all that is learnt, and how fast it was changing.</summary>
    public void Write(BinaryWriter writer)
    {
        foreach (var weights in All) weights.Write(writer);
    }

    /// <summary>Takes what <see cref="Write"/> wrote.</summary>
    public EncoderNetwork Read(BinaryReader reader)
    {
        foreach (var weights in All) weights.Read(reader);
        return this;
    }

    /// <summary>What is added to a piece for its place, with what BERT adds to all pieces of a first sentence: here there is no second.</summary>
    private static float[] PlacesOf(Func<string, int, float[]> weights)
    {
        var positions = weights("embeddings.position_embeddings.weight", 512 * Width)[..(Transformer.Longest * Width)];
        var first = weights("embeddings.token_type_embeddings.weight", 2 * Width);
        for (var i = 0; i < positions.Length; i++) positions[i] += first[i % Width];
        return positions;
    }

    private static LayerWeights Layer(Func<string, int, float[]> weights, string name) => new(
        new LinearLayer(Width, Asked(weights, $"{name}.attention.self", ".weight", Width), Asked(weights, $"{name}.attention.self", ".bias", 1), Decay),
        Linear(weights, $"{name}.attention.output.dense", Width, Width),
        Norm(weights, $"{name}.attention.output.LayerNorm"),
        Linear(weights, $"{name}.intermediate.dense", Width, Inner),
        Linear(weights, $"{name}.output.dense", Inner, Width),
        Norm(weights, $"{name}.output.LayerNorm"));

    /// <summary>Queries, keys and values side by side; the queries are divided by the square root of a head's width, as attention asks for.</summary>
    private static float[] Asked(Func<string, int, float[]> weights, string name, string kind, int depth)
    {
        float[][] parts = [.. ((string[])["query", "key", "value"]).Select(part => weights($"{name}.{part}{kind}", depth * Width))];
        for (var i = 0; i < parts[0].Length; i++) parts[0][i] /= MathF.Sqrt(Width / AttentionStep.Heads);
        return [.. Enumerable.Range(0, depth).SelectMany(row => parts.SelectMany(part => part[(row * Width)..((row + 1) * Width)]))];
    }

    private static LinearLayer Linear(Func<string, int, float[]> weights, string name, int depth, int columns) =>
        new(depth, weights($"{name}.weight", depth * columns), weights($"{name}.bias", columns), Decay);

    private static NormLayer Norm(Func<string, int, float[]> weights, string name) => new(weights($"{name}.weight", Width), weights($"{name}.bias", Width));
}
