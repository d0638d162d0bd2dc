namespace Attribution.Corpus.Identity;

/// <summary>How often each of several values was seen. Adding is associative and commutative, and so is what is read from it.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>The values, in ordinal order.</summary>
    public IEnumerable<string> Values => counts.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether nothing was seen.</summary>
    public bool IsEmpty => counts.Count == 0;

    /// <summary>How often <paramref name="value"/> was seen.</summary>
    public int this[string value] => counts.GetValueOrDefault(value);

    /// <summary>Notes a value; null and empty are none.</summary>
    public void Add(string? value, int times = 1)
    {
        if (!string.IsNullOrEmpty(value)) counts[value] = this[value] + times;
    }

    /// <summary>Adds all that <paramref name="other"/> saw.</summary>
    public void Add(Tally other)
    {
        foreach (var (value, times) in other.counts) Add(value, times);
    }

    /// <summary>The value seen most often, of equals the first in ordinal order; null where nothing was seen.</summary>
    public string? Most => counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => pair.Key).FirstOrDefault();
}
