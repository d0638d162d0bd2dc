using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Attribution.Documents;

namespace Attribution.Evaluation.Gold;

/// <summary>Where the text of an annotation comes from that is published without it.</summary>
/// <param name="Url">The page on which it was published.</param>
/// <param name="File">The name of the file that holds it in the corpus that it was taken from.</param>
/// <param name="Bytes">The size of that file.</param>
/// <param name="Sha256">The SHA-256 of the text, in UTF-8 and lower-case hexadecimal.</param>
/// <param name="Pieces">What of the file the text is made of; null where it is all of it.</param>
internal sealed record GoldSource(string Url, string File, long Bytes, string Sha256, ImmutableArray<TextPiece>? Pieces = null)
{
    /// <summary>The text as it is made of <paramref name="content"/>, the file's; null where that ends too early.</summary>
    public string? Make(string content)
    {
        if (Pieces is not { } pieces) return content;
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (piece.Span.End > content.Length) return null;
            text.Append(piece.Words).Append(content.AsSpan(piece.Span.Start, piece.Span.Length));
        }
        return text.ToString();
    }
}

/// <summary>A piece of a text: a slice of the file that it is taken from (<c>[12, 34]</c>), or a few letters that are put between slices.</summary>
[JsonConverter(typeof(TextPieceJson))]
internal readonly record struct TextPiece(TextSpan Span, string Words);

/// <summary>A slice as a list of its two ends, letters as they are.</summary>
internal sealed class TextPieceJson : JsonConverter<TextPiece>
{
    private static readonly SpanJson Spans = new();

    public override TextPiece Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.String) return new(default, reader.GetString()!);
        var span = Spans.Read(ref reader, typeof(TextSpan), options);
        return span.Start >= 0 && span.End >= span.Start ? new(span, "") : throw new JsonException("a piece must begin before it ends");
    }

    public override void Write(Utf8JsonWriter writer, TextPiece value, JsonSerializerOptions options)
    {
        if (value.Words.Length > 0) writer.WriteStringValue(value.Words);
        else Spans.Write(writer, value.Span, options);
    }
}
