using System.Runtime.Intrinsics;
using Attribution.Language;

namespace Attribution.Quotes.Tagging;

/// <summary>
/// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the tokens of a paragraph, with
/// whole-number weights. Immutable and thread-safe.
/// </summary>
internal sealed class SequenceModel
{
    private const int Labels = Roles.Count;

    private readonly FeatureTable nodes;
    private readonly FeatureTable edges;
    private readonly float nodeScale;
    private readonly float edgeScale;

    /// <summary>Puts a model together: eight weights a node feature, and eight times seven an edge feature, one block for each label that the edge leaves.</summary>
    public SequenceModel(WeightTable nodes, WeightTable edges, CueTable cues)
    {
        this.nodes = new FeatureTable(nodes);
        this.edges = new FeatureTable(edges);
        nodeScale = nodes.Scale;
        edgeScale = edges.Scale;
        Cues = cues;
    }

    /// <summary>The cue table that the features use.</summary>
    public CueTable Cues { get; }

    /// <summary>Scores the tokens from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public Lattice Score(AnnotatedDocument document, TokenViews views, int start, int end)
    {
        var n = end - start;
        var featurizer = new Featurizer(document, views, start, end);
        var node = new float[n * Labels];
        var edge = new float[n * Labels * Labels];
        Span<uint> features = stackalloc uint[Featurizer.MaxNode];
        Span<Vector128<short>> sums = stackalloc Vector128<short>[Labels];
        for (var i = 0; i < n; i++)
        {
            sums[0] = default;
            nodes.AddTo(features[..featurizer.Node(start + i, features)], sums);
            for (var y = 0; y < Labels; y++) node[(i * Labels) + y] = sums[0][y] * nodeScale;
            if (i == 0) continue;
            sums.Clear();
            edges.AddTo(features[..featurizer.Edge(start + i, features)], sums);
            for (var x = 0; x < Labels; x++)
            {
                for (var y = 0; y < Labels; y++) edge[(((i * Labels) + x) * Labels) + y] = sums[x][y] * edgeScale;
            }
        }
        return new Lattice(n, node, edge);
    }
}
