using Attribution.Documents;
using Attribution.Lists;

namespace Attribution.Figures.Pieces;

/// <summary>
/// One paragraph cut into pieces. All readers take the index of a piece; an index outside is no piece at all. Pieces are
/// cut otherwise than tokens, for a number is no unit of grammar: "US$40bn" and "18-year-old" come apart, "12 000" stays
/// one, and each piece knows the number or the part of the calendar that it names.
/// </summary>
internal sealed class Line
{
    private static readonly Piece outside;

    private readonly Piece[] pieces;

    private Line(string text, Piece[] pieces)
    {
        Text = text;
        this.pieces = pieces;
    }

    public string Text { get; }

    public int Count => pieces.Length;

    public ref readonly Piece this[int index] => ref (uint)index < (uint)pieces.Length ? ref pieces[index] : ref outside;

    public static Line Cut(string text, TextSpan span) => new(text, PieceCutter.Cut(text, span));

    public ReadOnlySpan<char> Word(int index) =>
        (uint)index < (uint)pieces.Length ? Text.AsSpan(pieces[index].Start, pieces[index].Length) : default;

    /// <summary>Whether the piece is this word, in any case.</summary>
    public bool Is(int index, ReadOnlySpan<char> word) =>
        (uint)index < (uint)pieces.Length && Word(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool Is(int index, string first, string second) => Is(index, first) || Is(index, second);

    /// <summary>Whether the piece is one of these words, in any case.</summary>
    public bool IsAny(int index, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(index, word)) return true;
        }
        return false;
    }

    /// <summary>Whether the piece is a word of the set.</summary>
    public bool IsAny(int index, WordSet words) => (uint)index < (uint)pieces.Length && words.Contains(Word(index));

    public bool IsMark(int index, char mark) =>
        (uint)index < (uint)pieces.Length && pieces[index].Kind == PieceKind.Mark && Text[pieces[index].Start] == mark;

    public bool IsWord(int index) => (uint)index < (uint)pieces.Length && pieces[index].Kind == PieceKind.Word;

    public bool IsDigits(int index) => (uint)index < (uint)pieces.Length && pieces[index].Kind == PieceKind.Digits;

    /// <summary>Whether the piece follows the one before it without white space.</summary>
    public bool IsJoined(int index) => (uint)index < (uint)pieces.Length && index > 0 && !pieces[index].Spaced;

    /// <summary>Whether the piece is a hyphen or dash.</summary>
    public bool IsDash(int index) =>
        (uint)index < (uint)pieces.Length && pieces[index].Kind == PieceKind.Mark
            && Text[pieces[index].Start] is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    /// <summary>Whether the piece is an apostrophe.</summary>
    public bool IsApostrophe(int index) => IsMark(index, '\'') || IsMark(index, '’');

    /// <summary>Whether the piece is a hyphen that joins the pieces around it.</summary>
    public bool IsHyphen(int index) => IsDash(index) && IsJoined(index) && IsJoined(index + 1);

    /// <summary>Whether the piece is a word that begins with a capital.</summary>
    public bool IsCapitalised(int index) => IsWord(index) && char.IsUpper(Text[pieces[index].Start]);

    /// <summary>The piece behind a joining hyphen, or the index itself where none stands there.</summary>
    public int SkipHyphen(int index) => IsHyphen(index) ? index + 1 : index;

    /// <summary>The digits as a whole number without separators, such as a year or day; -1 where they are none.</summary>
    public int Whole(int index)
    {
        if (!IsDigits(index) || pieces[index].Length > 9) return -1;
        var number = 0;
        foreach (var c in Word(index))
        {
            if (!char.IsAsciiDigit(c)) return -1;
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /// <summary>The characters from the first piece to the last one before <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) => new(pieces[first].Start, pieces[end - 1].End);

    /// <summary>Whether a sentence or clause ends with the piece: a closing mark.</summary>
    public bool IsStop(int index) =>
        index >= Count || IsMark(index, '.') || IsMark(index, ',') || IsMark(index, ';') || IsMark(index, ':') || IsMark(index, '!') || IsMark(index, '?')
        || IsMark(index, ')') || IsMark(index, '"') || IsMark(index, '”') || IsMark(index, '’');

    /// <summary>Whether a sentence, clause or quotation begins with the piece.</summary>
    public bool StartsSentence(int index) =>
        index == 0 || IsMark(index - 1, '.') || IsMark(index - 1, '?') || IsMark(index - 1, '!') || IsMark(index - 1, ':')
        || IsMark(index - 1, '“') || IsMark(index - 1, '"') || IsMark(index - 1, '‘') || IsMark(index - 1, '(') || IsMark(index - 1, '•')
        || IsMark(index - 1, '”') || IsDash(index - 1) && !IsHyphen(index - 1);
}
