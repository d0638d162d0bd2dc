using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>Exact span F1 per role on our own tokens, in the manner of CofeNet (Wang et al. 2022).</summary>
internal sealed class SpanScore
{
    private readonly int[] gold = new int[3];
    private readonly int[] found = new int[3];
    private readonly int[] hit = new int[3];

    public void Add(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        var e = Spans(expected);
        var a = Spans(actual);
        foreach (var span in e) gold[span.Role]++;
        foreach (var span in a) found[span.Role]++;
        e.IntersectWith(a);
        foreach (var span in e) hit[span.Role]++;
    }

    public double F1(int role) => 200.0 * hit[role] / Math.Max(1, gold[role] + found[role]);

    public override string ToString() =>
        string.Join(" / ",
            Enumerable.Range(0, 3).Select(r => $"{F1(r):F1} (P {100.0 * hit[r] / Math.Max(1, found[r]):F1} R {100.0 * hit[r] / Math.Max(1, gold[r]):F1})"));

    private static HashSet<(int Start, int End, int Role)> Spans(ReadOnlySpan<byte> labels)
    {
        var result = new HashSet<(int, int, int)>();
        var start = -1;
        for (var i = 0; i <= labels.Length; i++)
        {
            var goesOn = i < labels.Length && i > 0 && labels[i] == (byte)Inside(labels[i]) && Inside(labels[i - 1]) == Inside(labels[i]) && labels[i] != 0;
            if (goesOn) continue;
            if (start >= 0) result.Add((start, i, (int)(Inside(labels[start]) - Role.InSource) / 2));
            start = i < labels.Length && labels[i] != 0 ? i : -1;
        }
        return result;
    }

    private static Role Inside(byte label) => label == 0 ? Role.Outside : (Role)(((label - 1) / 2 * 2) + 2);
}
