namespace Attribution.Notebooks.Tests.Rendering;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; set; } = [];
}

/// <summary>A type that shows itself by the convention of .NET Interactive, as the library's own do.</summary>
[TypeFormatterSource(typeof(PaintingFormatters), PreferredMimeTypes = ["text/html"])]
public class Painting(string title)
{
    public string Title { get; } = title;

    public override string ToString() => $"Painting {Title}";
}

/// <summary>A type that inherits its formatters.</summary>
public sealed class Fresco(string title) : Painting(title);

/// <summary>What the attribute names: made without arguments, gives one formatter per format.</summary>
public sealed class PaintingFormatters
{
    private readonly string html = "text/html";

    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new PaintingFormatter(html, painting => $"<b>{painting.Title}</b>"),
        new PaintingFormatter("application/vnd.plotly.v1+json", painting => $$$"""{"data": [], "layout": {"title": "{{{painting.Title}}}"}}"""),
        new PaintingFormatter("text/never", _ => null),
    ];
}

/// <summary>Writes paintings in one format.</summary>
public sealed class PaintingFormatter(string mimeType, Func<Painting, string?> write)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (instance is not Painting painting || write(painting) is not { } text)
            return false;
        writer.Write(text);
        return true;
    }
}

/// <summary>A type that shows itself by Verso's convention.</summary>
public sealed class Sketch
{
    private readonly string line = "sketch";

    public string ToHtml() => $"<i>{line}</i>";
}
