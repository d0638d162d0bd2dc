namespace Attribution.Corpus.Identity;

/// <summary>
/// How often each of several values was seen. Adding is associative and commutative, and so is what is read from it. Most have few values, of which
/// a list takes the least memory; there are many of them.
/// </summary>
internal sealed class Tally
{
    /// <summary>More values than this are looked up.</summary>
    private const int Few = 8;

    private (string Value, int Count)[] few = [];
    private int length;
    private Dictionary<string, int>? many;

    /// <summary>What saw nothing; nothing is added to it.</summary>
    public static Tally Nothing { get; } = new();

    /// <summary>How many different values were seen.</summary>
    public int Count => many?.Count ?? length;

    /// <summary>The values, in ordinal order.</summary>
    public IEnumerable<string> Values => All.Select(one => one.Value).Order(StringComparer.Ordinal);

    /// <summary>Whether nothing was seen.</summary>
    public bool IsEmpty => length == 0 && many is null;

    /// <summary>How often <paramref name="value"/> was seen.</summary>
    public int this[string value] => many is not null ? many.GetValueOrDefault(value) : Find(value) is >= 0 and var place ? few[place].Count : 0;

    /// <summary>The value seen most often, of equals the first in ordinal order; null where nothing was seen.</summary>
    public string? Most => All.OrderByDescending(one => one.Count).ThenBy(one => one.Value, StringComparer.Ordinal).Select(one => one.Value).FirstOrDefault();

    private IEnumerable<(string Value, int Count)> All => many is not null ? many.Select(pair => (pair.Key, pair.Value)) : few.Take(length);

    /// <summary>Notes a value; null and empty are none.</summary>
    public void Add(string? value, int times = 1)
    {
        if (string.IsNullOrEmpty(value)) return;
        if (many is not null) many[value] = many.GetValueOrDefault(value) + times;
        else if (Find(value) is >= 0 and var place) few[place].Count += times;
        else if (length < Few) Append(value, times);
        else
        {
            many = few.ToDictionary(one => one.Value, one => one.Count, StringComparer.Ordinal);
            many.Add(value, times);
            (few, length) = ([], 0);
        }
    }

    /// <summary>Adds all that <paramref name="other"/> saw.</summary>
    /// <param name="other">What saw it.</param>
    /// <param name="texts">One text for all that are the same, where many values are.</param>
    public void Add(Tally other, SharedTexts? texts = null)
    {
        foreach (var (value, times) in other.All) Add(texts?.Of(value) ?? value, times);
    }

    /// <summary>Whether both saw a value.</summary>
    public bool Overlaps(Tally other)
    {
        var (fewer, more) = Count < other.Count ? (this, other) : (other, this);
        return fewer.All.Any(one => more[one.Value] > 0);
    }

    private int Find(string value)
    {
        for (var i = 0; i < length; i++)
        {
            if (few[i].Value == value) return i;
        }
        return -1;
    }

    private void Append(string value, int times)
    {
        if (length == few.Length) Array.Resize(ref few, Math.Max(1, length * 2));
        few[length++] = (value, times);
    }
}
