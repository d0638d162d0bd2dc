using Attribution.Quotes.Tagging;
using Attribution.Training.Quotes;

namespace Attribution.Training.Tests.Quotes;

public class SequenceTrainerTests
{
    private const int Features = 40;
    private static readonly byte[] Labels = [(byte)Role.BeginSource, (byte)Role.BeginCue, (byte)Role.BeginContent, (byte)Role.InContent, (byte)Role.Outside];

    [Fact]
    public void Any_number_of_threads_gives_the_same_network()
    {
        var one = Trained(threads: 1, seed: 1);
        Assert.Equal(one, Trained(threads: 2, seed: 1));
        Assert.Equal(one, Trained(threads: 5, seed: 1));
        Assert.NotEqual(one, Trained(threads: 1, seed: 2));
    }

    [Fact]
    public void It_learns_what_its_teacher_believes()
    {
        // Each label has a feature of its own; the teacher is sure of it by three to one.
        var teacher = ExpectedLabels.Of(Scores(3), new float[Roles.Count * Roles.Count]);
        var sequence = new Sequence([0, 1, 2, 3, 4], [1, 2, 3, 4, 5], teacher);
        var trainer = new SequenceTrainer(5, new SequenceOptions(Width: 32, Units: 16, Rate: 0.02f, FeatureDropout: 0, LayerDropout: 0));
        var first = trainer.Epoch([sequence], 1, 1);
        for (var epoch = 0; epoch < 200; epoch++) trainer.Epoch([sequence], 1, 1);
        var last = trainer.Epoch([sequence], 1, 1);
        // No network comes below the teacher's own doubt.
        var doubt = ChainGradient.Of(Scores(3), Roles.Count, new float[64], teacher, new float[Labels.Length * Roles.Count], new float[64]) / Labels.Length;
        Assert.InRange(last, doubt - 0.01, doubt + 0.05);
        Assert.True(first > doubt + 0.3, $"{first} was no more than {doubt}");
    }

    private static float[] Scores(float sure)
    {
        var scores = new float[Labels.Length * Roles.Count];
        for (var i = 0; i < Labels.Length; i++) scores[(i * Roles.Count) + Labels[i]] = sure;
        return scores;
    }

    private static byte[] Trained(int threads, int seed)
    {
        var random = new Random(3);
        var sequences = Enumerable.Range(0, 21).Select(k => Paragraph(1 + (k % 7), random)).ToArray();
        var trainer = new SequenceTrainer(Features, new SequenceOptions(Width: 32, Units: 16, Seed: seed), threads);
        for (var epoch = 0; epoch < 2; epoch++) trainer.Epoch(sequences, 1, 0.5);
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        trainer.Weights([.. Enumerable.Range(1, Features).Select(k => (uint)k)]).Write(writer);
        return bytes.ToArray();
    }

    private static Sequence Paragraph(int times, Random random)
    {
        byte[] labels = [.. Enumerable.Repeat(Labels, times).SelectMany(l => l)];
        return new([.. labels.SelectMany(label => new[] { (int)label, random.Next(7, Features) })],
            [.. Enumerable.Range(1, labels.Length).Select(i => 2 * i)], ExpectedLabels.Of(labels));
    }
}
