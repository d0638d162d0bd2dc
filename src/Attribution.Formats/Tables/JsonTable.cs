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
        return Articles(file, file.EndsWith([".jsonl", ".ndjson"]) ? Lines(file) : LinesOrObject(file));
    }

    /// <summary>
    /// The values of the lines where the first one ends at the end of its line and another follows; else those of the whole, as a single object,
    /// too, may stand in one line. What comes as a stream is opened once.
    /// </summary>
    private static IEnumerable<(int Number, JsonElement? Value)> LinesOrObject(SourceFile file)
    {
        using var lines = StreamText.Open(file);
        var (first, number) = Next(lines, 0);
        if (first is not null && first.TrimEnd().EndsWith('}') && Parsed(first) is { } value && Next(lines, number) is ({ } second, var behind))
        {
            yield return (number, value);
            yield return (behind, Parsed(second));
            foreach (var line in Lines(lines, behind)) yield return line;
            yield break;
        }
        foreach (var part in Object(file, $"{first}\n{lines.ReadToEnd()}")) yield return part;
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
        using var lines = StreamText.Open(file);
        foreach (var line in Lines(lines, 0)) yield return line;
    }

    private static IEnumerable<(int Number, JsonElement? Value)> Lines(TextReader lines, int before)
    {
        for (var next = Next(lines, before); next.Line is { } line; next = Next(lines, next.Number)) yield return (next.Number, Parsed(line));
    }

    /// <summary>The next line that is not blank, and its number; no line at the end.</summary>
    private static (string? Line, int Number) Next(TextReader lines, int before)
    {
        var number = before + 1;
        for (; lines.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line)) return (line.TrimStart('\uFEFF'), number);
        }
        return (null, number);
    }

    private static IEnumerable<(int Number, JsonElement? Value)> Object(SourceFile file, string text)
    {
        JsonElement root;
        try
        {
            using var document = JsonDocument.Parse(text, Whole);
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
