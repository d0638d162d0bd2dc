namespace Attribution.Display;

/// <summary>
/// Tells a notebook kernel who writes values of the type. .NET Interactive, and kernels that follow it, look for an
/// attribute of this simple name and need no reference to a package of theirs. On an assembly it names who writes values of
/// types of others: this repository's engine looks there, and <see cref="InteractiveBridge"/> and <see cref="ClrKernelBridge"/> do for
/// the kernels that do not.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A type with a parameterless constructor and a method <c>CreateTypeFormatters</c>.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The types of output to prefer, best first.</summary>
    public string[] PreferredMimeTypes { get; } = [MimeTypes.Html];
}
