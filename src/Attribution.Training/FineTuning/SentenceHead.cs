using Attribution.Encoder;

namespace Attribution.Training.FineTuning;

/// <summary>
/// Fits the head of sentences when the encoder has learnt the rest: the matrix that brings the mean of the pieces nearest to the vectors
/// that the encoder gave before, by least squares with a penalty (Hoerl and Kennard 1970).
/// </summary>
internal static class SentenceHead
{
    private const int Width = Transformer.Width;

    /// <summary>What is added to the diagonal, in parts of its mean.</summary>
    private const double Penalty = 1e-4;

    /// <summary>Changes the head of <paramref name="network"/> to what fits <paramref name="lessons"/>, which have vectors of sentences.</summary>
    public static void Fit(EncoderNetwork network, IReadOnlyList<Lesson> lessons)
    {
        const int Inputs = Width + 1;
        var means = Means(network, lessons);
        var (square, product) = (new double[Inputs * Inputs], new double[Inputs * Width]);
        Parallel.For(0, Inputs, row =>
        {
            for (var n = 0; n < means.Length; n++)
            {
                double x = Input(n, row);
                for (var column = 0; column <= row; column++) square[(row * Inputs) + column] += x * Input(n, column);
                for (var column = 0; column < Width; column++) product[(row * Width) + column] += x * lessons[n].Sentence![column];
            }
        });
        var penalty = Penalty * Enumerable.Range(0, Inputs).Average(i => square[(i * Inputs) + i]);
        for (var i = 0; i < Inputs; i++) square[(i * Inputs) + i] += penalty;
        Solve(square, product, Inputs, Width);
        for (var i = 0; i < Width * Width; i++) network.Heads.Sentences.Matrix[i] = (float)product[i];
        for (var j = 0; j < Width; j++) network.Heads.Sentences.Offsets[j] = (float)product[(Width * Width) + j];

        double Input(int n, int i) => i < Width ? means[n][i] : 1;
    }

    /// <summary>The mean of what the encoder makes of the pieces of each window.</summary>
    private static float[][] Means(EncoderNetwork network, IReadOnlyList<Lesson> lessons)
    {
        var means = new float[lessons.Count][];
        Parallel.For(0, lessons.Count, new ParallelOptions { MaxDegreeOfParallelism = Weights.Shards }, () => new EncoderRun(network, 0), (n, _, run) =>
        {
            var rows = run.Read([lessons[n].Window]);
            means[n] = new float[Width];
            for (var at = 0; at < rows.Length; at += Width) Lines.Add(rows.Slice(at, Width), means[n]);
            for (var j = 0; j < Width; j++) means[n][j] /= rows.Length / Width;
            return run;
        }, _ => { });
        return means;
    }

    /// <summary>
    /// Solves linear equations by Cholesky's way: the lower half of <paramref name="square"/>, which is positive definite, times what
    /// takes the place of <paramref name="product"/>, is that.
    /// </summary>
    private static void Solve(double[] square, double[] product, int size, int columns)
    {
        for (var j = 0; j < size; j++)
        {
            for (var i = j; i < size; i++)
            {
                var sum = square[(i * size) + j];
                for (var k = 0; k < j; k++) sum -= square[(i * size) + k] * square[(j * size) + k];
                square[(i * size) + j] = i == j ? Math.Sqrt(sum) : sum / square[(j * size) + j];
            }
        }
        Parallel.For(0, columns, c =>
        {
            for (var i = 0; i < size; i++)
            {
                for (var k = 0; k < i; k++) product[(i * columns) + c] -= square[(i * size) + k] * product[(k * columns) + c];
                product[(i * columns) + c] /= square[(i * size) + i];
            }
            for (var i = size - 1; i >= 0; i--)
            {
                for (var k = i + 1; k < size; k++) product[(i * columns) + c] -= square[(k * size) + i] * product[(k * columns) + c];
                product[(i * columns) + c] /= square[(i * size) + i];
            }
        });
    }
}
