using System.Collections;
using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>
/// The content of a quote in the making: stretches of tokens in text order, none empty and no two sharing a token, in
/// whatever order they are added.
/// </summary>
internal sealed class Pieces : IReadOnlyList<TokenRange>
{
    private readonly List<TokenRange> pieces = [];

    /// <summary>The number of pieces.</summary>
    public int Count => pieces.Count;

    /// <summary>From the first token of the first piece to the last of the last one; there must be one.</summary>
    public TokenRange Whole => new(pieces[0].First, pieces[^1].End);

    /// <summary>The number of tokens in all pieces.</summary>
    public int Tokens { get; private set; }

    /// <summary>The piece with index <paramref name="index"/> in text order.</summary>
    public TokenRange this[int index] => pieces[index];

    /// <summary>Adds <paramref name="piece"/>, joined with those that it shares tokens with; an empty one adds nothing.</summary>
    public void Add(TokenRange piece)
    {
        if (piece.IsEmpty) return;
        var behind = pieces.Count;
        while (behind > 0 && pieces[behind - 1].First >= piece.End) behind--;
        var first = behind;
        while (first > 0 && pieces[first - 1].End > piece.First) first--;
        if (first < behind) piece = new(Math.Min(piece.First, pieces[first].First), Math.Max(piece.End, pieces[behind - 1].End));
        for (var i = first; i < behind; i++) Tokens -= pieces[i].Length;
        Tokens += piece.Length;
        pieces.RemoveRange(first, behind - first);
        pieces.Insert(first, piece);
    }

    /// <summary>Adds all of <paramref name="others"/>.</summary>
    public void AddRange(IEnumerable<TokenRange> others)
    {
        foreach (var piece in others) Add(piece);
    }

    /// <summary>Removes all pieces.</summary>
    public void Clear()
    {
        pieces.Clear();
        Tokens = 0;
    }

    /// <summary>Whether <paramref name="part"/> lies wholly in one of the pieces.</summary>
    public bool Cover(TokenRange part) => FirstEndingBehind(part.First) is var i && i < pieces.Count && pieces[i].Contains(part);

    /// <summary>Whether each of <paramref name="others"/> lies wholly in one of the pieces.</summary>
    public bool Cover(Pieces others) => others.pieces.TrueForAll(Cover);

    /// <summary>Whether one of the pieces shares a token with <paramref name="stretch"/>.</summary>
    public bool Overlap(TokenRange stretch) => FirstEndingBehind(stretch.First) is var i && i < pieces.Count && pieces[i].Overlaps(stretch);

    /// <summary>Whether a piece shares a token with one of <paramref name="others"/>.</summary>
    public bool Overlap(Pieces others) => others.pieces.Exists(Overlap);

    /// <summary>The same without the tokens of <paramref name="hole"/>.</summary>
    public Pieces Without(TokenRange hole) => Make(pieces.SelectMany(piece => Around(piece, hole)));

    /// <summary>The same without the tokens of <paramref name="holes"/>.</summary>
    public Pieces Without(Pieces holes) => holes.pieces.Aggregate(this, (left, hole) => left.Without(hole));

    /// <summary>What is also part of <paramref name="others"/>.</summary>
    public Pieces Within(Pieces others)
    {
        var made = new Pieces();
        foreach (var piece in pieces)
        {
            for (var i = others.FirstEndingBehind(piece.First); i < others.Count && others[i].First < piece.End; i++)
                made.Add(new(Math.Max(piece.First, others[i].First), Math.Min(piece.End, others[i].End)));
        }
        return made;
    }

    /// <summary>Whether the two hold the same pieces.</summary>
    public bool Equal(Pieces others) => pieces.SequenceEqual(others.pieces);

    /// <inheritdoc/>
    public IEnumerator<TokenRange> GetEnumerator() => pieces.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The index of the first piece that ends behind token <paramref name="token"/>; the number of pieces where none does.</summary>
    private int FirstEndingBehind(int token)
    {
        var (low, high) = (0, pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pieces[middle].End <= token) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static Pieces Make(IEnumerable<TokenRange> stretches)
    {
        var made = new Pieces();
        made.AddRange(stretches);
        return made;
    }

    private static TokenRange[] Around(TokenRange piece, TokenRange hole) =>
        piece.Overlaps(hole) ? [new(piece.First, hole.First), new(hole.End, piece.End)] : [piece];
}
