using Attribution.Documents.Files;
using Attribution.Documents.Layout;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Attribution.Documents.Formats;

/// <summary>The YAML between two <c>---</c> lines that opens a Markdown file.</summary>
/// <param name="Metadata">The date, title, outlet, author, url, note, section and language that it gives.</param>
/// <param name="End">Where the text behind it begins; 0 without front matter.</param>
/// <param name="Problem">What is wrong with it, as a message; null where nothing is.</param>
internal readonly record struct FrontMatter(DocumentMetadata Metadata, int End, string? Problem)
{
    private const int Longest = 16_384;

    /// <summary>Whether a line that may open front matter, exactly so written, opens <paramref name="text"/>.</summary>
    public static bool Opens(string text) => text.StartsWith("---\n", StringComparison.Ordinal) || text.StartsWith("---\r\n", StringComparison.Ordinal);

    /// <summary>Reads the front matter of <paramref name="text"/>; <paramref name="path"/> is for messages.</summary>
    public static FrontMatter Read(string text, string path)
    {
        var position = 0;
        if (!TextLines.Next(text, ref position, out var line) || line.In(text).TrimEnd() is not "---") return new(DocumentMetadata.None, 0, null);
        var start = position;
        while (TextLines.Next(text, ref position, out line))
        {
            if (line.In(text).TrimEnd() is not ("---" or "...")) continue;
            if (line.Start - start > Longest) return new(DocumentMetadata.None, position, DocumentMessages.FrontMatterTooLong(path, Longest));
            return Parse(text[start..line.Start], path, Math.Min(position, text.Length));
        }
        return new(DocumentMetadata.None, 0, null);
    }

    private static FrontMatter Parse(string yaml, string path, int end)
    {
        try
        {
            var values = Values(yaml);
            if (values is null) return new(DocumentMetadata.None, end, DocumentMessages.FrontMatterNotMapping(path));
            var metadata = new DocumentMetadata(
                null, Text(values, "title"), Text(values, "outlet"), Text(values, "author") ?? Text(values, "authors"), Text(values, "url"),
                    Text(values, "note"), Text(values, "section"), Text(values, "language"));
            if (!values.TryGetValue("date", out var found) || found.Text.Length == 0) return new(metadata, end, null);
            var date = DateText.Parse(found.Text);
            return new(metadata with { Date = date }, end, date is null ? DocumentMessages.BadDate(path, found.Line, found.Text) : null);
        }
        catch (YamlException error)
        {
            return new(DocumentMetadata.None, end, DocumentMessages.BadFrontMatter(path, (int)error.Start.Line + 1, error.Message));
        }
        catch (InvalidOperationException)
        {
            // So the parser ends on some mappings that are broken off, such as ": [" and a line behind it.
            return new(DocumentMetadata.None, end, DocumentMessages.BadFrontMatter(path, 2, "a bracket or a name is left open"));
        }
    }

    private static string? Text(Dictionary<string, (string Text, int Line)> values, string name) =>
        values.TryGetValue(name, out var value) && value.Text.Length > 0 ? value.Text : null;

    /// <summary>
    /// The scalars of the outermost mapping, and its flat lists joined by commas; null where the YAML is no mapping. Read
    /// from parser events, so that no nesting, however deep, can exhaust the stack.
    /// </summary>
    private static Dictionary<string, (string Text, int Line)>? Values(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        Dictionary<string, (string Text, int Line)> values = new(StringComparer.OrdinalIgnoreCase);
        string? key = null;
        var depth = 0;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case Scalar scalar when depth == 0:
                case SequenceStart when depth == 0:
                    return null;
                case Scalar scalar when depth == 1 && key is null:
                    key = scalar.Value;
                    break;
                case Scalar scalar when depth <= 2 && key is not null:
                    var line = (int)scalar.Start.Line + 1;
                    var text = scalar.Value is "null" or "~" && scalar.IsPlainImplicit ? "" : scalar.Value.Trim();
                    values[key] = values.TryGetValue(key, out var before) && depth == 2 ? ($"{before.Text}, {text}", before.Line) : (text, line);
                    if (depth == 1) key = null;
                    break;
                case AnchorAlias when depth == 1:
                    key = key is null ? "" : null;
                    break;
                case MappingStart or SequenceStart:
                    if (depth == 1) key ??= "";
                    depth++;
                    break;
                case MappingEnd or SequenceEnd:
                    if (--depth == 1) key = null;
                    break;
            }
        }
        return values;
    }
}
