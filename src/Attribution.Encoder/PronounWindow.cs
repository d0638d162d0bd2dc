using System.Collections.Concurrent;

namespace Attribution.Encoder;

/// <summary>A stretch of a document that was read for the pronouns in it: what describes its pieces, and how they look at each other.</summary>
/// <remarks>
/// Windows begin in equal steps, so that which of them a pronoun is read in depends on the document alone. Holds memory for one, which
/// documents use in turn.
/// </remarks>
internal sealed class PronounWindow
{
    /// <summary>How many pieces apart windows begin.</summary>
    private const int Step = 24;

    /// <summary>How many pieces a window has at least before its pronoun, unless the document begins there.</summary>
    private const int Before = 70;

    private const int Most = Transformer.Longest - 2;

    private static readonly ConcurrentBag<PronounWindow> Idle = [];

    private PieceText text = new([], []);
    private byte[] marks = [];
    private readonly float[] described = new float[Transformer.Longest * Transformer.Width];
    private readonly int[] pieces = new int[Transformer.Longest];
    private readonly byte[] looks = new byte[Transformer.Longest];

    private int number, first, end;

    /// <summary>How the pieces look at each other.</summary>
    public AttentionShares Shares { get; } = new();

    /// <summary>One to work with.</summary>
    public static PronounWindow Take() => Idle.TryTake(out var window) ? window : new();

    /// <summary>Gives one back.</summary>
    public static void Give(PronounWindow window) => Idle.Add(window);

    /// <summary>Reads the window around <paramref name="token"/> of <paramref name="document"/>, where that is not the one that it holds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ofTokens">What its tokens look like, see <see cref="WordMark"/>.</param>
    /// <param name="token">The token.</param>
    public void MoveTo(PieceText document, byte[] ofTokens, int token)
    {
        var last = Math.Max(0, (document.Ids.Length - Most + Step - 1) / Step);
        var wanted = Math.Clamp((document.FirstPieces[token] - Before) / Step, 0, last);
        if (text == document && wanted == number) return;
        (text, marks, number) = (document, ofTokens, wanted);
        first = FirstToken(wanted * Step);
        end = first + 1;
        var from = text.FirstPieces[first];
        while (end < marks.Length && EndPiece(end) - from <= Most) end++;
        Read(from, Math.Min(EndPiece(end - 1), from + Most));
    }

    /// <summary>The places of a token's pieces in the window; none where it does not stand there.</summary>
    public (int First, int End) Places(int token)
    {
        if (token < first || token >= end) return default;
        var opening = text.FirstPieces[first] - 1;
        return (text.FirstPieces[token] - opening, EndPiece(token) - opening);
    }

    /// <summary>What describes the piece at <paramref name="place"/>.</summary>
    public ReadOnlySpan<float> Described(int place) => described.AsSpan(place * Transformer.Width, Transformer.Width);

    private int FirstToken(int piece)
    {
        var (low, high) = (0, marks.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.FirstPieces[middle] < piece) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The piece behind those of a token; some tokens share one with the token before.</summary>
    private int EndPiece(int token) =>
        Math.Max(text.FirstPieces[token] + 1, token + 1 < text.FirstPieces.Length ? text.FirstPieces[token + 1] : text.Ids.Length);

    private void Read(int from, int to)
    {
        var n = to - from + 2;
        pieces[0] = EncoderModel.Default.Pieces.Opening;
        pieces[n - 1] = EncoderModel.Default.Pieces.Closing;
        looks.AsSpan().Clear();
        text.Ids.AsSpan(from, n - 2).CopyTo(pieces.AsSpan(1));
        for (var (piece, token) = (from, first); piece < to; piece++)
        {
            while (token + 1 < end && text.FirstPieces[token + 1] <= piece) token++;
            looks[piece - from + 1] = marks[token];
        }
        var transformer = IdleTransformers.Take();
        transformer.Read(pieces.AsSpan(0, n), looks.AsSpan(0, n), [n], Shares).CopyTo(described);
        IdleTransformers.Give(transformer);
    }
}
