namespace Attribution.Encoder;

/// <summary>A text as word pieces.</summary>
/// <param name="Ids">The pieces' numbers in the vocabulary, in text order.</param>
/// <param name="FirstPieces">
/// For each token of the text, its first piece: the first one that begins in it, or, where none does ("not" in "cannot"), the last one
/// that begins before it.
/// </param>
internal sealed record PieceText(int[] Ids, int[] FirstPieces)
{
    /// <summary>
    /// Cuts the text into windows of at most <paramref name="most"/> pieces, as long as can be, at the beginnings of tokens; a token that
    /// alone is longer than a window is cut. A text without pieces is one empty window.
    /// </summary>
    public IEnumerable<ReadOnlyMemory<int>> Windows(int most)
    {
        var (start, token) = (0, 0);
        do
        {
            var end = Math.Min(start + most, Ids.Length);
            if (end < Ids.Length)
            {
                while (token + 1 < FirstPieces.Length && FirstPieces[token + 1] <= end) token++;
                if (FirstPieces[token] > start) end = FirstPieces[token];
            }
            yield return Ids.AsMemory(start, end - start);
            start = end;
        }
        while (start < Ids.Length);
    }
}
