using System.Runtime.InteropServices;
using Attribution.Actors.Names;

namespace Attribution.Training.Names;

/// <summary>Numbers the features that occur often enough.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<uint, int> ids = [];

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
    }

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
