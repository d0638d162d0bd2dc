using System.Text;
using System.Text.Json;

namespace Attribution.Documents.Formats.Refused;

/// <summary>JSON, or one JSON value per line: objects or lists with named values, valid from the first character to the last or nearly so.</summary>
internal sealed class JsonText : RefusedFormat
{
    /// <summary>What is valid for so many values, names and brackets is JSON, even if it breaks then.</summary>
    private const int Enough = 24;

    private static Refusal Format => new("JSON", Refusal.CopyText);

    private static Refusal Notebook => new("a Jupyter notebook (JSON)", Refusal.CopyText);

    private static readonly JsonReaderOptions Lenient = new()
    {
        AllowMultipleValues = true,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 1_000,
    };

    /// <inheritdoc/>
    protected override Refusal? Recognize(string text)
    {
        if (text[0] is not ('{' or '[')) return null;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), isFinalBlock: false, new JsonReaderState(Lenient));
        int read = 0, names = 0;
        try
        {
            for (; reader.Read(); read++)
            {
                if (reader.TokenType == JsonTokenType.PropertyName) names++;
            }
        }
        catch (JsonException)
        {
            if (read < Enough || names == 0) return null;
        }
        var complete = reader.CurrentDepth == 0 && read > 1;
        if (!complete && names == 0) return null;
        return text.Contains("\"nbformat\"", StringComparison.Ordinal) ? Notebook : Format;
    }
}
