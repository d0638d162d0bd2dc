using Attribution.Encoder;

namespace Attribution.Training.FineTuning;

/// <summary>Sums and products of lines of numbers, whose length is a multiple of sixteen.</summary>
internal static class Lines
{
    /// <summary>Adds each number of <paramref name="from"/> to its fellow.</summary>
    public static void Add(ReadOnlySpan<float> from, Span<float> to)
    {
        var a = Lanes.Of(from);
        var b = Lanes.Of(to);
        for (var i = 0; i < a.Length; i++) b[i] += a[i];
    }

    /// <summary>Multiplies each number of <paramref name="to"/> with its fellow.</summary>
    public static void Multiply(ReadOnlySpan<float> from, Span<float> to)
    {
        var a = Lanes.Of(from);
        var b = Lanes.Of(to);
        for (var i = 0; i < a.Length; i++) b[i] *= a[i];
    }
}
