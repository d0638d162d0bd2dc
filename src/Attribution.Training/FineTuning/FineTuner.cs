using System.Diagnostics;

namespace Attribution.Training.FineTuning;

/// <summary>How an encoder is trained.</summary>
internal sealed record FineTuningOptions(int Passes = 4, int Batch = 2048, float Rate = 1e-4f, int Seed = 1)
{
    /// <summary>The share of the steps in which the rate rises; from then on it falls to nothing.</summary>
    public float Rise { get; init; } = 0.06f;
}

/// <summary>
/// Trains an encoder with its heads on lessons of all kinds, mixed. The result depends on the lessons and the options alone: each
/// batch is always cut into the same shards, whose gradients are summed in one order.
/// </summary>
internal sealed class FineTuner
{
    private const double MostNorm = 1;

    private readonly EncoderNetwork network;
    private readonly FineTuningOptions options;
    private readonly IReadOnlyList<Lesson> lessons;
    private readonly EncoderRun[] runs;
    private readonly List<List<Lesson[][]>> passes = [];
    private int step;

    public FineTuner(EncoderNetwork network, IReadOnlyList<Lesson> lessons, FineTuningOptions options)
    {
        (this.network, this.lessons, this.options) = (network, lessons, options);
        runs = [.. Enumerable.Range(0, Weights.Shards).Select(shard => new EncoderRun(network, shard))];
        var random = new Random(options.Seed);
        for (var pass = 0; pass < options.Passes; pass++) passes.Add(Plan(random));
        Steps = passes.Sum(pass => pass.Count);
    }

    /// <summary>The number of steps of all passes.</summary>
    public int Steps { get; }

    /// <summary>Goes over all lessons once more; the passes before are done, by this or by what the network was read from.</summary>
    public void Pass(int pass, Action<string> say)
    {
        var before = passes.Take(pass).Sum(one => one.Count);
        step = before;
        var (losses, pieces, clock) = (default(Losses), 0L, Stopwatch.StartNew());
        foreach (var batch in passes[pass])
        {
            step++;
            var sum = new Losses[batch.Length];
            Parallel.For(0, batch.Length, shard => sum[shard] = runs[shard].Learn(batch[shard], Seed(shard)));
            foreach (var part in sum) losses += part;
            var read = batch.Sum(shard => shard.Sum(lesson => lesson.Window.Pieces.Length));
            pieces += read;
            Descend(1f / read);
            if ((step - before) % 50 != 0) continue;
            FormattableString line = $"step {step} of {Steps}: {losses.Per(pieces)}, {pieces / clock.Elapsed.TotalSeconds:F0} pieces a second";
            say(FormattableString.Invariant(line));
        }
    }

    private ulong Seed(int shard) => (((ulong)options.Seed << 40) ^ ((ulong)step << 8)) + (ulong)shard;

    private void Descend(float part)
    {
        var norms = new double[network.All.Count];
        Parallel.For(0, norms.Length, i => norms[i] = network.All[i].Gather());
        var norm = Math.Sqrt(norms.Sum()) * part;
        var scale = (float)(part * Math.Min(1, MostNorm / (norm + 1e-12)));
        var rise = options.Rise * Steps;
        var rate = options.Rate * (step <= rise ? step / rise : (Steps - step) / (Steps - rise));
        Parallel.For(0, norms.Length, i => network.All[i].Descend((float)rate, scale, step));
    }

    /// <summary>The lessons in another order, in batches of which each is cut into shards.</summary>
    private List<Lesson[][]> Plan(Random random)
    {
        var order = lessons.ToArray();
        random.Shuffle(order);
        var batches = new List<Lesson[][]>();
        for (var i = 0; i < order.Length;)
        {
            var (shards, sizes) = (new List<Lesson>[Weights.Shards], new int[Weights.Shards]);
            for (var s = 0; s < shards.Length; s++) shards[s] = [];
            while (i < order.Length && sizes.Sum() < options.Batch)
            {
                var least = Array.IndexOf(sizes, sizes.Min());
                shards[least].Add(order[i]);
                sizes[least] += order[i++].Window.Pieces.Length;
            }
            batches.Add([.. shards.Select(shard => shard.ToArray())]);
        }
        return batches;
    }
}
