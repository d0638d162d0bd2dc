using Attribution.Actors.Names.Tagging;
using Attribution.Encoder;
using Attribution.Training.Quotes;

namespace Attribution.Training.FineTuning;

/// <summary>How far what the encoder says of a window is from what it shall say, and how that changes with what it says.</summary>
internal sealed class LessonLoss(Heads heads, int shard)
{
    private const int Width = Transformer.Width, Wide = Heads.Lanes;
    private const float SentenceWeight = 10;

    /// <summary>Adds to the gradients of the heads, and to <paramref name="gradient"/>, what follows from <paramref name="lesson"/>.</summary>
    /// <param name="lesson">The window.</param>
    /// <param name="rows">What the encoder made of its pieces.</param>
    /// <param name="gradient">The gradient of that.</param>
    /// <returns>The loss of each kind.</returns>
    public Losses Add(Lesson lesson, Span<float> rows, Span<float> gradient)
    {
        var losses = default(Losses);
        var window = lesson.Window;
        if (lesson.Attributions is { } labels)
            losses.Attributions = OfTokens(window, heads.Attributions, rows, gradient, (scores, slopes) => Chain(window, labels, scores, slopes));
        if (lesson.Names is { } allowed)
            losses.Names = OfTokens(window, heads.Names, rows, gradient, (scores, slopes) => Choices(allowed, lesson.NamesWeight, scores, slopes));
        if (lesson.Sentence is { } vector) losses.Sentences = Likeness(vector, rows, gradient);
        return losses;
    }

    private double OfTokens(PieceWindow window, LinearLayer head, Span<float> rows, Span<float> gradient, Func<float[], float[], double> loss)
    {
        var n = window.Rows.Length;
        var (input, scores, slopes, back) = (new float[n * Width], new float[n * Wide], new float[n * Wide], new float[n * Width]);
        for (var i = 0; i < n; i++) rows.Slice(window.Rows[i] * Width, Width).CopyTo(input.AsSpan(i * Width));
        head.Forward(input, n, scores);
        var result = loss(scores, slopes);
        head.Backward(input, slopes, n, back, shard);
        for (var i = 0; i < n; i++) Lines.Add(back.AsSpan(i * Width, Width), gradient.Slice(window.Rows[i] * Width, Width));
        return result;
    }

    /// <summary>The loss of the chain of labels (Lafferty, McCallum and Pereira 2001) of each part.</summary>
    private double Chain(PieceWindow window, byte[] labels, float[] scores, float[] slopes)
    {
        var (loss, first) = (0.0, 0);
        foreach (var endToken in window.Parts)
        {
            var end = endToken - window.FirstToken;
            loss += ChainGradient.Of(scores.AsSpan(first * Wide, (end - first) * Wide), Wide, heads.Steps, ExpectedLabels.Of(labels.AsSpan(first, end - first)),
                slopes.AsSpan(first * Wide, (end - first) * Wide), heads.StepGradient(shard));
            first = end;
        }
        return loss;
    }

    /// <summary>The loss of the labels that are allowed, token by token.</summary>
    private static double Choices(uint[] allowed, float weight, float[] scores, float[] slopes)
    {
        var loss = 0.0;
        Span<double> chances = stackalloc double[NameLabels.Count];
        for (var i = 0; i < allowed.Length; i++)
        {
            if (allowed[i] == 0) continue;
            var row = scores.AsSpan(i * Wide, NameLabels.Count);
            var (top, sum, right) = (float.MinValue, 0.0, 0.0);
            foreach (var score in row) top = Math.Max(top, score);
            for (var y = 0; y < row.Length; y++)
            {
                sum += chances[y] = Math.Exp(row[y] - top);
                if ((allowed[i] >> y & 1) != 0) right += chances[y];
            }
            loss -= weight * Math.Log(right / sum);
            for (var y = 0; y < row.Length; y++)
                slopes[(i * Wide) + y] = (float)(weight * ((chances[y] / sum) - ((allowed[i] >> y & 1) != 0 ? chances[y] / right : 0)));
        }
        return loss;
    }

    /// <summary>One less the cosine of the sentence's vector with the one that it shall have.</summary>
    private double Likeness(float[] vector, Span<float> rows, Span<float> gradient)
    {
        var n = rows.Length / Width;
        var (mean, result, slope, back) = (new float[Width], new float[Width], new float[Width], new float[Width]);
        for (var i = 0; i < n; i++) Lines.Add(rows.Slice(i * Width, Width), mean);
        for (var j = 0; j < Width; j++) mean[j] /= n;
        heads.Sentences.Forward(mean, 1, result);
        double norm = 0, product = 0;
        for (var j = 0; j < Width; j++)
        {
            norm += result[j] * (double)result[j];
            product += result[j] * (double)vector[j];
        }
        norm = Math.Sqrt(norm);
        var cosine = product / norm;
        for (var j = 0; j < Width; j++) slope[j] = (float)(SentenceWeight * ((cosine * result[j] / norm) - vector[j]) / norm);
        heads.Sentences.Backward(mean, slope, 1, back, shard);
        for (var j = 0; j < Width; j++) back[j] /= n;
        for (var i = 0; i < n; i++) Lines.Add(back, gradient.Slice(i * Width, Width));
        return SentenceWeight * (1 - cosine);
    }
}

/// <summary>Losses by kind.</summary>
internal record struct Losses(double Attributions, double Names, double Sentences)
{
    /// <summary>The losses of one of <paramref name="pieces"/> pieces, as text.</summary>
    public readonly string Per(long pieces) => FormattableString.Invariant($"{Attributions / pieces:F4} {Names / pieces:F4} {Sentences / pieces:F4}");

    public static Losses operator +(Losses a, Losses b) => new(a.Attributions + b.Attributions, a.Names + b.Names, a.Sentences + b.Sentences);
}
