using System.Text;

namespace Attribution.Charts;

/// <summary>Makes text fit for Plotly, which reads a few tags and entities in labels and breaks lines at a tag alone.</summary>
internal static class Labels
{
    /// <summary>The width in characters at which labels beside bars break.</summary>
    public const int Width = 18;

    /// <summary><paramref name="text"/> as Plotly shows it unchanged, on one line: without its tags, entities and templates (<c>%{x}</c>).</summary>
    public static string Plain(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            escaped.Append(c switch
            {
                '%' when i + 1 < text.Length && text[i + 1] == '{' => "&#37;",
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ when char.IsControl(c) => " ",
                _ => c.ToString(),
            });
        }
        return escaped.ToString();
    }

    /// <summary><paramref name="text"/> for a hover box: in full, unless it is far too long for one.</summary>
    public static string Hover(string text) => string.Join("<br>", Break(text, 60, 6).Select(Plain));

    /// <summary>
    /// <paramref name="text"/> broken at spaces into lines of about <paramref name="width"/> characters; a text longer than
    /// <paramref name="lines"/> of them ends in an ellipsis.
    /// </summary>
    public static string Wrap(string text, int width = Width, int lines = 2) =>
        string.Join("<br>", Break(text, width, lines).Select(Plain));

    /// <summary><paramref name="text"/> cut to <paramref name="length"/> characters at a word's end, with an ellipsis where something is gone.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length) return text;
        var cut = text.LastIndexOf(' ', length - 1);
        if (cut < length / 2) cut = length - 1;
        if (char.IsHighSurrogate(text[cut - 1])) cut--;
        return string.Concat(text.AsSpan(0, cut).TrimEnd(), "…");
    }

    /// <summary><paramref name="text"/> broken as <see cref="Wrap"/> does, unescaped.</summary>
    public static IEnumerable<string> Lines(string text, int width, int lines) => Break(text, width, lines);

    private static IEnumerable<string> Break(string text, int width, int lines)
    {
        var rest = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        for (var line = 1; line < lines && rest.Length > width; line++)
        {
            var cut = LineEnd(rest, width);
            if (cut < 0) break;
            yield return rest[..cut].TrimEnd();
            rest = rest[cut..].TrimStart();
        }
        yield return Shorten(rest, width + width / 3);
    }

    /// <summary>
    /// Where the first line of <paramref name="text"/> ends: behind the last space or hyphen that fits, else behind the first; -1 where
    /// that is far off.
    /// </summary>
    private static int LineEnd(string text, int width)
    {
        var cut = text.LastIndexOfAny([' ', '-'], width);
        if (cut <= 0) cut = text.AsSpan(0, Math.Min(text.Length, 2 * width)).IndexOfAny(' ', '-');
        return cut <= 0 || cut + 1 >= text.Length ? -1 : cut + 1;
    }
}
