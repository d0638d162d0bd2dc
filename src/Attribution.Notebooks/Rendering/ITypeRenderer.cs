namespace Attribution.Notebooks.Rendering;

/// <summary>Writes values of one type in one format.</summary>
internal interface ITypeRenderer
{
    /// <summary>The format's MIME type.</summary>
    string MimeType { get; }

    /// <summary>The value as text; null where it cannot be shown so.</summary>
    string? Render(object value);
}
