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

    /// <summary>Keeps the features seen at least <paramref name="least"/> times, numbered by hash.</summary>
    public void Keep(int least)
    {
        Keys = [.. counts.Where(c => c.Value >= least && c.Key != 0).Select(c => c.Key).Order()];
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
