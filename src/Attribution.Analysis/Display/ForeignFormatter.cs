namespace Attribution.Display;

/// <summary>Writes values of a type of somebody else's as one type of output.</summary>
/// <param name="type">The type, an interface or a generic type without its arguments.</param>
/// <param name="mimeType">The type of output.</param>
/// <param name="show">The value as one that shows itself.</param>
internal sealed class ForeignFormatter(Type type, string mimeType, Func<object, INotebookValue> show)
{
    /// <summary>Whose values it writes.</summary>
    public Type Type { get; } = type;

    /// <summary>The type of output.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>The value as one that shows itself.</summary>
    public INotebookValue Show(object instance) => show(instance);

    /// <summary>Writes <paramref name="instance"/>; false where it has nothing of this type of output.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        var value = show(instance);
        var text = MimeType switch
        {
            MimeTypes.Html => value.ToHtml(),
            MimeTypes.Plotly => value.Figure,
            _ => value.ToText(),
        };
        writer.Write(text);
        return text is not null;
    }
}
