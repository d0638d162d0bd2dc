using System.Collections.Immutable;

namespace Attribution.Encoder;

/// <summary>Tokens of a document that the encoder reads together, as word pieces.</summary>
/// <param name="Pieces">The pieces' numbers, with those that open the window and close each of its parts.</param>
/// <param name="Marks">What each piece's word looks like, see <see cref="WordMark"/>.</param>
/// <param name="FirstToken">The first of the tokens, which stand one behind the other.</param>
/// <param name="Rows">For each token the place of its first piece among <paramref name="Pieces"/>.</param>
/// <param name="Parts">
/// The window's paragraphs, or the parts of a long one, each by the token behind its last one.
/// </param>
internal sealed record PieceWindow(int[] Pieces, byte[] Marks, int FirstToken, ImmutableArray<int> Rows, ImmutableArray<int> Parts)
{
    /// <summary>The token behind the last one.</summary>
    public int EndToken => FirstToken + Rows.Length;
}
