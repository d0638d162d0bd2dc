using Attribution.Encoder;
using Attribution.Quotes.Tagging;
using Attribution.Training.Quotes;

namespace Attribution.Training.FineTuning;

/// <summary>What an encoder in training says of attributions.</summary>
internal static class EncoderScore
{
    private const float BeginBonus = 0.25f;

    [ThreadStatic]
    private static (EncoderNetwork Network, EncoderRun Run) mine;

    /// <summary>Exact F1 of sources, cues and contents, without a second pass.</summary>
    public static SpanScore Attributions(EncoderNetwork network, WordPieces words, IReadOnlyList<TrainingArticle> articles)
    {
        var score = new SpanScore();
        foreach (var (article, lattices) in articles.Zip(Read(network, words, articles)))
        {
            foreach (var ((start, end), lattice) in article.Paragraphs.Zip(lattices))
                score.Add(article.Labels.AsSpan(start, end - start), lattice.Best(BeginBonus));
        }
        return score;
    }

    /// <summary>The scores of the paragraphs of each article.</summary>
    public static Lattice[][] Read(EncoderNetwork network, WordPieces words, IReadOnlyList<TrainingArticle> articles) =>
        [.. articles.AsParallel().AsOrdered().WithDegreeOfParallelism(Weights.Shards).Select(article => Read(network, words, article))];

    private static Lattice[] Read(EncoderNetwork network, WordPieces words, TrainingArticle article)
    {
        if (mine.Network != network) mine = (network, new EncoderRun(network, 0));
        var scores = new float[article.Document.Tokens.Length * Heads.Lanes];
        foreach (var window in DocumentPieces.Of(article.Document, words))
        {
            var rows = mine.Run.Read([window]);
            var input = new float[window.Rows.Length * Transformer.Width];
            for (var i = 0; i < window.Rows.Length; i++)
                rows.Slice(window.Rows[i] * Transformer.Width, Transformer.Width).CopyTo(input.AsSpan(i * Transformer.Width));
            network.Heads.Attributions.Forward(input, window.Rows.Length, scores.AsSpan(window.FirstToken * Heads.Lanes));
        }
        var steps = network.Heads.Steps.ToArray();
        return [.. article.Paragraphs.Select(p => new Lattice(p.End - p.Start, Nodes(p.Start, p.End), steps))];

        float[] Nodes(int start, int end)
        {
            var nodes = new float[(end - start) * Roles.Count];
            for (var i = start; i < end; i++) scores.AsSpan(i * Heads.Lanes, Roles.Count).CopyTo(nodes.AsSpan((i - start) * Roles.Count));
            return nodes;
        }
    }
}
