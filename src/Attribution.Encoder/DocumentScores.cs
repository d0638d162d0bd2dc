using System.Collections.Immutable;
using Attribution.Actors.Names.Tagging;
using Attribution.Quotes.Tagging;

namespace Attribution.Encoder;

/// <summary>What the encoder says of a document's tokens. Scores of tokens that it did not read are 0.</summary>
internal sealed class DocumentScores
{
    // Windows go through the encoder by so many pieces, more than which makes nothing faster. It changes no result.
    private const int Pieces = 2 * Transformer.Longest;

    private readonly float[] attributions, names;
    private readonly bool[] isRead;

    private DocumentScores(int tokens)
    {
        attributions = new float[tokens * Roles.Count];
        names = new float[tokens * NameLabels.Count];
        isRead = new bool[tokens];
    }

    /// <summary>The scores of the labels of attributions, seven for each token.</summary>
    public ReadOnlySpan<float> AllAttributions => attributions;

    /// <summary>The scores of the labels of names, seventeen for each token.</summary>
    public ReadOnlySpan<float> AllNames => names;

    /// <summary>Has the encoder read <paramref name="windows"/> of a document of <paramref name="tokens"/> tokens.</summary>
    public static DocumentScores Of(int tokens, ImmutableArray<PieceWindow> windows)
    {
        var scores = new DocumentScores(tokens);
        if (windows.IsEmpty) return scores;
        var transformer = IdleTransformers.Take();
        for (var first = 0; first < windows.Length;)
        {
            var (end, pieces) = (first, 0);
            do pieces += windows[end++].Pieces.Length;
            while (end < windows.Length && pieces + windows[end].Pieces.Length <= Pieces);
            scores.Read(transformer, windows.AsSpan()[first..end]);
            first = end;
        }
        IdleTransformers.Give(transformer);
        return scores;
    }

    /// <summary>
    /// The scores of the labellings of the tokens from <paramref name="start"/> to before <paramref name="end"/>; null where one of them was
    /// not read.
    /// </summary>
    public Lattice? Attributions(int start, int end)
    {
        if (isRead.AsSpan(start..end).Contains(false)) return null;
        return new(end - start, attributions[(start * Roles.Count)..(end * Roles.Count)], EncoderModel.Default.AttributionSteps);
    }

    /// <summary>The scores of names, of which a point counts <paramref name="unit"/>.</summary>
    public NameScores Names(float unit) =>
        new(Array.ConvertAll(names, score => (short)Math.Clamp(MathF.Round(score * unit), short.MinValue, short.MaxValue)));

    private void Read(Transformer transformer, ReadOnlySpan<PieceWindow> windows)
    {
        var (pieces, marks, lengths) = (new List<int>(Pieces), new List<byte>(Pieces), new List<int>());
        var tokens = 0;
        foreach (var window in windows)
        {
            pieces.AddRange(window.Pieces);
            marks.AddRange(window.Marks);
            lengths.Add(window.Pieces.Length);
            tokens += window.Rows.Length;
        }
        var described = transformer.Read([.. pieces], [.. marks], [.. lengths]);
        var rows = new float[tokens * Transformer.Width];
        var to = rows.AsSpan();
        foreach (var window in windows)
        {
            foreach (var row in window.Rows)
            {
                described.Slice(row * Transformer.Width, Transformer.Width).CopyTo(to);
                to = to[Transformer.Width..];
            }
            described = described[(window.Pieces.Length * Transformer.Width)..];
        }
        var model = EncoderModel.Default;
        Keep(Scored(model.Attributions), model.Attributions.Lanes, Roles.Count, attributions, windows);
        Keep(Scored(model.Names), model.Names.Lanes, NameLabels.Count, names, windows);
        foreach (var window in windows) isRead.AsSpan(window.FirstToken, window.Rows.Length).Fill(true);

        float[] Scored(TokenHead head)
        {
            var scores = new float[tokens * head.Lanes];
            head.Score(rows, tokens, scores);
            return scores;
        }
    }

    /// <summary>Puts the first <paramref name="labels"/> of each row of <paramref name="scores"/> where the document's tokens have theirs.</summary>
    private static void Keep(ReadOnlySpan<float> scores, int lanes, int labels, Span<float> document, ReadOnlySpan<PieceWindow> windows)
    {
        foreach (var window in windows)
        {
            for (var token = window.FirstToken; token < window.EndToken; token++)
            {
                scores[..labels].CopyTo(document[(token * labels)..]);
                scores = scores[lanes..];
            }
        }
    }
}
