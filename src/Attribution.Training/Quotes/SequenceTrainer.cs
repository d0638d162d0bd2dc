using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>
/// Trains the recurrent network by Adam. The paragraphs of a batch go through it at once, each with gradients of its own, which are
/// added up in a fixed order; chance follows from the seed, the epoch and the paragraph. The same data give the same bytes for any
/// number of threads.
/// </summary>
internal sealed class SequenceTrainer
{
    private const float MostNorm = 5;
    private const int Part = 4096;
    private readonly SequenceOptions options;
    private readonly int threads;
    private readonly SequenceNetwork network;
    private readonly SequencePass[] passes;
    private readonly float[][] sums;
    private readonly (int Block, int Start, int Length)[] parts;
    private readonly double[] norms;
    private readonly float[] vectorSums;
    private readonly bool[] touched;
    private readonly List<int>[] rows;
    private uint epoch;

    /// <summary>Makes a trainer of a network with random weights.</summary>
    /// <param name="features">The number of features.</param>
    /// <param name="options">What the network is like.</param>
    /// <param name="threads">The most threads to use; by default one for each processor.</param>
    public SequenceTrainer(int features, SequenceOptions options, int? threads = null)
    {
        this.options = options;
        this.threads = Math.Min(threads ?? Environment.ProcessorCount, options.Batch);
        network = new SequenceNetwork(features, options);
        passes = [.. Enumerable.Range(0, options.Batch).Select(_ => new SequencePass(network))];
        sums = [.. network.Dense.Select(block => new float[block.Values.Length])];
        parts = [.. sums.SelectMany((sum, block) => Enumerable.Range(0, (sum.Length + Part - 1) / Part)
            .Select(k => (block, k * Part, Math.Min(Part, sum.Length - (k * Part)))))];
        norms = new double[parts.Length];
        vectorSums = new float[features * options.Width];
        touched = new bool[features];
        rows = [.. Enumerable.Range(0, this.threads).Select(_ => new List<int>())];
    }

    /// <summary>
    /// Goes over all sequences once, at a learning rate that falls from <paramref name="from"/> to <paramref name="to"/> times its first
    /// value, and returns the mean loss of a token.
    /// </summary>
    public double Epoch(IReadOnlyList<Sequence> sequences, double from, double to)
    {
        var seed = Hashing.Mix((uint)options.Seed, ++epoch);
        var order = Enumerable.Range(0, sequences.Count).ToArray();
        new Random((int)seed).Shuffle(order);
        var losses = new double[options.Batch];
        double loss = 0;
        long tokens = 0;
        for (var start = 0; start < order.Length; start += options.Batch)
        {
            // The longest first, so that threads end at about the same time.
            var batch = order.AsSpan(start, Math.Min(options.Batch, order.Length - start)).ToArray();
            Array.Sort(batch, (a, b) => sequences[a].Tokens != sequences[b].Tokens ? sequences[b].Tokens.CompareTo(sequences[a].Tokens) : a.CompareTo(b));
            Each(batch.Length, k => losses[k] = passes[k].Learn(sequences[batch[k]], Hashing.Mix(seed, (uint)batch[k])));
            for (var k = 0; k < batch.Length; k++)
            {
                loss += losses[k];
                tokens += sequences[batch[k]].Tokens;
            }
            Descend(batch.Length, (float)(options.Rate * (from + ((to - from) * start / order.Length))));
        }
        return loss / tokens;
    }

    /// <summary>The network as it is now.</summary>
    public SequenceWeights Weights(uint[] keys) => network.Weights(keys);

    private void Descend(int paragraphs, float rate)
    {
        Each(parts.Length, p => norms[p] = Sum(paragraphs, parts[p].Block, parts[p].Start, parts[p].Length));
        var scale = (float)Math.Min(1, MostNorm / Math.Sqrt(norms.Sum() + 1e-12));
        Each(rows.Length + parts.Length, k =>
        {
            if (k < rows.Length)
            {
                DescendVectors(paragraphs, k, rate, scale);
                return;
            }
            var (block, start, length) = parts[k - rows.Length];
            network.Dense[block].Descend(rate, scale, start, sums[block].AsSpan(start, length));
        });
        Action[] turns = [network.Second.Turn, network.First.Turn, network.FromInput.Turn, network.FromFirst.Turn, network.FromSecond.Turn];
        Each(turns.Length, k => turns[k]());
    }

    /// <summary>Adds up the paragraphs' gradients of a part of a block, clears them, and returns the sum of the squares.</summary>
    private double Sum(int paragraphs, int block, int start, int length)
    {
        var sum = sums[block].AsSpan(start, length);
        for (var k = 0; k < paragraphs; k++)
        {
            var share = passes[k].Gradients[block].AsSpan(start, length);
            Matrices.Add(share, sum);
            share.Clear();
        }
        return Matrices.Norm(sum);
    }

    /// <summary>The same for the vectors of one part of the features, and a step down for those that the batch has.</summary>
    private void DescendVectors(int paragraphs, int part, float rate, float scale)
    {
        for (var k = 0; k < paragraphs; k++) passes[k].AddVectors(vectorSums, touched, rows[part], part, rows.Length);
        foreach (var row in rows[part])
        {
            network.Vectors.Descend(rate, scale, row * options.Width, vectorSums.AsSpan(row * options.Width, options.Width));
            touched[row] = false;
        }
        rows[part].Clear();
    }

    /// <summary>Does the work with each number below <paramref name="count"/>, on all threads, those of low numbers first.</summary>
    private void Each(int count, Action<int> work)
    {
        var next = -1;
        Parallel.For(0, Math.Min(threads, count), new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            for (var k = Interlocked.Increment(ref next); k < count; k = Interlocked.Increment(ref next)) work(k);
        });
    }
}
