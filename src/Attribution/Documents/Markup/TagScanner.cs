namespace Attribution.Documents.Markup;

/// <summary>
/// Finds the tags and comments of HTML in a text, from its beginning to its end. Linear: a tag is looked for up to the next
/// angle bracket, and an end that is nowhere is looked for once.
/// </summary>
internal sealed class TagScanner(string text)
{
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);

    /// <summary>
    /// The end of the tag that begins with the bracket at <paramref name="start"/>; -1 where none does. A comment, a script and
    /// a style sheet count as one tag each, up to their ends.
    /// </summary>
    /// <param name="start">Where a <c>&lt;</c> stands.</param>
    /// <param name="kind">What the tag does.</param>
    public int End(int start, out TagKind kind)
    {
        kind = TagKind.Inline;
        var rest = text.AsSpan(start + 1);
        if (rest.StartsWith("!--", StringComparison.Ordinal)) return Behind("-->", start + 4, start + 4);
        if (rest.StartsWith("!doctype", StringComparison.OrdinalIgnoreCase))
        {
            kind = TagKind.Page;
            return Close(start) + 1;
        }
        var slash = rest.StartsWith("/") ? 1 : 0;
        var name = slash;
        while (name < rest.Length && char.IsAsciiLetterOrDigit(rest[name])) name++;
        if (HtmlTags.KindOf(rest[slash..name]) is not { } found) return -1;
        var close = Close(start);
        if (close < 0 || !IsRestOfTag(rest[name..(close - start - 1)])) return -1;
        kind = found;
        return slash == 0 && rest[..name] is var element && (Is(element, "script") || Is(element, "style"))
            ? Behind(Is(element, "script") ? "</script>" : "</style>", close + 1, close + 1)
            : close + 1;
    }

    private static bool Is(ReadOnlySpan<char> element, string name) => element.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The bracket that closes the one at <paramref name="start"/>; -1 where another one opens first.</summary>
    private int Close(int start)
    {
        var length = text.AsSpan(start + 1).IndexOfAny('<', '>');
        return length >= 0 && text[start + 1 + length] == '>' ? start + 1 + length : -1;
    }

    /// <summary>Whether what stands behind a tag's name is nothing, a slash or attributes: "a &lt;b and c&gt; d" has no tag.</summary>
    private static bool IsRestOfTag(ReadOnlySpan<char> rest) =>
        rest.Trim() is [] or ['/'] || (char.IsWhiteSpace(rest[0]) && rest.Contains('='));

    private int Behind(string end, int from, int otherwise)
    {
        if (from > text.Length || missing.Contains(end)) return otherwise;
        var found = text.IndexOf(end, from, StringComparison.OrdinalIgnoreCase);
        if (found < 0) missing.Add(end);
        return found < 0 ? otherwise : found + end.Length;
    }
}
