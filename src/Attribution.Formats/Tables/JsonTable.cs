using System.Text;
using System.Text.Json;
using Attribution.Documents;
using Attribution.Documents.Formats;
using Attribution.Formats.Web;

namespace Attribution.Formats.Tables;

/// <summary>
/// JSON: an article, a list of articles, or a value in each line (JSON Lines). A list and lines are read as streams. An object around a list of
/// articles, as programs answer on the web, is read whole.
/// </summary>
internal sealed class JsonTable() : CollectionFormat("json", "JSON, JSON Lines", ".jsonl", ".json", ".ndjson")
{
    private const int Deepest = 64;

    private static readonly Documents.Formats.Refused.JsonText Looks = new();

    private static readonly JsonSerializerOptions Streamed =
        new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip, MaxDepth = Deepest };

    private static readonly JsonDocumentOptions Whole = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Deepest };

    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file)
    {
        if (file.IsNamed && !file.EndsWith(Endings) && !file.EndsWith([".txt", ""])) return false;
        if (!file.IsText || file.Beginning is not { } beginning || beginning.Text.TrimStart() is not ['{' or '[', ..]) return false;
        return !beginning.Text.Contains("\"nbformat\"", StringComparison.Ordinal) && (file.EndsWith(Endings) || Looks.Recognizes(beginning));
    }

    /// <inheritdoc/>
    public override IEnumerable<FilePart> Parts(SourceFile file)
    {
        if (file.Beginning!.Text.TrimStart()[0] == '[') return Articles(file, List(file));
        return IsLines(file) ? Articles(file, Lines(file)) : Articles(file, Object(file));
    }

    /// <summary>Whether a value ends at the end of its line and another line follows: a single object, too, may stand in one line.</summary>
    private static bool IsLines(SourceFile file)
    {
        if (file.EndsWith([".jsonl", ".ndjson"])) return true;
        var text = file.Beginning!.Text.TrimStart();
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end > 0 && text[..end].TrimEnd().EndsWith('}') && Parsed(text[..end]) is not null;
    }

    private static JsonElement? Parsed(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Whole);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<(int Number, JsonElement? Value)> List(SourceFile file)
    {
        using var stream = StreamText.OpenUtf8(file);
        var number = 0;
        using var values = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(stream, Streamed).ToBlockingEnumerable().GetEnumerator();
        while (true)
        {
            try
            {
                if (!values.MoveNext()) yield break;
            }
            catch (JsonException error)
            {
                throw new DocumentException(file.Path, FormatMessages.BadJson(file.Path, error.LineNumber + 1, error.Message), error);
            }
            yield return (++number, values.Current);
        }
    }

    private static IEnumerable<(int Number, JsonElement? Value)> Lines(SourceFile file)
    {
        using var text = StreamText.Open(file);
        for (var number = 1; text.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line)) yield return (number, Parsed(line.TrimStart('\uFEFF')));
        }
    }

    private static IEnumerable<(int Number, JsonElement? Value)> Object(SourceFile file)
    {
        JsonElement root;
        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(file.Text), Whole);
            root = document.RootElement.Clone();
        }
        catch (JsonException error)
        {
            throw new DocumentException(file.Path, FormatMessages.BadJson(file.Path, error.LineNumber + 1, error.Message), error);
        }
        foreach (var property in root.EnumerateObject())
        {
            if (property.Value.ValueKind is not JsonValueKind.Array || property.Value.GetArrayLength() == 0
                || property.Value.EnumerateArray().Any(item => item.ValueKind is not JsonValueKind.Object)
                || !HasText(property.Value[0], file.Options)) continue;
            return property.Value.EnumerateArray().Select((item, index) => (index + 1, (JsonElement?)item));
        }
        return [(1, root)];
    }

    private static bool HasText(JsonElement item, ReadingOptions options) =>
        ColumnNames.Find([.. item.EnumerateObject().Select(field => field.Name)], options).ContainsKey("text");

    private IEnumerable<FilePart> Articles(SourceFile file, IEnumerable<(int Number, JsonElement? Value)> values)
    {
        foreach (var (number, value) in values)
        {
            var path = $"{file.Path}, article {number}";
            yield return new(TableRows.Number(number), () => Told(path, () => Article(file, path, value)));
        }
    }

    // Half of a character, written as a code, is found only when the text is asked for.
    private static ReadText Told(string path, Func<ReadText> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException error)
        {
            throw new DocumentException(path, FormatMessages.NoObject(path), error);
        }
    }

    private ReadText Article(SourceFile file, string path, JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } article) throw new DocumentException(path, FormatMessages.NoObject(path));
        List<JsonProperty> fields = [.. article.EnumerateObject()];
        var columns = ColumnNames.Find([.. fields.Select(field => field.Name)], file.Options);
        if (!columns.TryGetValue("text", out var text)) throw new DocumentException(path,
            FormatMessages.NoTextColumn(path, [.. fields.Select(field => field.Name)]));
        return PlainArticleText.Of(Key, path, StructuredData.WholeTextOf(fields[text].Value) ?? "",
            ColumnNames.Metadata(part => columns.TryGetValue(part, out var column) ? StructuredData.TextOf(fields[column].Value) : null));
    }
}
