using System.Runtime.Intrinsics;
using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>What the training of the sequence model may be asked to do otherwise.</summary>
internal sealed record FirstPassOptions(int Epochs = 12, int LeastNode = 10, int LeastEdge = 10, double Rate = 0.1, double Dropout = 0.65, double Decay = 1e-6);

/// <summary>The weights of a sequence model.</summary>
internal sealed record FirstPassTables(WeightTable Cues, WeightTable Nodes, WeightTable Edges)
{
    public SequenceModel Model { get; } = new(Nodes, Edges, new CueTable(Cues));
}

/// <summary>Trains a sequence model on annotated articles.</summary>
internal static class FirstPass
{
    public static FirstPassTables Train(IReadOnlyList<TrainingArticle> articles, FirstPassOptions options, Action<string> say)
    {
        var counts = new CueCounts();
        foreach (var article in articles) counts.Add(article, 1);
        var empty = new CueTable(new WeightTable([], [], 1, 1));
        var nodeCounter = new FeatureCounter();
        var edgeCounter = new FeatureCounter();
        var views = new TokenViews[articles.Count];
        for (var a = 0; a < articles.Count; a++)
        {
            var article = articles[a];
            views[a] = new TokenViews(article.Document, empty);
            counts.Add(article, -1);
            for (var i = 0; i < views[a].Bin.Length; i++) views[a].Bin[i] = counts.Bin(CueCounts.KeyOf(article.Document.Tokens[i]));
            counts.Add(article, 1);
            Visit(article, views[a], (_, f) => nodeCounter.Count(f), (_, f) => edgeCounter.Count(f));
        }
        nodeCounter.Keep(options.LeastNode);
        edgeCounter.Keep(options.LeastEdge);
        say($"features: {nodeCounter.Keys.Length} node, {edgeCounter.Keys.Length} edge");
        var sequences = new List<Sequence>();
        for (var a = 0; a < articles.Count; a++)
        {
            var article = articles[a];
            var nodes = new int[article.Labels.Length][];
            var edges = new int[article.Labels.Length][];
            Visit(article, views[a], (i, f) => nodes[i] = nodeCounter.Numbers(f), (i, f) => edges[i] = edgeCounter.Numbers(f));
            foreach (var (start, end) in article.Paragraphs) sequences.Add(new Sequence(nodes[start..end], edges[start..end], article.Labels[start..end]));
        }
        var trainer = new CrfTrainer(nodeCounter.Keys.Length, edgeCounter.Keys.Length, options.Rate, options.Dropout, options.Decay);
        var data = sequences.ToArray();
        for (var epoch = 1; epoch <= options.Epochs; epoch++) say($"epoch {epoch}: {trainer.Epoch(data):F4}");
        var shrink = (float)(1 - options.Dropout);
        return new(counts.Table(3), Bytes(nodeCounter.Keys, trainer.Node, shrink), Bytes(edgeCounter.Keys, trainer.Edge, shrink));
    }

    private static WeightTable Bytes(uint[] keys, ReadOnlySpan<Vector256<float>> weights, float shrink)
    {
        float top = 0.01f;
        foreach (var v in weights) for (var y = 0; y < Roles.Count; y++) top = Math.Max(top, Math.Abs(v[y]));
        var scale = Math.Min(top, 6f) / 127f;
        var bytes = new sbyte[weights.Length * 8];
        for (var i = 0; i < weights.Length; i++)
        {
            for (var y = 0; y < Roles.Count; y++) bytes[(i * 8) + y] = (sbyte)Math.Clamp(MathF.Round(weights[i][y] / scale), -127, 127);
        }
        return new(keys, bytes, bytes.Length / Math.Max(1, keys.Length), scale * shrink);
    }

    private delegate void Visitor(int token, ReadOnlySpan<uint> features);

    private static void Visit(TrainingArticle article, TokenViews views, Visitor node, Visitor edge)
    {
        Span<uint> features = stackalloc uint[Featurizer.MaxNode];
        foreach (var (start, end) in article.Paragraphs)
        {
            var featurizer = new Featurizer(article.Document, views, start, end);
            for (var i = start; i < end; i++)
            {
                node(i, features[..featurizer.Node(i, features)]);
                if (i > start) edge(i, features[..featurizer.Edge(i, features)]);
                else edge(i, []);
            }
        }
    }
}
