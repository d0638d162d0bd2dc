using Attribution.Encoder;
using Attribution.Quotes.Tagging;

namespace Attribution.Training.Pronouns;

/// <summary>How the head is trained.</summary>
/// <param name="Units">The units of its inner layer, a multiple of 16.</param>
/// <param name="Passes">How often it sees each pronoun.</param>
/// <param name="Batch">How many pronouns it sees at a time.</param>
/// <param name="Rate">The rate at first; it falls to nothing.</param>
/// <param name="Decay">How strongly weights are drawn to zero.</param>
/// <param name="InputDropout">The part of the numbers that it does not see.</param>
/// <param name="Dropout">The part of the units that do not speak.</param>
/// <param name="Networks">How many are trained from other beginnings; the head is their mean.</param>
internal sealed record HeadOptions(
    int Units = 64, int Passes = 15, int Batch = 32, float Rate = 1e-3f, float Decay = 0.05f, float InputDropout = 0.15f, float Dropout = 0.5f,
    int Networks = 3);

/// <summary>A pronoun to learn from: its candidates, described by the encoder, and what trees that did not see it say of each.</summary>
internal sealed record HeadLesson(PronounChoice Choice, float[] Trees);

/// <summary>
/// Trains the head that adds to the trees' scores by AdamW (Loshchilov and Hutter 2019), so that the right candidates are likelier beside all
/// others of the same pronoun. The same lessons give the same head.
/// </summary>
internal sealed class PronounHeadTrainer
{
    private const int Width = PronounReader.Width;

    private readonly HeadOptions options;
    private readonly IReadOnlyList<HeadLesson> lessons;
    private readonly Random random;
    private readonly float[] means = new float[Width], scales = new float[Width];
    private readonly AdamMatrix inner, bias, outer;

    private PronounHeadTrainer(IReadOnlyList<HeadLesson> lessons, HeadOptions options, int seed)
    {
        (this.lessons, this.options, random) = (lessons, options, new Random(seed));
        Standardize();
        inner = new(Width * options.Units, random, 1 / MathF.Sqrt(Width));
        bias = new(options.Units, random, 0);
        outer = new(options.Units, random, 0.1f);
    }

    /// <summary>The head that learned from <paramref name="lessons"/>.</summary>
    public static PronounHead Train(IReadOnlyList<HeadLesson> lessons, HeadOptions options) => PronounHead.MeanOf(
        [.. Enumerable.Range(1, options.Networks).AsParallel().AsOrdered().Select(seed => new PronounHeadTrainer(lessons, options, seed).Train())]);

    private PronounHead Train()
    {
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var steps = options.Passes * ((order.Length + options.Batch - 1) / options.Batch);
        var step = 0;
        for (var pass = 0; pass < options.Passes; pass++)
        {
            random.Shuffle(order);
            for (var first = 0; first < order.Length; first += options.Batch)
                Learn(order.AsSpan(first, Math.Min(options.Batch, order.Length - first)), ++step, options.Rate * (1 - ((float)step / (steps + 1))));
        }
        return Finished();
    }

    /// <summary>Finds the mean of each number, and what makes its deviation 1.</summary>
    private void Standardize()
    {
        var (sums, squares, count) = (new double[Width], new double[Width], 0);
        foreach (var lesson in lessons)
        {
            var rows = lesson.Choice.Described!;
            count += rows.Length / Width;
            for (var i = 0; i < rows.Length; i++)
            {
                sums[i % Width] += rows[i];
                squares[i % Width] += (double)rows[i] * rows[i];
            }
        }
        for (var i = 0; i < Width; i++)
        {
            var mean = sums[i] / count;
            (means[i], scales[i]) = ((float)mean, (float)(1 / (Math.Sqrt(Math.Max(0, (squares[i] / count) - (mean * mean))) + 1e-3)));
        }
    }

