using System.Text.RegularExpressions;

namespace Attribution.Training.Pages;

/// <summary>How well texts agree in their runs of four words, as the benchmark of article extraction counts it.</summary>
internal static partial class ShingleScore
{
    private const int Length = 4;

    /// <summary>How much of <paramref name="found"/> is right, and how much of <paramref name="truth"/> is found; null where it cannot be said.</summary>
    public static (double? Precision, double? Recall) Of(string truth, string found)
    {
        var (right, wrong, missed) = (0, 0, 0);
        var (expected, given) = (Shingles(truth), Shingles(found));
        foreach (var (shingle, count) in expected)
        {
            var both = Math.Min(count, given.GetValueOrDefault(shingle));
            right += both;
            missed += count - both;
        }
        foreach (var (shingle, count) in given) wrong += Math.Max(0, count - expected.GetValueOrDefault(shingle));
        return (right + wrong == 0 ? null : (double)right / (right + wrong), right + missed == 0 ? null : (double)right / (right + missed));
    }

    /// <summary>The harmonic mean of both.</summary>
    public static double F1(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);

    /// <summary>The runs of words with how often each comes.</summary>
    public static Dictionary<string, int> Shingles(string text)
    {
        string[] words = [.. Words().Matches(text).Select(match => match.Value)];
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(1, words.Length - Length + 1) && words.Length > 0; i++)
        {
            var shingle = string.Join(' ', words.Skip(i).Take(Length));
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }
        return counts;
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();
}
