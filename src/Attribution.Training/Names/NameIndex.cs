using System.Runtime.InteropServices;
using Attribution.Actors.Names.Tagging;

namespace Attribution.Training.Names;

/// <summary>Numbers the features that occur often enough.</summary>
internal sealed class NameIndex
{
    private static readonly bool[] OfWord = FindOfWord();

    private readonly Dictionary<uint, int> ids = [];
    private readonly HashSet<int> words = [];

    public NameIndex(IEnumerable<NameExample> examples, int least)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var example in examples)
        {
            Visit(example, (_, keys) =>
            {
                foreach (var key in keys) CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out bool _)++;
            });
        }
        foreach (var (key, count) in counts)
        {
            if (count >= least) ids.Add(key, ids.Count);
        }
        foreach (var example in examples)
        {
            Visit(example, (_, keys) =>
            {
                for (var i = 0; i < keys.Length; i++)
                {
                    if (OfWord[i] && ids.TryGetValue(keys[i], out var id)) words.Add(id);
                }
            });
        }
    }

    /// <summary>Whether the feature with <paramref name="number"/> says which word the token is, and not only what it looks like.</summary>
    public bool SaysWord(int number) => words.Contains(number);

    /// <summary>The features with their numbers.</summary>
    public IReadOnlyDictionary<uint, int> Ids => ids;

    /// <summary>The numbers of the features of each token of the stretches, in order.</summary>
    public List<int[]> Features(NameExample example)
    {
        var all = new List<int[]>();
        Visit(example, (_, keys) =>
        {
            var count = 0;
            Span<int> found = stackalloc int[keys.Length];
            foreach (var key in keys)
            {
                if (ids.TryGetValue(key, out var id)) found[count++] = id;
            }
            all.Add([.. found[..count]]);
        });
        return all;
    }

    /// <summary>Which templates change with the word: those whose features differ for two words that look alike.</summary>
    private static bool[] FindOfWord()
    {
        var facts = new WordFacts[5];
        var (one, other) = (new uint[2 * NameFeatures.Most], new uint[2 * NameFeatures.Most]);
        var count = Fill(facts, one);
        ref var look = ref facts[2].Look;
        (look.Exact, look.Lower, look.Suffix4, look.Suffix5, look.Prefix3, look.Prefix4) = (1, 1, 1, 1, 1, 1);
        (look.Cluster, look.CoarseCluster, look.Class) = (1, 1, 1);
        Fill(facts, other);
        return [.. one.Zip(other, (a, b) => a != b).Take(count)];

        static int Fill(WordFacts[] facts, uint[] keys)
        {
            var count = NameFeatures.Of(facts, 2, 2, 3, keys);
            return count + NameFeatures.OfElsewhere(facts, 2, keys.AsSpan(count));
        }
    }

    private delegate void Visitor(int token, ReadOnlySpan<uint> keys);

    private static void Visit(NameExample example, Visitor visit)
    {
        var keys = new uint[2 * NameFeatures.Most];
        foreach (var (first, end) in example.Facts.Stretches)
        {
            var offset = example.Facts.OffsetOf(first);
            for (var i = first; i < end; i++)
            {
                var count = NameFeatures.Of(example.Facts.Words, i + offset, first + offset, end + offset, keys);
                count += NameFeatures.OfElsewhere(example.Facts.Words, i + offset, keys.AsSpan(count));
                visit(i, keys.AsSpan(0, count));
            }
        }
    }
}