    private void Learn(ReadOnlySpan<int> batch, int step, float rate)
    {
        var units = options.Units;
        var count = 0;
        foreach (var lesson in batch) count += lessons[lesson].Choice.Rows.Length;
        var (rows, columns) = (new float[count * Width], new float[count * Width]);
        var (hidden, speaks, changes) = (new float[count * units], new float[count * units], new float[count * units]);
        var at = 0;
        foreach (var lesson in batch) at = See(lessons[lesson].Choice.Described!, rows, columns, at, count);
        for (var i = 0; i < count; i++) bias.Weights.CopyTo(hidden.AsSpan(i * units));
        Dense.AddProduct(rows, inner.Weights, hidden, count, Width, units);
        var scores = new float[count];
        for (var i = 0; i < hidden.Length; i++)
        {
            speaks[i] = hidden[i] > 0 && random.NextSingle() >= options.Dropout ? 1 / (1 - options.Dropout) : 0;
            hidden[i] *= speaks[i];
            scores[i / units] += hidden[i] * outer.Weights[i % units];
        }
        var errors = Errors(batch, scores);
        var (ofInner, ofBias, ofOuter) = (new float[Width * units], new float[units], new float[units]);
        for (var i = 0; i < hidden.Length; i++)
        {
            var error = errors[i / units];
            ofOuter[i % units] += error * hidden[i];
            changes[i] = error * outer.Weights[i % units] * speaks[i];
            ofBias[i % units] += changes[i];
        }
        Dense.AddProduct(columns, changes, ofInner, Width, count, units);
        inner.Step(ofInner, step, rate, options.Decay);
        bias.Step(ofBias, step, rate, options.Decay);
        outer.Step(ofOuter, step, rate, options.Decay);
    }

    /// <summary>Puts the rows of a pronoun behind those that stand there, by rows and by columns; some numbers are left out.</summary>
    private int See(float[] described, float[] rows, float[] columns, int at, int count)
    {
        var noise = (uint)random.Next() | 1;
        var limit = (uint)(options.InputDropout * uint.MaxValue);
        var kept = 1 / (1 - options.InputDropout);
        for (var i = 0; i < described.Length; i += Width, at++)
        {
            for (var j = 0; j < Width; j++)
            {
                noise ^= noise << 13;
                noise ^= noise >> 17;
                noise ^= noise << 5;
                var x = noise < limit ? 0 : (described[i + j] - means[j]) * scales[j] * kept;
                rows[(at * Width) + j] = x;
                columns[(j * count) + at] = x;
            }
        }
        return at;
    }

    /// <summary>By how much each score should fall.</summary>
    private float[] Errors(ReadOnlySpan<int> batch, float[] scores)
    {
        var errors = new float[scores.Length];
        var at = 0;
        foreach (var lesson in batch)
        {
            var (choice, trees) = lessons[lesson];
            var top = float.MinValue;
            for (var i = 0; i < trees.Length; i++) top = Math.Max(top, scores[at + i] += trees[i]);
            var (all, good) = (0f, 0f);
            for (var i = 0; i < trees.Length; i++)
            {
                var odds = scores[at + i] = DeterministicMath.Exp(scores[at + i] - top);
                all += odds;
                if (choice.Right[i]) good += odds;
            }
            for (var i = 0; i < trees.Length; i++)
            {
                var odds = scores[at + i];
                errors[at + i] = ((odds / all) - (choice.Right[i] && good > 0 ? odds / good : 0)) / batch.Length;
            }
            at += trees.Length;
        }
        return errors;
    }

    /// <summary>The head for numbers as they come, before they are standardized.</summary>
    private PronounHead Finished()
    {
        var (ofInner, ofBias) = (new float[Width * options.Units], (float[])bias.Weights.Clone());
        for (var i = 0; i < ofInner.Length; i++)
        {
            ofInner[i] = inner.Weights[i] * scales[i / options.Units];
            ofBias[i % options.Units] -= ofInner[i] * means[i / options.Units];
        }
        return new(ofInner, ofBias, outer.Weights);
    }

    /// <summary>Weights with what Adam remembers of their gradients.</summary>
    private sealed class AdamMatrix
    {
        private readonly float[] first, second;

        public AdamMatrix(int count, Random random, float deviation)
        {
            (Weights, first, second) = (new float[count], new float[count], new float[count]);
            for (var i = 0; i < count; i++)
            {
                // The sum of twelve even chances is nearly normal.
                for (var k = 0; k < 12; k++) Weights[i] += random.NextSingle();
                Weights[i] = (Weights[i] - 6) * deviation;
            }
        }

        public float[] Weights { get; }

        public void Step(float[] gradients, int step, float rate, float decay)
        {
            var (begun, spread) = (1 - MathF.Pow(0.9f, step), 1 - MathF.Pow(0.999f, step));
            for (var i = 0; i < gradients.Length; i++)
            {
                first[i] = (0.9f * first[i]) + (0.1f * gradients[i]);
                second[i] = (0.999f * second[i]) + (0.001f * gradients[i] * gradients[i]);
                Weights[i] -= rate * ((first[i] / begun / (MathF.Sqrt(second[i] / spread) + 1e-8f)) + (decay * Weights[i]));
            }
        }
    }
}
