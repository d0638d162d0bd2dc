using Attribution.Documents;
using static Attribution.Language.Characters;

namespace Attribution.Language;

/// <summary>The tokens of one paragraph while it is cut into sentences; indexes count the document's tokens.</summary>
internal readonly ref struct ParagraphTokens(string text, List<TextSpan> tokens, int first, int end)
{
    /// <summary>The index of the first token.</summary>
    public int First => first;

    /// <summary>The index behind the last token.</summary>
    public int End => end;

    /// <summary>The characters of the token at <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> this[int index] => tokens[index].In(text);

    /// <summary>The text from the token at <paramref name="from"/> to the one before <paramref name="to"/>.</summary>
    public ReadOnlySpan<char> Text(int from, int to) => text.AsSpan(tokens[from].Start, tokens[to - 1].End - tokens[from].Start);

    /// <summary>Whether the token at <paramref name="index"/> touches the one before it.</summary>
    public bool Touches(int index) => index > first && tokens[index - 1].End == tokens[index].Start;

    /// <summary>Whether a line break stands before the token at <paramref name="index"/>.</summary>
    public bool HasLineBreak(int index) =>
        index > first && text.AsSpan(tokens[index - 1].End, tokens[index].Start - tokens[index - 1].End).IndexOfAny('\n', '\r', '\u2028') >= 0;

    /// <summary>Whether any token is a mark that ends sentences.</summary>
    public bool HasSentenceMark()
    {
        for (var i = first; i < end; i++)
        {
            if (this[i][^1] is '.' or '!' or '?' or '…') return true;
        }
        return false;
    }

    /// <summary>Whether the token at <paramref name="index"/> is a closing quotation mark or bracket that touches what is before it.</summary>
    public bool IsClosing(int index)
    {
        if (!Touches(index)) return false;
        var c = this[index][0];
        if (c is '”' or '’' or '»' or '›' || IsClosingBracket(c)) return this[index].Length == 1;
        return c is '"' or '\'' && this[index].Length <= 2 && (index + 1 == end || !Touches(index + 1) || IsClosingAhead(index + 1));
    }

    private bool IsClosingAhead(int index) =>
        this[index][0] is '"' or '\'' or '”' or '’' or ',' or '.' or ';' or '—' || IsClosingBracket(this[index][0]);

    /// <summary>Whether the token at <paramref name="index"/> opens a quotation or bracket.</summary>
    public bool IsOpening(int index)
    {
        var word = this[index];
        return word.Length <= 2 && (IsOpeningDouble(word[0]) || IsOpeningBracket(word[0]) || word[0] is '"' or '\'' or '‘' or '`' or '¿' or '¡');
    }

    /// <summary>
    /// Whether the period at <paramref name="index"/> is one of the spaced dots of an ellipsis and does not end the
    /// sentence: ". . ." behind a space; of four dots the one that touches the word, or the last, is the sentence's.
    /// </summary>
    public bool IsEllipsisPart(int index)
    {
        if (!IsDot(index) || Touches(index)) return false;
        int low = index, high = index;
        while (low > first && index - low < 8 && IsDot(low - 1) && !Touches(low)) low--;
        while (high + 1 < end && high - index < 8 && IsDot(high + 1) && !Touches(high + 1)) high++;
        var dots = high - low + 1;
        if (dots == 1) return false;
        return Touches(low) || dots < 4 || index < high;
    }

    /// <summary>The index behind the spaced dots from <paramref name="index"/> on: an ellipsis that opens a sentence where a period stands before it.</summary>
    public int DotsEnd(int index)
    {
        while (index < end && index > first && IsDot(index) && !Touches(index)) index++;
        return index;
    }

    private bool IsDot(int index) => this[index] is ".";

    /// <summary>Whether the period at <paramref name="index"/> belongs to a list's number at the start of a sentence: "2." in "2. The plan".</summary>
    public bool IsListMarker(int start, int index)
    {
        if (index - start is not (1 or 2) || !Touches(index) || index + 1 >= end) return false;
        if (index - start == 2 && this[start][0] is not ('•' or '⁃' or '-' or '*')) return false;
        var word = this[index - 1];
        return word.Length <= 2 && char.IsAsciiDigit(word[0]) || word.Length == 1 && char.IsAsciiLetter(word[0]) && word[0] != 'I';
    }
}
