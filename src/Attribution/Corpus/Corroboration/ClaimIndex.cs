namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Finds the claims that may be close to a claim without looking at all others: those that share two of the six
/// heaviest words and names of both (blocking by sorted neighbourhood, Hernández and Stolfo 1995). Of those under one
/// pair the latest are looked at, <see cref="MostPerPair"/> at most, so that the time is linear in the number of claims.
/// </summary>
internal sealed class ClaimIndex(Vocabulary vocabulary)
{
    /// <summary>How many claims under one pair are looked at.</summary>
    public const int MostPerPair = 24;

    private const int Heaviest = 6;

    private readonly Dictionary<(int First, int Second), int> latest = [];
    private readonly List<(ClaimContent Content, int Before)> entries = [];
    private readonly HashSet<ClaimContent> seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds a claim.</summary>
    public void Add(ClaimContent content)
    {
        foreach (var pair in Pairs(content))
        {
            entries.Add((content, latest.GetValueOrDefault(pair, -1)));
            latest[pair] = entries.Count - 1;
        }
    }

    /// <summary>The claims that may be close to <paramref name="content"/>, each once, in an order that depends on the order of adding alone.</summary>
    public IEnumerable<ClaimContent> Near(ClaimContent content)
    {
        seen.Clear();
        foreach (var pair in Pairs(content))
        {
            var entry = latest.GetValueOrDefault(pair, -1);
            for (var i = 0; i < MostPerPair && entry >= 0; i++)
            {
                if (seen.Add(entries[entry].Content)) yield return entries[entry].Content;
                entry = entries[entry].Before;
            }
        }
    }

    private IEnumerable<(int First, int Second)> Pairs(ClaimContent content)
    {
        var heaviest = content.Features.OrderByDescending(vocabulary.Weight).ThenBy(vocabulary.Text, StringComparer.Ordinal).Take(Heaviest).Order().ToArray();
        for (var i = 0; i < heaviest.Length; i++)
        {
            for (var k = i + 1; k < heaviest.Length; k++) yield return (heaviest[i], heaviest[k]);
        }
    }
}
