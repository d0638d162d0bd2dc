using System.Collections.Immutable;
using Attribution.Actors.Names.Tagging;
using Attribution.Encoder;
using Attribution.Quotes.Tagging;
using Attribution.Training.FineTuning;

namespace Attribution.Training.Tests;

/// <summary>The gradients of the encoder's training, against what the loss does when weights change.</summary>
public class FineTuningTests
{
    [Fact]
    public void The_gradient_of_each_block_of_weights_says_how_the_loss_changes()
    {
        var random = new Random(5);
        var network = Network(random);
        Lesson[] lessons = [Window(random, 10, attributions: true), Window(random, 6, names: true), Window(random, 5, sentence: true)];
        var run = new EncoderRun(network, 0);
        // The first and the last layer stand for all: they differ in nothing but their place.
        var tried = network.Layers[0].Weights.Concat(network.Layers[^1].Weights).Concat(network.Heads.Weights).Concat(network.EmbeddingNorm.Weights)
            .Append(network.All[0]).ToArray();
        for (var i = 0; i < tried.Length; i++)
        {
            foreach (var other in network.All) Array.Clear(other.Gradient(0));
            Loss(run, lessons);
            var block = tried[i];
            var gradient = block.Gradient(0).ToArray();
            var values = block.Values.ToArray();
            var length = Math.Sqrt(gradient.Sum(g => g * (double)g));
            var step = 0.03 / Math.Max(length, 0.3);
            double Moved(double by)
            {
                for (var k = 0; k < values.Length; k++) block.Values[k] = (float)(values[k] + (by * gradient[k] / length));
                return Loss(run, lessons);
            }
            if (length < 1e-3) continue;
            var (up, down) = (Moved(step), Moved(-step));
            values.CopyTo(block.Values, 0);
            Assert.True(Math.Abs(((up - down) / (2 * step)) - length) < 0.03 * length + 2e-3, $"block {i}: {(up - down) / (2 * step)} for {length}");
        }
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(8, 32, 32)]
    [InlineData(19, 7, 50)]
    [InlineData(11, 40, 96)]
    public void Products_are_those_of_the_book_also_turned(int rows, int depth, int columns)
    {
        var random = new Random(rows);
        float[] Some(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)random.Next(-9, 10))];
        var step = (columns + 31) / 32 * 32;
        var (a, b, c) = (Some(rows * depth), Some(depth * columns), Some(rows * step));
        float[] before = [.. c], turnedA = new float[a.Length], turnedB = new float[b.Length], again = [.. c];
        for (var i = 0; i < rows; i++) for (var k = 0; k < depth; k++) turnedA[(k * rows) + i] = a[(i * depth) + k];
        for (var k = 0; k < depth; k++) for (var j = 0; j < columns; j++) turnedB[(j * depth) + k] = b[(k * columns) + j];
        Product.Add(MatrixView.Rows(a, depth), MatrixView.Rows(b, columns), c, step, rows, depth, columns);
        Product.Add(MatrixView.Rows(turnedA, rows).Turned, MatrixView.Rows(turnedB, depth).Turned, again, step, rows, depth, columns);
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < step; j++)
            {
                var sum = before[(i * step) + j];
                for (var k = 0; j < columns && k < depth; k++) sum += a[(i * depth) + k] * b[(k * columns) + j];
                Assert.Equal(sum, c[(i * step) + j]);
            }
        }
        Assert.Equal(c, again);
    }

    [Fact]
    public void A_training_that_was_stopped_goes_on_as_if_it_had_not_been()
    {
        Lesson[] Lessons()
        {
            var random = new Random(9);
            return [.. Enumerable.Range(0, 12).Select(i => Window(random, 5 + i, attributions: true))];
        }
        var options = new FineTuningOptions(Passes: 2, Batch: 40);
        EncoderNetwork whole = Network(new Random(1)), half = Network(new Random(1)), rest = Network(new Random(1));
        var first = new FineTuner(whole, Lessons(), options);
        first.Pass(0, _ => { });
        first.Pass(1, _ => { });
        new FineTuner(half, Lessons(), options).Pass(0, _ => { });
        using var kept = new MemoryStream();
        half.Write(new BinaryWriter(kept));
        kept.Position = 0;
        rest.Read(new BinaryReader(kept));
        new FineTuner(rest, Lessons(), options).Pass(1, _ => { });
        foreach (var (a, b) in whole.All.Zip(rest.All)) Assert.Equal(a.Values, b.Values);
    }

    private static double Loss(EncoderRun run, Lesson[] lessons)
    {
        var losses = run.Learn(lessons, 3);
        return losses.Attributions + losses.Names + losses.Sentences;
    }

    private static EncoderNetwork Network(Random random)
    {
        float[] Numbers(string name, int count)
        {
            var most = name.Contains("LayerNorm.weight", StringComparison.Ordinal) ? 0 : 0.12f;
            return [.. Enumerable.Range(0, count).Select(_ => ((random.NextSingle() * 2) - 1) * most + (most == 0 ? 1 : 0))];
        }
        var network = new EncoderNetwork([.. Enumerable.Range(0, 50).Select(i => $"p{i}")], [.. Enumerable.Range(0, 50)], Numbers);
        foreach (var weights in network.Heads.Weights.Concat(network.All.Take(1)))
            for (var i = 0; i < weights.Values.Length; i++) weights.Values[i] += ((random.NextSingle() * 2) - 1) * 0.1f;
        return network;
    }

    private static Lesson Window(Random random, int tokens, bool attributions = false, bool names = false, bool sentence = false)
    {
        int[] pieces = [.. Enumerable.Range(0, tokens + 2).Select(_ => random.Next(50))];
        var window = new PieceWindow(pieces, [.. pieces.Select(_ => (byte)random.Next(WordMark.Count))], 4,
            [.. Enumerable.Range(1, tokens)], ImmutableArray.Create(4 + (tokens / 2), 4 + tokens));
        var vector = Enumerable.Range(0, Transformer.Width).Select(_ => random.NextSingle() - 0.5f).ToArray();
        var length = MathF.Sqrt(vector.Sum(x => x * x));
        return new Lesson(window)
        {
            Attributions = attributions ? [.. Enumerable.Range(0, tokens).Select(i => (byte)(i % 3 == 0 ? Role.BeginCue : 0))] : null,
            Names = names ? [.. Enumerable.Range(0, tokens).Select(i => i % 4 == 0 ? 0 : (uint)random.Next(1, 1 << NameLabels.Count))] : null,
            Sentence = sentence ? [.. vector.Select(x => x / length)] : null,
        };
    }
}
