using Attribution.Language;

namespace Attribution.Training.Tagging;

/// <summary>
/// Clusters of words that stand among the same neighbours, as a class bigram model of the text finds them by exchanging
/// words between clusters (Kneser and Ney 1993). Words count as written, digits made 0.
/// </summary>
internal sealed class WordClusters
{
    private const int Least = 3;
    private const int Fine = 250;
    private const int Coarse = 40;
    private const int Passes = 8;

    private readonly Dictionary<uint, (byte Fine, byte Coarse)> _clusters = [];

    /// <summary>Finds the clusters of the words of <paramref name="sentences"/>.</summary>
    public WordClusters(IReadOnlyList<TrainingSentence> sentences)
    {
        var text = sentences.Select(sentence => sentence.Tokens.Select(token => WordFeatures.Of(token.In(sentence.Text)).Exact).ToArray()).ToArray();
        var graph = new NeighbourGraph(text, Least);
        var fine = ClusterExchange.Run(graph, Fine, Passes);
        var coarse = ClusterExchange.Run(graph, Coarse, Passes);
        for (var word = 0; word < graph.Words.Length; word++) _clusters[graph.Words[word]] = ((byte)(fine[word] + 1), (byte)(coarse[word] + 1));
    }

    /// <summary>The keys under which the model finds the clusters of a word, with the clusters.</summary>
    public IEnumerable<KeyValuePair<uint, (byte Fine, byte Coarse)>> Rows =>
        _clusters.Select(pair => KeyValuePair.Create(TagFeatures.OfCluster(pair.Key), pair.Value));

    /// <summary>Sets the clusters of <paramref name="word"/>: those of the word as written, else of the word in lower case.</summary>
    public void Set(ref WordFeatures word)
    {
        if (_clusters.TryGetValue(word.Lower, out var clusters)) word.Known = 2;
        if (_clusters.TryGetValue(word.Exact, out var exact)) (clusters, word.Known) = (exact, (byte)(word.Known | 1));
        (word.Cluster, word.CoarseCluster) = clusters;
    }
}
