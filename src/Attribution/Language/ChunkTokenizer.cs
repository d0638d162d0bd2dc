using Attribution.Documents;
using static Attribution.Language.Characters;

namespace Attribution.Language;

/// <summary>Cuts one stretch without white space into tokens; see <see cref="Tokenizer"/> for the rules.</summary>
internal readonly ref partial struct ChunkTokenizer(string text, TextSpan range, TextSpan chunk, List<TextSpan> tokens)
{
    /// <summary>Adds the chunk's tokens.</summary>
    public void Run()
    {
        var position = chunk.Start;
        while (position < chunk.End)
        {
            var end = Next(position);
            tokens.Add(new TextSpan(position, end));
            position = end;
        }
    }

    private char At(int position) => position >= chunk.Start && position < chunk.End ? text[position] : '\0';

    private bool IsLetterAt(int position) => position >= chunk.Start && position < chunk.End && IsWordLetter(text[position]);

    private bool IsDigitAt(int position) => char.IsAsciiDigit(At(position));

    private bool IsAlphanumericAt(int position) => IsLetterAt(position) || IsDigitAt(position);

    private int Next(int start)
    {
        var c = text[start];
        if (AddressEnd(start) is var address && address > start) return address;
        if (char.IsAsciiDigit(c)) return NumberEnd(start);
        if (c is '.' or ',' && IsDigitAt(start + 1) && !IsAlphanumericAt(start - 1)) return NumberEnd(start + 1);
        if (IsWordLetter(c)) return WordEnd(start);
        return MarkEnd(start);
    }

    /// <summary>The end of a mark: a clitic, an elided word, a run of equal marks, an emoticon or one character.</summary>
    private int MarkEnd(int start)
    {
        var c = text[start];
        if (IsApostrophe(c))
        {
            if (c == '\'' && At(start + 1) == '\'' && !IsAlphanumericAt(start + 2)) return start + 2;
            var clitic = CliticEnd(start);
            if (clitic > start && start > chunk.Start) return clitic;
            if (ElisionEnd(start) is var elision && elision > start) return elision;
            return start + 1;
        }
        if (c == '`' && At(start + 1) == '`') return start + 2;
        if (c is '.' or '-' or '_' or '*' or '=' or '~' or '+' or '<' or '>' or '\\') return RunEnd(start, c);
        if (c is '!' or '?')
        {
            var end = start;
            while (At(end) is '!' or '?') end++;
            return end;
        }
        if (c is '#' or '@' && IsAlphanumericAt(start + 1) && !IsDigitAt(start + 1)) return HandleEnd(start + 1);
        if (c is ':' or ';' && start == chunk.Start && IsEmoticon(text.AsSpan(start, chunk.End - start))) return chunk.End;
        return start + 1;
    }

    private static bool IsEmoticon(ReadOnlySpan<char> chunk) => chunk is ":)" or ":(" or ":-)" or ":-(" or ";)" or ";-)" or ":D" or ":P";

    private int RunEnd(int start, char c)
    {
        var end = start + 1;
        while (At(end) == c) end++;
        return end;
    }

    private int HandleEnd(int position)
    {
        while (IsAlphanumericAt(position) || At(position) is '_' or '.' && IsLetterAt(position + 1)) position++;
        return position;
    }
}
