namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Finds claims of any time that may say the same nearly word for word: those of the same six heaviest words and names, or of all of them but one. Of
/// those with the same the latest are looked at, <see cref="MostPerKey"/> at most.
/// </summary>
internal sealed class RepeatedClaims(ClaimPairs pairs)
{
    /// <summary>Claims of the same words that are not one are few.</summary>
    private const int MostPerKey = 4;

    private readonly Dictionary<ulong, int> latest = [];
    private readonly List<(int Number, int Before)> entries = [];
    private readonly HashSet<int> found = [];

    /// <summary>Adds a claim by its number.</summary>
    public void Add(ClaimContent content, int number)
    {
        Span<ulong> keys = stackalloc ulong[ClaimPairs.MostWhole];
        foreach (var key in keys[..pairs.WholeOf(content, keys)])
        {
            entries.Add((number, latest.GetValueOrDefault(key, -1)));
            latest[key] = entries.Count - 1;
        }
    }

    /// <summary>The numbers of those that may be nearly the same as <paramref name="content"/>; good until the next call.</summary>
    public IReadOnlyCollection<int> Like(ClaimContent content)
    {
        found.Clear();
        Span<ulong> keys = stackalloc ulong[ClaimPairs.MostWhole];
        foreach (var key in keys[..pairs.WholeOf(content, keys)])
        {
            var entry = latest.GetValueOrDefault(key, -1);
            for (var left = MostPerKey; entry >= 0 && left > 0; left--)
            {
                found.Add(entries[entry].Number);
                entry = entries[entry].Before;
            }
        }
        return found;
    }
}
