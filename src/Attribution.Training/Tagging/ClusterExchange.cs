namespace Attribution.Training.Tagging;

/// <summary>
/// Moves each word in turn to the cluster that makes the text most likely under a class bigram model, until the passes
/// are done. Rare words and the borders of sentences have a cluster of their own each.
/// </summary>
internal sealed class ClusterExchange
{
    private readonly NeighbourGraph _graph;
    private readonly int _clusters;
    private readonly int _all;
    private readonly int[] _of;
    private readonly int[] _pairs;
    private readonly int[] _sizes;
    private readonly int[] _behind, _before;
    private readonly double[] _logs = new double[1 << 16];

    private ClusterExchange(NeighbourGraph graph, int clusters)
    {
        _graph = graph;
        _clusters = clusters;
        _all = clusters + NeighbourGraph.Others;
        _of = new int[graph.Occurrences.Length];
        _pairs = new int[_all * _all];
        _sizes = new int[_all];
        _behind = new int[_all];
        _before = new int[_all];
        for (var i = 1; i < _logs.Length; i++) _logs[i] = i * Math.Log(i);
        for (var word = 0; word < _of.Length; word++)
        {
            _of[word] = word < graph.Words.Length ? word % clusters : clusters + word - graph.Words.Length;
            _sizes[_of[word]] += graph.Occurrences[word];
        }
        for (var word = 0; word < _of.Length; word++)
        {
            foreach (var (next, count) in graph.Behind[word]) _pairs[_of[word] * _all + _of[next]] += count;
        }
    }

    /// <summary>The cluster of each word of <paramref name="graph"/>, from 0 to <paramref name="clusters"/> - 1.</summary>
    public static int[] Run(NeighbourGraph graph, int clusters, int passes)
    {
        var exchange = new ClusterExchange(graph, clusters);
        for (var pass = 0; pass < passes; pass++)
        {
            for (var word = 0; word < graph.Words.Length; word++) exchange.Move(word);
        }
        return exchange._of[..graph.Words.Length];
    }

    private void Move(int word)
    {
        Array.Clear(_behind);
        Array.Clear(_before);
        var self = 0;
        foreach (var (next, count) in _graph.Behind[word])
        {
            if (next == word) self = count;
            else _behind[_of[next]] += count;
        }
        foreach (var (last, count) in _graph.Before[word])
        {
            if (last != word) _before[_of[last]] += count;
        }
        Span<int> behind = stackalloc int[_all], before = stackalloc int[_all];
        var behinds = Used(_behind, behind);
        var befores = Used(_before, before);
        Shift(_of[word], word, self, -1);
        var best = 0;
        var most = double.NegativeInfinity;
        for (var cluster = 0; cluster < _clusters; cluster++)
        {
            var gain = Gain(cluster, word, self, behind[..behinds], before[..befores]);
            if (gain > most) (best, most) = (cluster, gain);
        }
        _of[word] = best;
        Shift(best, word, self, 1);
    }

    private double Gain(int cluster, int word, int self, ReadOnlySpan<int> behind, ReadOnlySpan<int> before)
    {
        var size = _sizes[cluster];
        var gain = 2 * (Log(size) - Log(size + _graph.Occurrences[word]));
        foreach (var other in behind)
        {
            if (other == cluster) continue;
            var pairs = _pairs[cluster * _all + other];
            gain += Log(pairs + _behind[other]) - Log(pairs);
        }
        foreach (var other in before)
        {
            if (other == cluster) continue;
            var pairs = _pairs[other * _all + cluster];
            gain += Log(pairs + _before[other]) - Log(pairs);
        }
        var own = _pairs[cluster * _all + cluster];
        return gain + Log(own + _behind[cluster] + _before[cluster] + self) - Log(own);
    }

    private void Shift(int cluster, int word, int self, int sign)
    {
        _sizes[cluster] += sign * _graph.Occurrences[word];
        for (var other = 0; other < _all; other++)
        {
            _pairs[cluster * _all + other] += sign * _behind[other];
            _pairs[other * _all + cluster] += sign * _before[other];
        }
        _pairs[cluster * _all + cluster] += sign * self;
    }

    private static int Used(int[] counts, Span<int> used)
    {
        var length = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0) used[length++] = i;
        }
        return length;
    }

    private double Log(int count) => count < _logs.Length ? _logs[count] : count * Math.Log(count);
}
