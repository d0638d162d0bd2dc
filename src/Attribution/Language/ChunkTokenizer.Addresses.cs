using static Attribution.Language.Characters;

namespace Attribution.Language;

internal readonly ref partial struct ChunkTokenizer
{
    /// <summary>The end of a web or mail address that begins at <paramref name="start"/>; -1 where none does.</summary>
    private int AddressEnd(int start)
    {
        if (IsAlphanumericAt(start - 1)) return -1;
        var rest = text.AsSpan(start, chunk.End - start);
        if (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return WebEnd(start);
        }
        return IsAlphanumericAt(start) ? MailEnd(start) : -1;
    }

    /// <summary>The end of a web address: the chunk's end, or an angle bracket or quotation mark, without closing marks.</summary>
    private int WebEnd(int start)
    {
        var end = start;
        var open = 0;
        while (end < chunk.End && !(IsDoubleQuote(text[end]) || text[end] is '<' or '>'))
        {
            if (text[end] == '(') open++;
            if (text[end] == ')' && --open < 0) break;
            end++;
        }
        while (end > start + 1 && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' || IsSingleQuote(text[end - 1]))) end--;
        return end;
    }

    private int MailEnd(int start)
    {
        var at = start;
        while (IsAlphanumericAt(at) || At(at) is '.' or '_' or '-' or '+') at++;
        if (At(at) != '@' || !IsAlphanumericAt(at + 1)) return -1;
        var end = at + 1;
        while (IsAlphanumericAt(end) || At(end) is '.' or '-' or '_' && IsAlphanumericAt(end + 1)) end++;
        return end;
    }
}
