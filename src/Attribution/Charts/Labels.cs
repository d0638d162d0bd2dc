using System.Text;

namespace Attribution.Charts;

/// <summary>Makes text fit for Plotly, which reads a few tags and entities in labels and breaks lines at a tag alone.</summary>
internal static class Labels
{
    /// <summary>The width in characters at which labels beside bars break.</summary>
    public const int Width = 18;

    /// <summary><paramref name="text"/> as Plotly shows it unchanged, on one line.</summary>
    public static string Plain(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ when char.IsControl(c) => " ",
                _ => c.ToString(),
            });
        }
        return escaped.ToString();
    }

    /// <summary><paramref name="text"/> broken at spaces into lines of about <paramref name="width"/> characters; a text longer than <paramref name="lines"/> of them ends in an ellipsis.</summary>
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

    private static IEnumerable<string> Break(string text, int width, int lines)
    {
        var rest = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        for (var line = 1; line < lines && rest.Length > width; line++)
        {
            var cut = rest.LastIndexOf(' ', width);
            if (cut <= 0) cut = rest.IndexOf(' ');
            if (cut <= 0 || cut > 2 * width) break;
            yield return rest[..cut];
            rest = rest[(cut + 1)..];
        }
        yield return Shorten(rest, width + width / 3);
    }
}
