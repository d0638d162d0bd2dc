using System.Globalization;
using System.Runtime.InteropServices;
using Attribution.Documents;

namespace Attribution.Encoder;

/// <summary>
/// Cuts words into the pieces of the encoder's vocabulary (Wu et al. 2016), as uncased BERT does: a word is a run between white space, a
/// mark is a word of its own, case and accents are dropped, and each piece is the longest that the vocabulary holds. Immutable and
/// thread-safe.
/// </summary>
/// <remarks>
/// BERT's words are not our tokens ("do" + "n't" is "don" + "'" + "t"): the pieces are those that the encoder was trained with, and each
/// token knows which of them is its first.
/// </remarks>
internal sealed class WordPieces
{
    private const string Inside = "##";
    private const int LongestWord = 100;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> starts, insides;
    private readonly int longest, unknown;

    /// <summary>Takes a vocabulary; a piece that does not begin its word is written with <c>##</c> before it.</summary>
    /// <exception cref="KeyNotFoundException">A piece is missing that every vocabulary has.</exception>
    public WordPieces(IReadOnlyList<string> vocabulary)
    {
        var begin = new Dictionary<string, int>(vocabulary.Count);
        var inside = new Dictionary<string, int>(vocabulary.Count / 3);
        foreach (var (id, piece) in vocabulary.Index())
        {
            if (piece.StartsWith(Inside, StringComparison.Ordinal) && piece.Length > Inside.Length) inside[piece[Inside.Length..]] = id;
            else begin[piece] = id;
            longest = Math.Max(longest, piece.Length);
        }
        (Opening, Closing, unknown) = (begin["[CLS]"], begin["[SEP]"], begin["[UNK]"]);
        (starts, insides) = (begin.GetAlternateLookup<ReadOnlySpan<char>>(), inside.GetAlternateLookup<ReadOnlySpan<char>>());
    }

    /// <summary>The piece that opens a window.</summary>
    public int Opening { get; }

    /// <summary>The piece that closes a window.</summary>
    public int Closing { get; }

    /// <summary>Cuts <paramref name="text"/>, whose <paramref name="tokens"/> are in text order and cover all but white space.</summary>
    public PieceText Cut(string text, IReadOnlyList<TextSpan> tokens)
    {
        var ids = new List<int>(text.Length / 4);
        var begins = new List<int>(text.Length / 4);
        var (letters, places) = (new List<char>(LongestWord), new List<int>(LongestWord));
        for (var i = 0; i < text.Length; i++)
        {
            switch (KindOf(text[i]))
            {
                case CharacterKind.Space:
                    EndWord();
                    break;
                case CharacterKind.Alone:
                    EndWord();
                    AddLetter(text[i], i);
                    EndWord();
                    break;
                case CharacterKind.Letter:
                    AddLetter(Folding.Fold(text[i]), i);
                    break;
            }
        }
        EndWord();
        return new PieceText([.. ids], FirstPieces(begins, tokens));

        void AddLetter(char letter, int place)
        {
            letters.Add(letter);
            places.Add(place);
        }

        void EndWord()
        {
            Cut(CollectionsMarshal.AsSpan(letters), CollectionsMarshal.AsSpan(places), ids, begins);
            letters.Clear();
            places.Clear();
        }
    }

    /// <summary>Adds the pieces of one word, or the unknown piece, where the vocabulary cannot spell it.</summary>
    private void Cut(ReadOnlySpan<char> word, ReadOnlySpan<int> places, List<int> ids, List<int> begins)
    {
        if (word.IsEmpty) return;
        var known = ids.Count;
        for (var start = 0; start < word.Length;)
        {
            var (end, id) = (Math.Min(word.Length, start + longest), 0);
            var pieces = start == 0 ? starts : insides;
            while (end > start && !pieces.TryGetValue(word[start..end], out id)) end--;
            if (end == start || word.Length > LongestWord)
            {
                ids.RemoveRange(known, ids.Count - known);
                begins.RemoveRange(known, begins.Count - known);
                (id, start, end) = (unknown, 0, word.Length);
            }
            ids.Add(id);
            begins.Add(places[start]);
            start = end;
        }
    }

    private static int[] FirstPieces(List<int> begins, IReadOnlyList<TextSpan> tokens)
    {
        var first = new int[tokens.Count];
        var piece = 0;
        for (var i = 0; i < first.Length; i++)
        {
            while (piece < begins.Count && begins[piece] < tokens[i].Start) piece++;
            first[i] = piece < begins.Count && begins[piece] < tokens[i].End ? piece : Math.Max(0, piece - 1);
        }
        return first;
    }

    private static CharacterKind KindOf(char c)
    {
        if (char.IsAsciiLetterOrDigit(c)) return CharacterKind.Letter;
        if (char.IsWhiteSpace(c)) return CharacterKind.Space;
        if (c < 128) return char.IsControl(c) ? CharacterKind.Dropped : CharacterKind.Alone;
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned => CharacterKind.Dropped,
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
                or UnicodeCategory.OtherPunctuation => CharacterKind.Alone,
            _ => IsIdeograph(c) || c == '\uFFFD' ? CharacterKind.Alone : CharacterKind.Letter,
        };
    }

    private static bool IsIdeograph(char c) => c is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private enum CharacterKind
    {
        Letter,
        Space,
        Alone,
        Dropped,
    }
}
