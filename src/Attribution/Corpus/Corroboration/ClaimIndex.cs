namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Finds the claims that may be close to a claim without looking at all others: those that share two of the six
/// heaviest words and names of both (blocking by sorted neighbourhood, Hernández and Stolfo 1995). Of those under one
/// pair the latest are looked at, <see cref="MostPerPair"/> at most, so that the time is linear in the number of claims.
/// </summary>
internal sealed class ClaimIndex
{
    /// <summary>How many claims under one pair are looked at.</summary>
    public const int MostPerPair = 24;

    private const int Heaviest = 6;

    private const int UsualPairs = 15;

    private readonly Vocabulary vocabulary;
    private readonly SeenTwice twice;
    private readonly Dictionary<(int First, int Second), int> latest = [];
    private readonly List<(ClaimContent Content, int Before)> entries = [];
    private readonly HashSet<ClaimContent> seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes an empty index for <paramref name="claims"/>: what pairs they have tells which of them need to be looked up.</summary>
    public ClaimIndex(Vocabulary vocabulary, IReadOnlyCollection<ClaimContent> claims)
    {
        this.vocabulary = vocabulary;
        twice = new((long)claims.Count * UsualPairs);
        foreach (var claim in claims)
        {
            foreach (var pair in AllPairs(claim)) twice.Add(Key(pair));
        }
    }

    /// <summary>Whether <paramref name="content"/> shares a pair with another claim; where it does not, none is near.</summary>
    public bool MayHaveNear(ClaimContent content) => Pairs(content).Any();

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

    private IEnumerable<(int First, int Second)> Pairs(ClaimContent content) => AllPairs(content).Where(pair => twice.Contains(Key(pair)));

    private static ulong Key((int First, int Second) pair) => ((ulong)(uint)pair.First << 32) | (uint)pair.Second;

    private IEnumerable<(int First, int Second)> AllPairs(ClaimContent content)
    {
        var heaviest = content.Features.OrderByDescending(vocabulary.Weight).ThenBy(vocabulary.Text, StringComparer.Ordinal).Take(Heaviest).Order().ToArray();
        for (var i = 0; i < heaviest.Length; i++)
        {
            for (var k = i + 1; k < heaviest.Length; k++) yield return (heaviest[i], heaviest[k]);
        }
    }
}
