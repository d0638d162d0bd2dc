using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Attribution.Formats.Web;

/// <summary>What a page says of its article in JSON-LD, the vocabulary of schema.org; each part is null where it does not say it. Immutable.</summary>
internal sealed record StructuredData
{
    private const int Deepest = 32;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Deepest };

    /// <summary>The headline.</summary>
    public string? Headline { get; private init; }

    /// <summary>The summary.</summary>
    public string? Description { get; private init; }

    /// <summary>The article's text.</summary>
    public string? Body { get; private init; }

    /// <summary>When it was published, as written.</summary>
    public string? Published { get; private init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; private init; }

    /// <summary>The outlet.</summary>
    public string? Publisher { get; private init; }

    /// <summary>The desk.</summary>
    public string? Section { get; private init; }

    /// <summary>The language.</summary>
    public string? Language { get; private init; }

    /// <summary>Reads that of <paramref name="document"/>; data that is not JSON is passed over.</summary>
    public static StructuredData Of(IHtmlDocument document)
    {
        StructuredData found = new();
        foreach (var script in document.Scripts)
        {
            if (script.Type is not { } type || !type.Contains("ld+json", StringComparison.OrdinalIgnoreCase)) continue;
            using var json = Parse(script.Text);
            if (json is not null && ArticleIn(json.RootElement) is { } article) found = found.Or(Read(article));
        }
        return found;
    }

    /// <summary>The text of a JSON value: of a string itself, of an object its name, of a list those of all.</summary>
    public static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Clean(value.GetString()),
        JsonValueKind.Object => NameOf(value),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray()
            .Select(item => item.ValueKind is JsonValueKind.String ? Clean(item.GetString()) : item.ValueKind is JsonValueKind.Object ? NameOf(item) : null)
            .OfType<string>().Distinct()) is { Length: > 0 } all ? all : null,
        _ => null,
    };

    /// <summary>The whole text of a JSON value: a string, or a list of strings or of objects that hold one, each a paragraph.</summary>
    public static string? WholeTextOf(JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.String) return value.GetString();
        if (value.ValueKind is not JsonValueKind.Array) return null;
        return string.Join("\n\n", value.EnumerateArray().Select(item => item.ValueKind switch
        {
            JsonValueKind.String => item.GetString(),
            JsonValueKind.Object => item.EnumerateObject().FirstOrDefault(field => field.Name is "text" or "content" or "value") is
            { Value.ValueKind: JsonValueKind.String } field ? field.Value.GetString() : null,
            _ => null,
        }).Where(text => !string.IsNullOrWhiteSpace(text)));
    }

    private static string? NameOf(JsonElement value) => (value.TryGetProperty("name", out var name) || value.TryGetProperty("value", out name))
        && name.ValueKind is JsonValueKind.String
        ? Clean(name.GetString()) : null;

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : System.Net.WebUtility.HtmlDecode(text).Trim();

    private static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text.Trim(), Lenient);
        }
        catch (JsonException)
        {
            // Some writers leave line breaks in their strings.
            var plain = new StringBuilder(text.Length);
            foreach (var c in text) plain.Append(char.IsControl(c) ? ' ' : c);
            try
            {
                return JsonDocument.Parse(plain.ToString().Trim(), Lenient);
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }

    private static JsonElement? ArticleIn(JsonElement root)
    {
        Stack<JsonElement> waiting = new([root]);
        while (waiting.TryPop(out var value))
        {
            if (value.ValueKind is JsonValueKind.Array)
            {
                foreach (var item in value.EnumerateArray().Reverse()) waiting.Push(item);
            }
            if (value.ValueKind is not JsonValueKind.Object) continue;
            if (value.TryGetProperty("@type", out var type) && IsArticle(type)) return value;
            foreach (var name in (ReadOnlySpan<string>)["mainEntity", "@graph"])
            {
                if (value.TryGetProperty(name, out var inner)) waiting.Push(inner);
            }
        }
        return null;
    }

    private static bool IsArticle(JsonElement type) => type.ValueKind switch
    {
        JsonValueKind.String => type.GetString()!.EndsWith("Article", StringComparison.Ordinal)
            || type.GetString()!.EndsWith("Posting", StringComparison.Ordinal),
        JsonValueKind.Array => type.EnumerateArray().Any(item => item.ValueKind is JsonValueKind.String
            && item.GetString()!.EndsWith("Article", StringComparison.Ordinal)),
        _ => false,
    };

    private static StructuredData Read(JsonElement article)
    {
        string? Text(string name) => article.TryGetProperty(name, out var value) ? TextOf(value) : null;
        return new()
        {
            Headline = Text("headline") ?? Text("name"),
            Description = Text("description"),
            Body = Text("articleBody") ?? Text("text"),
            Published = Text("datePublished") ?? Text("dateCreated"),
            Author = Text("author") ?? Text("creator"),
            Publisher = Text("publisher"),
            Section = Text("articleSection"),
            Language = Text("inLanguage"),
        };
    }

    private StructuredData Or(StructuredData other) => new()
    {
        Headline = Headline ?? other.Headline,
        Description = Description ?? other.Description,
        Body = Body ?? other.Body,
        Published = Published ?? other.Published,
        Author = Author ?? other.Author,
        Publisher = Publisher ?? other.Publisher,
        Section = Section ?? other.Section,
        Language = Language ?? other.Language,
    };
}
