namespace Attribution.Corpus.Corroboration;

/// <summary>
/// The keys by which claims that may be close find each other: the pairs of their six heaviest words and names; and those by which nearly the
/// same ones do: all six, and all but one. Keys that one claim alone has are left out, once all claims were noted.
/// </summary>
/// <param name="articles">How many articles there are.</param>
internal sealed class ClaimPairs(int articles)
{
    /// <summary>A claim has so many pairs at most.</summary>
    public const int Most = 15;

    /// <summary>And so many keys by which nearly the same ones find it.</summary>
    public const int MostWhole = 7;

    private const int UsualKeys = 250;

    private readonly SeenTwice twice = new((long)articles * UsualKeys);

    /// <summary>Notes a claim.</summary>
    public void Note(ClaimContent content)
    {
        Span<ulong> keys = stackalloc ulong[Most];
        foreach (var key in keys[..All(content, keys)]) twice.Add(key);
        foreach (var key in keys[..Whole(content, keys)]) twice.Add(key);
    }

    /// <summary>Puts those pairs of <paramref name="content"/> into <paramref name="keys"/> that another claim has, too, and gives their number.</summary>
    public int Of(ClaimContent content, Span<ulong> keys) => Twice(keys[..All(content, keys)]);

    /// <summary>Whether another claim shares a pair with <paramref name="content"/>; where none does, none is close.</summary>
    public bool HasOthers(ClaimContent content) => Of(content, stackalloc ulong[Most]) > 0;

    /// <summary>Puts those keys into <paramref name="keys"/> that a claim nearly the same may have, too, and gives their number.</summary>
    public int WholeOf(ClaimContent content, Span<ulong> keys) => Twice(keys[..Whole(content, keys)]);

    private int Twice(Span<ulong> keys)
    {
        var count = 0;
        foreach (var key in keys)
        {
            if (twice.Contains(key)) keys[count++] = key;
        }
        return count;
    }

    private static int Whole(ClaimContent content, Span<ulong> keys)
    {
        var heaviest = content.Heaviest;
        for (var without = 0; without <= heaviest.Length; without++)
        {
            keys[without] = Hashes.Start;
            for (var i = 0; i < heaviest.Length; i++) if (i != without) keys[without] = Hashes.Next(keys[without], (ulong)heaviest[i] + 1);
        }
        return heaviest.Length + 1;
    }

    private static int All(ClaimContent content, Span<ulong> keys)
    {
        var (heaviest, count) = (content.Heaviest, 0);
        for (var i = 0; i < heaviest.Length; i++)
        {
            for (var k = i + 1; k < heaviest.Length; k++) keys[count++] = ((ulong)(uint)heaviest[i] << 32) | (uint)heaviest[k];
        }
        return count;
    }
}
