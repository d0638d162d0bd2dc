using System.Globalization;
using System.Text;
using Attribution.Documents;
using Attribution.Documents.Formats;
using Attribution.Formats.Office;

namespace Attribution.Formats.Texts;

/// <summary>Rich text (RTF): its paragraphs, without fonts, pictures and notes; what a database gave out is split into its articles.</summary>
internal sealed class RichText() : CollectionFormat("rtf", "rich text (RTF)", ".rtf")
{
    private const int Deepest = 1_000;

    /// <summary>Groups of which nothing is shown.</summary>
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "fonttbl", "colortbl", "stylesheet", "listtable", "listoverridetable", "rsidtbl", "generator", "pict", "object", "header", "headerl", "headerr",
            "headerf", "footer",
        "footerl", "footerr", "footerf", "footnote", "annotation", "themedata", "datastore", "latentstyles", "fldinst", "xmlnstbl", "listtext", "pntext",
            "nonshppict", "info",
        "revtbl", "filetbl", "bkmkstart", "bkmkend",
    };

    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.Head.TrimStart("\uFEFF \r\n\t"u8).StartsWith("{\\rtf"u8);

    /// <inheritdoc/>
    public override IEnumerable<FilePart> Parts(SourceFile file)
    {
        var text = TextOf(file);
        return Exports.Parts(file, Key, [.. text.Split('\n').Select(XmlText.Plain).Where(line => line.Length > 0).Select(line => new ExportLine(line))], new());
    }

    /// <summary>The text that is shown, a line for each paragraph.</summary>
    private static string TextOf(SourceFile file)
    {
        var source = Encoding.Latin1.GetString(file.Bytes);
        var shown = new StringBuilder();
        Stack<(bool IsUnseen, int Fallback)> around = new();
        var (unseen, fallback, skip) = (false, 1, 0);
        var encoding = StreamText.Windows1252;
        for (var i = 0; i < source.Length; i++)
        {
            switch (source[i])
            {
                case '{':
                    if (around.Count >= Deepest) throw new DocumentException(file.Path,
                        FormatMessages.TooMuch(file.Path, $"groups lie more than {Deepest} deep in one another"));
                    around.Push((unseen, fallback));
                    skip = 0;
                    break;
                case '}':
                    if (!around.TryPop(out var outer)) return shown.ToString();
                    (unseen, fallback) = outer;
                    skip = 0;
                    break;
                case '\\' when i + 1 < source.Length:
                    i = Control(source, i + 1, shown, ref unseen, ref fallback, ref skip, ref encoding);
                    break;
                case '\r' or '\n' or '\0':
                    break;
                default:
                    if (skip > 0) skip--;
                    else if (!unseen) shown.Append(encoding.GetString([(byte)source[i]]));
                    break;
            }
        }
        return shown.ToString();
    }

    /// <summary>Does what the control at <paramref name="at"/> says; gives its last character.</summary>
    private static int Control(string source, int at, StringBuilder shown, ref bool unseen, ref int fallback, ref int skip, ref Encoding encoding)
    {
        if (!char.IsAsciiLetter(source[at]))
        {
            if (source[at] == '*') unseen = true;
            else if (source[at] == '\'' && at + 2 < source.Length)
            {
                if (skip > 0) skip--;
                else if (!unseen && byte.TryParse(source.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
                    out var value)) shown.Append(encoding.GetString([value]));
                return at + 2;
            }
            else if (!unseen && source[at] is '\\' or '{' or '}') shown.Append(source[at]);
            else if (!unseen && source[at] is '~') shown.Append(' ');
            else if (!unseen && source[at] is '_') shown.Append('-');
            else if (!unseen && source[at] is '\n' or '\r') shown.Append('\n');
            return at;
        }
        var end = at;
        while (end < source.Length && end - at < 32 && char.IsAsciiLetter(source[end])) end++;
        var word = source[at..end];
        var digits = end;
        if (digits < source.Length && source[digits] == '-') digits++;
        while (digits < source.Length && digits - end < 11 && char.IsAsciiDigit(source[digits])) digits++;
        var number = int.TryParse(source.AsSpan(end, digits - end), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var given) ? given
            : (int?)null;
        if (Unseen.Contains(word)) unseen = true;
        switch (word)
        {
            case "bin":
                return (int)Math.Min(source.Length - 1, (long)digits + Math.Max(0, number ?? 0));
            case "uc":
                fallback = Math.Clamp(number ?? 1, 0, 16);
                break;
            case "ansicpg":
                encoding = Known(number ?? 1252) ?? encoding;
                break;
            case "u" when number is { } code:
                if (!unseen) shown.Append((char)(ushort)code);
                skip = fallback;
                break;
            default:
                if (!unseen && Characters.TryGetValue(word, out var character)) shown.Append(character);
                break;
        }
        return digits < source.Length && source[digits] == ' ' ? digits : digits - 1;
    }

    private static Encoding? Known(int page)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(page);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static readonly Dictionary<string, string> Characters = new(StringComparer.Ordinal)
    {
        ["par"] = "\n",
        ["line"] = "\n",
        ["page"] = "\n",
        ["sect"] = "\n",
        ["row"] = "\n",
        ["cell"] = " ",
        ["tab"] = " ",
        ["emdash"] = "—",
        ["endash"] = "–",
        ["lquote"] = "‘",
        ["rquote"] = "’",
        ["ldblquote"] = "“",
        ["rdblquote"] = "”",
        ["bullet"] = "•",
        ["emspace"] = " ",
        ["enspace"] = " ",
    };
}
