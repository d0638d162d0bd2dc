using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Attribution.Documents;
using Attribution.Documents.Files;

namespace Attribution.Evaluation.Gold;

/// <summary>Reads and writes an annotation, and finds its text.</summary>
internal static class GoldFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new SpanJson() },
    };

    private static readonly JsonSerializerOptions Written = new(Options)
    {
        WriteIndented = true,
        IndentSize = 1,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    /// <summary>Reads the annotation at <paramref name="path"/>.</summary>
    /// <exception cref="DocumentException">The file or its text cannot be read, or the annotation contradicts itself or its text.</exception>
    public static GoldArticle Read(string path)
    {
        var annotation = Annotation(path);
        string[] places =
        [
            Path.ChangeExtension(path, ".txt"),
            Path.Combine(Folder(path), "..", annotation.Document + ".txt"),
            Path.Combine(Folder(path), "..", "seeds", annotation.Document + ".txt"),
        ];
        var place = Array.Find(places, File.Exists)
            ?? throw new DocumentException(path, EvaluationMessages.NoText(path, annotation.Document, annotation.Source?.Url));
        var article = new GoldArticle(path, place, DocumentReader.Read(place), annotation);
        if (annotation.Source is { } source && source.Sha256 != article.Article.Sha256)
            throw new DocumentException(path, EvaluationMessages.OtherText(place, annotation.Document));
        GoldCheck.Check(article);
        return article;
    }

    /// <summary>Reads the annotation at <paramref name="path"/> alone, without its text.</summary>
    /// <exception cref="DocumentException">The file cannot be read.</exception>
    public static GoldAnnotation Annotation(string path)
    {
        var bytes = FileBytes.Read(path);
        try
        {
            ReadOnlySpan<byte> json = bytes;
            if (json.StartsWith("\uFEFF"u8)) json = json[3..];
            return JsonSerializer.Deserialize<GoldAnnotation>(json, Options) ?? throw new JsonException("it is null");
        }
        catch (JsonException error)
        {
            var reason = error.Message.Split(" Path: ")[0].Replace(typeof(GoldAnnotation).Namespace + ".", "");
            throw new DocumentException(path, EvaluationMessages.BadJson(path, error.LineNumber, error.Path ?? "", reason), error);
        }
    }

    /// <summary>The annotation as such a file has it.</summary>
    public static string Json(GoldAnnotation annotation) => JsonSerializer.Serialize(annotation, Written) + "\n";

    private static string Folder(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";
}
