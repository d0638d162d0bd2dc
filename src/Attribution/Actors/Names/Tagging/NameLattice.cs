namespace Attribution.Actors.Names.Tagging;

/// <summary>Finds the best sequence of labels of a stretch (Viterbi).</summary>
internal static class NameLattice
{
    private const int Labels = NameLabels.Count;
    private const int Never = int.MinValue / 2;

    private static readonly byte[][] Before = [.. Enumerable.Range(0, Labels).Select(next =>
        Enumerable.Range(0, Labels).Where(label => NameLabels.MayFollow(label, next)).Select(label => (byte)label).ToArray())];

    /// <summary>Fills <paramref name="labels"/> with the sequence of greatest sum; of equal ones that with the lower labels.</summary>
    /// <param name="sums">The sum of each label for each token, in rows of <paramref name="width"/>.</param>
    /// <param name="width">The length of a row.</param>
    /// <param name="steps">The weight of each step between labels.</param>
    /// <param name="labels">Receives a label for each token; the tokens around the stretch are outside any name.</param>
    public static void Best(ReadOnlySpan<short> sums, int width, ReadOnlySpan<short> steps, Span<byte> labels)
    {
        var length = labels.Length;
        Span<int> best = stackalloc int[Labels];
        Span<int> next = stackalloc int[Labels];
        var from = length <= 60 ? stackalloc byte[60 * Labels] : new byte[length * Labels];
        best.Fill(Never);
        best[NameLabels.Outside] = 0;
        for (var i = 0; i < length; i++)
        {
            for (var label = 0; label < Labels; label++)
            {
                var most = Never;
                var source = (byte)0;
                foreach (var before in Before[label])
                {
                    var sum = best[before] + steps[before * Labels + label];
                    if (sum > most) (most, source) = (sum, before);
                }
                next[label] = Math.Max(Never, most + sums[i * width + label]);
                from[i * Labels + label] = source;
            }
            next.CopyTo(best);
        }
        var last = 0;
        for (var label = 0; label < Labels; label++)
            best[label] = NameLabels.MayFollow(label, NameLabels.Outside) ? best[label] + steps[label * Labels] : Never;
        for (var label = 1; label < Labels; label++) last = best[label] > best[last] ? label : last;
        for (var i = length - 1; i >= 0; i--)
        {
            labels[i] = (byte)last;
            last = from[i * Labels + last];
        }
    }
}
