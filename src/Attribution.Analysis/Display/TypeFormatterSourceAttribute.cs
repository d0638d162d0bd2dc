namespace Attribution.Display;

/// <summary>
/// Tells a notebook kernel who writes values of the type. .NET Interactive, and kernels that follow it, look for an
/// attribute of this simple name and need no reference to a package of theirs.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A type with a parameterless constructor and a method <c>CreateTypeFormatters</c>.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The types of output to prefer, best first.</summary>
    public string[] PreferredMimeTypes { get; } = [MimeTypes.Html];
}
