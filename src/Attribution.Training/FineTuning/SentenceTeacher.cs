using Attribution.Encoder;

namespace Attribution.Training.FineTuning;

/// <summary>The vectors that the encoder gave sentences before it was trained further, which it shall go on to give.</summary>
internal static class SentenceTeacher
{
    /// <summary>Lessons of <paramref name="windows"/> with the vectors that <paramref name="network"/> gives them as it is now.</summary>
    public static Lesson[] Lessons(EncoderNetwork network, IReadOnlyList<PieceWindow> windows)
    {
        var lessons = new Lesson[windows.Count];
        var chunks = Enumerable.Range(0, windows.Count).Chunk(16).ToArray();
        Parallel.For(0, chunks.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, () => new EncoderRun(network, 0), (c, _, run) =>
        {
            foreach (var i in chunks[c]) lessons[i] = new Lesson(windows[i]) { Sentence = Vector(run.Read([windows[i]])) };
            return run;
        }, _ => { });
        return lessons;
    }

    /// <summary>The mean of <paramref name="rows"/>, at length 1.</summary>
    public static float[] Vector(ReadOnlySpan<float> rows)
    {
        var sum = new float[Transformer.Width];
        for (; !rows.IsEmpty; rows = rows[Transformer.Width..]) Lines.Add(rows[..Transformer.Width], sum);
        var length = MathF.Sqrt(sum.Sum(x => x * x));
        return [.. sum.Select(x => x / length)];
    }
}
