namespace Attribution.Display;

/// <summary>Writes the library's values in notebooks; found by <see cref="TypeFormatterSourceAttribute"/>, used by reflection.</summary>
internal sealed class NotebookFormatters
{
    private readonly NotebookFormatter[] formatters =
    [
        new(MimeTypes.Html, value => value.ToHtml()),
        new(MimeTypes.Plotly, value => value.Figure),
        new(MimeTypes.Plain, value => value.ToText()),
    ];

    /// <summary>One formatter per type of output.</summary>
    public IEnumerable<object> CreateTypeFormatters() => formatters;
}

/// <summary>Writes values as one type of output.</summary>
internal sealed class NotebookFormatter(string mimeType, Func<INotebookValue, string?> write)
{
    /// <summary>The type of output.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes <paramref name="instance"/>; false where this formatter is not for it.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not INotebookValue value || write(value) is not { } text) return false;
        writer.Write(text);
        return true;
    }
}
