using Attribution.Encoder;
using Attribution.Quotes.Tagging;
using Attribution.Training.Quotes;

namespace Attribution.Training.FineTuning;

/// <summary>What an encoder in training finds by itself.</summary>
internal static class EncoderScore
{
    private const float BeginBonus = 0.25f;

    /// <summary>Exact F1 of sources, cues and contents, without a second pass.</summary>
    public static SpanScore Attributions(EncoderNetwork network, WordPieces words, IReadOnlyList<TrainingArticle> articles)
    {
        var found = articles.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(article => Labels(network, words, article)).ToArray();
        var score = new SpanScore();
        foreach (var (article, labels) in articles.Zip(found))
        {
            foreach (var (start, end) in article.Paragraphs) score.Add(article.Labels.AsSpan(start, end - start), labels.AsSpan(start, end - start));
        }
        return score;
    }

    [ThreadStatic]
    private static (EncoderNetwork Network, EncoderRun Run) mine;

    private static byte[] Labels(EncoderNetwork network, WordPieces words, TrainingArticle article)
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
        var labels = new byte[article.Document.Tokens.Length];
        foreach (var (start, end) in article.Paragraphs)
        {
            var node = new float[(end - start) * Roles.Count];
            for (var i = start; i < end; i++) scores.AsSpan(i * Heads.Lanes, Roles.Count).CopyTo(node.AsSpan((i - start) * Roles.Count));
            new Lattice(end - start, node, network.Heads.Steps.ToArray()).Best(BeginBonus).CopyTo(labels, start);
        }
        return labels;
    }
}
