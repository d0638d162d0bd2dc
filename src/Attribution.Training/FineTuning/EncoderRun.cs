using Attribution.Encoder;

namespace Attribution.Training.FineTuning;

/// <summary>Reads windows with an encoder in training and takes gradients back through it; one for each shard.</summary>
internal sealed class EncoderRun
{
    private const int Width = Transformer.Width;
    private const float Share = 0.1f;

    private readonly EncoderNetwork network;
    private readonly int shard;
    private readonly LayerRun[] layers;
    private readonly LessonLoss loss;
    private readonly Dropout dropout = new(Share);
    private readonly GradientRoom room;
    private readonly float[] rows, gradient, scratch, normal, scales, mask;

    /// <summary>The most pieces that are read at a time.</summary>
    public const int Most = 4 * Transformer.Longest;

    public EncoderRun(EncoderNetwork network, int shard)
    {
        (this.network, this.shard) = (network, shard);
        layers = [.. network.Layers.Select(_ => new LayerRun(Most, shard))];
        loss = new LessonLoss(network.Heads, shard);
        room = new GradientRoom(Most);
        (rows, gradient, scratch, normal, mask) =
            (new float[Most * Width], new float[Most * Width], new float[Most * Width], new float[Most * Width], new float[Most * Width]);
        scales = new float[Most];
    }

    /// <summary>Adds the gradients of <paramref name="lessons"/>, as many at a time as fit.</summary>
    /// <param name="lessons">The windows.</param>
    /// <param name="seed">Decides which numbers are left out.</param>
    public Losses Learn(IReadOnlyList<Lesson> lessons, ulong seed)
    {
        dropout.Seed(seed);
        var sum = default(Losses);
        for (var (first, end) = (0, 0); first < lessons.Count; first = end)
        {
            var pieces = 0;
            while (end < lessons.Count && pieces + lessons[end].Window.Pieces.Length <= Most) pieces += lessons[end++].Window.Pieces.Length;
            sum += LearnTogether([.. Enumerable.Range(first, end - first).Select(i => lessons[i])]);
        }
        return sum;
    }

    /// <summary>What the encoder makes of the windows, without leaving numbers out; until the next call.</summary>
    public ReadOnlySpan<float> Read(IReadOnlyList<PieceWindow> windows) => Forward(windows, null);

    private Losses LearnTogether(Lesson[] lessons)
    {
        PieceWindow[] windows = [.. lessons.Select(lesson => lesson.Window)];
        int[] lengths = [.. windows.Select(window => window.Pieces.Length)];
        var made = Forward(windows, dropout);
        var slopes = gradient.AsSpan(0, made.Length);
        slopes.Clear();
        var (sum, at) = (default(Losses), 0);
        foreach (var lesson in lessons)
        {
            var length = lesson.Window.Pieces.Length * Width;
            sum += loss.Add(lesson, made.Slice(at, length), slopes.Slice(at, length));
            at += length;
        }
        for (var layer = layers.Length - 1; layer >= 0; layer--) layers[layer].Backward(network.Layers[layer], slopes, lengths, true, room);
        Lines.Multiply(mask.AsSpan(0, slopes.Length), slopes);
        network.EmbeddingNorm.Backward(normal, scales, slopes, shard);
        at = 0;
        foreach (var window in windows)
        {
            foreach (var mark in window.Marks)
            {
                network.EmbedBackward(mark, slopes.Slice(at, Width), shard);
                at += Width;
            }
        }
        return sum;
    }

    private Span<float> Forward(IReadOnlyList<PieceWindow> windows, Dropout? leaving)
    {
        var at = 0;
        foreach (var window in windows)
        {
            for (var i = 0; i < window.Pieces.Length; i++, at += Width) network.Embed(window.Pieces[i], window.Marks[i], i, rows.AsSpan(at, Width));
        }
        var read = rows.AsSpan(0, at);
        network.EmbeddingNorm.Forward(read, normal, scales);
        if (leaving is not null)
        {
            leaving.Fill(mask.AsSpan(0, at));
            Lines.Multiply(mask.AsSpan(0, at), read);
        }
        int[] lengths = [.. windows.Select(window => window.Pieces.Length)];
        for (var layer = 0; layer < layers.Length; layer++) layers[layer].Forward(network.Layers[layer], read, lengths, leaving, scratch);
        return read;
    }
}
