namespace Attribution.Training.Quotes;

/// <summary>Counts feature hashes and numbers those that are frequent enough.</summary>
internal sealed class FeatureCounter
{
    private readonly Dictionary<uint, int> counts = [];
    private Dictionary<uint, int> numbers = [];

    /// <summary>The kept features' hashes, by number.</summary>
    public uint[] Keys { get; private set; } = [];

    public void Count(ReadOnlySpan<uint> features)
    {
        foreach (var feature in features) System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
    }

    /// <summary>The features seen at least <paramref name="least"/> times so far.</summary>
    public HashSet<uint> Frequent(int least) => [.. counts.Where(c => c.Value >= least).Select(c => c.Key)];

    /// <summary>
    /// Keeps the features seen at least <paramref name="least"/> times and those of <paramref name="others"/>, numbered by hash.
    /// </summary>
    public void Keep(int least, IReadOnlySet<uint>? others = null)
    {
        Keys = [.. counts.Where(c => (c.Value >= least || others?.Contains(c.Key) == true) && c.Key != 0).Select(c => c.Key).Order()];
        numbers = Keys.Select((key, index) => (key, index)).ToDictionary(x => x.key, x => x.index);
        counts.Clear();
        counts.TrimExcess();
    }

    public int[] Numbers(ReadOnlySpan<uint> features)
    {
        var result = new List<int>(features.Length);
        foreach (var feature in features) if (numbers.TryGetValue(feature, out var number)) result.Add(number);
        return [.. result];
    }
}
