using Attribution.Language;

namespace Attribution.Quotes.Tagging;

/// <summary>Counts the ranges of a paragraph that lie in a stretch, up to three, without looking at each.</summary>
internal sealed class RangeCounts
{
    private const int Most = 3;

    private readonly int start;

    // Per token, where the three ranges end that end first among those that begin there or later.
    private readonly int[] ends;

    /// <summary>Reads <paramref name="ranges"/>, which lie from token <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public RangeCounts(IReadOnlyList<TokenRange> ranges, int start, int end)
    {
        this.start = start;
        ends = new int[(end - start + 1) * Most];
        Array.Fill(ends, int.MaxValue);
        var order = ranges.OrderByDescending(range => range.First).ToArray();
        var next = 0;
        for (var i = end - 1; i >= start; i--)
        {
            var here = Of(i);
            Of(i + 1).CopyTo(here);
            for (; next < order.Length && order[next].First == i; next++) Insert(here, order[next].End);
        }
    }

    /// <summary>How many ranges begin at <paramref name="first"/> or later and end at <paramref name="end"/> or before; 3 stands for more.</summary>
    public uint Within(int first, int end)
    {
        uint count = 0;
        foreach (var at in Of(Math.Clamp(first, start, start + ends.Length / Most - 1))) if (at <= end) count++;
        return count;
    }

    private Span<int> Of(int token) => ends.AsSpan((token - start) * Most, Most);

    private static void Insert(Span<int> smallest, int end)
    {
        for (var k = 0; k < Most; k++) if (end < smallest[k]) (smallest[k], end) = (end, smallest[k]);
    }
}
