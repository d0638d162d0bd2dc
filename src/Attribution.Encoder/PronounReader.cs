using Attribution.Actors.Resolution.Pronouns;
using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Encoder;

/// <summary>
/// Says whom "he" and "she" mean by what the encoder makes of pronoun and candidates: how it describes either, and how much their words look at
/// each other. Reads only around pronouns that it is asked about. Belongs to one document and one thread.
/// </summary>
internal sealed class PronounReader(AnnotatedDocument document) : IPronounReader
{
    /// <summary>The numbers that describe a pronoun and a candidate.</summary>
    public const int Width = (3 * Transformer.Width) + (3 * AttentionShares.Heads) + 1;

    private const float Least = 1e-3f, Offset = 7;

    private PieceText? text;
    private byte[] marks = [];

    /// <inheritdoc/>
    public void Add(int pronoun, IReadOnlyList<TokenRange[]> mentions, Span<int> scores)
    {
        var rows = Describe(pronoun, mentions);
        var added = PronounHead.Default.Scores(rows, scores.Length);
        for (var i = 0; i < scores.Length; i++) scores[i] += added[i];
    }

    /// <summary>What describes each candidate beside the pronoun, <see cref="Width"/> numbers, and "none of them" behind the last.</summary>
    public float[] Describe(int pronoun, IReadOnlyList<TokenRange[]> mentions)
    {
        if (text is null)
        {
            text = EncoderModel.Default.Pieces.Cut(document.Text, [.. document.Tokens.Select(token => token.Span)]);
            marks = WordMark.Of(document);
        }
        var window = PronounWindow.Take();
        window.MoveTo(text, marks, pronoun);
        var place = window.Places(pronoun).First;
        var rows = new float[(mentions.Count + 1) * Width];
        for (var i = 0; i <= mentions.Count; i++)
        {
            var row = rows.AsSpan(i * Width, Width);
            window.Described(place).CopyTo(row);
            if (i < mentions.Count) Describe(window, place, mentions[i], row[Transformer.Width..]);
        }
        PronounWindow.Give(window);
        return rows;
    }

    /// <summary>Writes the mean of the candidate's mentions in the window, its product with the pronoun, and the shares of attention between them.</summary>
    private static void Describe(PronounWindow window, int pronoun, TokenRange[] mentions, Span<float> row)
    {
        Span<float> mean = row[..Transformer.Width], taken = row.Slice(2 * Transformer.Width, AttentionShares.Heads);
        Span<float> most = row.Slice((2 * Transformer.Width) + AttentionShares.Heads, AttentionShares.Heads), given = row[^(AttentionShares.Heads + 1)..^1];
        var count = 0;
        foreach (var mention in mentions)
        {
            var (first, end) = (window.Places(mention.First).First, window.Places(mention.End - 1).End);
            if (first == 0 || end <= first || pronoun >= first && pronoun < end) continue;
            count++;
            var part = 1f / (end - first);
            for (var piece = first; piece < end; piece++)
            {
                var described = window.Described(piece);
                for (var i = 0; i < mean.Length; i++) mean[i] += described[i] * part;
            }
            for (var head = 0; head < AttentionShares.Heads; head++)
            {
                var (to, from) = (0f, 0f);
                for (var piece = first; piece < end; piece++)
                {
                    to += window.Shares.Of(head, pronoun, piece);
                    from += window.Shares.Of(head, piece, pronoun) * part;
                }
                taken[head] += to;
                most[head] = Math.Max(most[head], to);
                given[head] = Math.Max(given[head], from);
            }
        }
        if (count == 0) return;
        var own = window.Described(pronoun);
        for (var i = 0; i < mean.Length; i++)
        {
            mean[i] /= count;
            row[Transformer.Width + i] = mean[i] * own[i];
        }
        foreach (ref var share in row[(2 * Transformer.Width)..^1]) share = DeterministicMath.Log(share + Least) + Offset;
        row[^1] = 1;
    }
}
