using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Attribution.Notebooks.Rendering;

/// <summary>
/// The convention of .NET Interactive, read by name alone, so that a library needs no package of it: an attribute called
/// TypeFormatterSourceAttribute names a type (<c>FormatterSourceType</c>) with a parameterless constructor, whose
/// <c>CreateTypeFormatters()</c> gives objects with <c>MimeType</c> and <c>bool Format(object, TextWriter)</c>.
/// </summary>
internal static class FormatterSource
{
    private const BindingFlags Member = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>The formatters of a type or the nearest base type that names some; empty where none does.</summary>
    internal static ITypeRenderer[] Find(Type type)
    {
        for (Type? t = type; t is not null; t = t.BaseType)
        {
            if (t.GetCustomAttributes(inherit: false).FirstOrDefault(a => a.GetType().Name == "TypeFormatterSourceAttribute") is { } attribute)
                return [.. Create(attribute).Where(formatter => formatter.IsFor(type))];
        }

        return [];
    }

    private static IEnumerable<Formatter> Create(object attribute)
    {
        if (attribute.GetType().GetProperty("FormatterSourceType", Member)?.GetValue(attribute) is not Type source
            || Activator.CreateInstance(source) is not { } instance
            || source.GetMethod("CreateTypeFormatters", Member, [])?.Invoke(instance, null) is not IEnumerable formatters)
        {
            return [];
        }

        return formatters.Cast<object>().Select(Formatter.Of).OfType<Formatter>();
    }

    private sealed class Formatter(object target, string mimeType, MethodInfo format, Type? only) : ITypeRenderer
    {
        public string MimeType => mimeType;

        internal static Formatter? Of(object target)
        {
            Type type = target.GetType();
            return type.GetProperty("MimeType", Member)?.GetValue(target) is string mime
                && type.GetMethod("Format", Member, [typeof(object), typeof(TextWriter)]) is { } format && format.ReturnType == typeof(bool)
                    ? new Formatter(target, mime, format, type.GetProperty("Type", Member)?.GetValue(target) as Type)
                    : null;
        }

        internal bool IsFor(Type type) => only is null || only.IsAssignableFrom(type);

        public string? Render(object value)
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            return format.Invoke(target, BindingFlags.DoNotWrapExceptions, null, [value, writer], null) is true ? writer.ToString() : null;
        }
    }
}
