namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Tells which of very many keys came twice, in little memory and without a mistake that matters: a key that came once may be taken for one
/// that came twice, never the other way round. So what is looked up only for such keys is found as if all were looked up.
/// </summary>
/// <param name="keys">How many keys may come.</param>
internal sealed class SeenTwice(long keys)
{
    private const int LeastBits = 10, MostBits = 29, PerKey = 4;

    private readonly int bits = Math.Clamp(64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)(keys * PerKey)), LeastBits, MostBits);
    private ulong[]? once, twice;

    /// <summary>Notes a key.</summary>
    public void Add(ulong key)
    {
        once ??= new ulong[1 << (bits - 6)];
        twice ??= new ulong[1 << (bits - 6)];
        var (word, bit) = Place(key);
        twice[word] |= once[word] & bit;
        once[word] |= bit;
    }

    /// <summary>Whether <paramref name="key"/> came twice at least.</summary>
    public bool Contains(ulong key)
    {
        if (twice is null) return false;
        var (word, bit) = Place(key);
        return (twice[word] & bit) != 0;
    }

    private (int Word, ulong Bit) Place(ulong key)
    {
        var mixed = (key ^ (key >> 31)) * 0x9E3779B97F4A7C15UL >> (64 - bits);
        return ((int)(mixed >> 6), 1UL << (int)(mixed & 63));
    }
}
