using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Attribution.Notebooks.Rendering;

/// <summary>
/// The convention of .NET Interactive, read by name alone, so that a library needs no package of it: an attribute called
/// TypeFormatterSourceAttribute names a type (<c>FormatterSourceType</c>) with a parameterless constructor, whose
/// <c>CreateTypeFormatters()</c> gives objects with <c>MimeType</c> and <c>bool Format(object, TextWriter)</c>. On an assembly, it
/// names formatters for types of others, each with the type as its <c>Type</c>: a class or interface, or a generic class without its
/// arguments. These are the engine's way to know libraries that it does not refer to.
/// </summary>
internal static class FormatterSource
{
    private const BindingFlags Member = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>The formatters of a type or the nearest base type that names some; empty where none does.</summary>
    internal static ITypeRenderer[] Find(Type type)
    {
        for (Type? t = type; t is not null; t = t.BaseType)
        {
            if (Attribute(t.GetCustomAttributes(inherit: false)) is { } attribute)
                return [.. Create(attribute).Where(formatter => formatter.IsFor(type))];
        }

        return [];
    }

    /// <summary>What an assembly declares for types of others; empty for most.</summary>
    internal static IReadOnlyList<Formatter> Declared(Assembly assembly)
    {
        if (assembly.IsDynamic)
            return [];
        try
        {
            return Attribute(assembly.GetCustomAttributes(inherit: false)) is { } attribute
                ? [.. Create(attribute).Where(formatter => formatter.Only is not null)]
                : [];
        }
        catch (Exception e) when (e is IOException or TypeLoadException or BadImageFormatException or TargetInvocationException
            or CustomAttributeFormatException)
        {
            // An assembly whose attributes cannot be read, or whose formatters' own libraries are missing, declares nothing.
            return [];
        }
    }

    private static object? Attribute(object[] all) => all.FirstOrDefault(a => a.GetType().Name == "TypeFormatterSourceAttribute");

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

    internal sealed class Formatter(object target, string mimeType, MethodInfo format, Type? only) : ITypeRenderer
    {
        public string MimeType => mimeType;

        /// <summary>The only type whose values it writes; null where it does not say.</summary>
        internal Type? Only => only;

        internal static Formatter? Of(object target)
        {
            Type type = target.GetType();
            return type.GetProperty("MimeType", Member)?.GetValue(target) is string mime
                && type.GetMethod("Format", Member, [typeof(object), typeof(TextWriter)]) is { } format && format.ReturnType == typeof(bool)
                    ? new Formatter(target, mime, format, type.GetProperty("Type", Member)?.GetValue(target) as Type)
                    : null;
        }

        internal bool IsFor(Type type) => only is null || only.IsAssignableFrom(type) || (only.IsGenericTypeDefinition && IsMadeOf(only, type));

        private static bool IsMadeOf(Type definition, Type? type)
        {
            while (type is not null && !(type.IsConstructedGenericType && type.GetGenericTypeDefinition() == definition))
                type = type.BaseType;
            return type is not null;
        }

        public string? Render(object value)
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            return format.Invoke(target, BindingFlags.DoNotWrapExceptions, null, [value, writer], null) is true ? writer.ToString() : null;
        }
    }
}
