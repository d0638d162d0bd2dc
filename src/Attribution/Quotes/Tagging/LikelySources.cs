using System.Runtime.InteropServices;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Quotes.Tagging;

/// <summary>The spans of a paragraph that may be a source, in text order, with how likely each is, found by where they stand.</summary>
internal sealed class LikelySources
{
    /// <summary>How many tokens away from a cue its source may stand.</summary>
    private const int Reach = 40;

    /// <summary>What the logarithm of a likelihood is at least.</summary>
    private const float Least = -20;

    private readonly List<TokenRange> all;

    // The indexes of the sources, the likeliest first, and where each index stands there.
    private readonly int[] order;
    private readonly int[] rank;
    private readonly Dictionary<int, float> starting = [];
    private readonly Dictionary<int, float> ending = [];

    /// <param name="posteriors">The likelihoods.</param>
    /// <param name="sources">The spans, in text order.</param>
    public LikelySources(Posteriors posteriors, List<TokenRange> sources)
    {
        all = sources;
        var logs = new float[sources.Count];
        for (var i = 0; i < logs.Length; i++)
        {
            var (first, end) = sources[i];
            var log = logs[i] = posteriors.LogSpan(Role.BeginSource, first, end);
            Best = Math.Max(Best, log);
            starting[first] = Math.Max(starting.GetValueOrDefault(first, Least), log);
            ending[end] = Math.Max(ending.GetValueOrDefault(end, Least), log);
        }
        order = [.. Enumerable.Range(0, logs.Length).OrderByDescending(i => logs[i])];
        rank = new int[order.Length];
        for (var i = 0; i < order.Length; i++) rank[order[i]] = i;
    }

    /// <summary>The logarithm of the likelihood of the likeliest.</summary>
    public float Best { get; } = Least;

    /// <summary>The same of the likeliest that touches <paramref name="cue"/>.</summary>
    public float Beside(TokenRange cue) => Math.Max(ending.GetValueOrDefault(cue.First, Least), starting.GetValueOrDefault(cue.End, Least));

    /// <summary>Those near <paramref name="cue"/>, in text order; where there are more than <paramref name="most"/>, the likeliest.</summary>
    public List<TokenRange> Near(TokenRange cue, int most)
    {
        var near = new List<int>();
        for (var i = From(cue.First - Reach - Candidates.LongestSource); i < all.Count && all[i].First < cue.End + Reach; i++)
        {
            if (!all[i].Overlaps(cue) && all[i].End > cue.First - Reach) near.Add(i);
        }
        if (near.Count > most)
        {
            near = near.ConvertAll(i => rank[i]);
            near.Sort();
            near = near.GetRange(0, most).ConvertAll(i => order[i]);
            near.Sort();
        }
        return near.ConvertAll(i => all[i]);
    }

    /// <summary>The index of the first source that begins at <paramref name="token"/> or behind it.</summary>
    private int From(int token) => SortedSpans.FirstAtOrBehind(CollectionsMarshal.AsSpan(all), token, static (in TokenRange source) => source.First);
}
