using Attribution.Documents;

namespace Attribution.Evaluation;

/// <summary>How much two spans have in common.</summary>
internal static class SpanMeasures
{
    /// <summary>The length that both cover; negative where they lie apart.</summary>
    public static int Common(this TextSpan one, TextSpan other) => Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);

    /// <summary>What both cover as a share of what they stretch over; 0 where they lie apart.</summary>
    public static double Jaccard(this TextSpan one, TextSpan other) => Math.Max(0, one.Common(other)) / (double)one.Union(other).Length;

    /// <summary>The slice of <paramref name="text"/>, as far as the span lies in it.</summary>
    public static string SafelyOf(this TextSpan span, string text)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        return text[start..Math.Clamp(span.End, start, text.Length)];
    }
}
