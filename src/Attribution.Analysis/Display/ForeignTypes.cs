using System.Reflection;

namespace Attribution.Display;

/// <summary>The types of others that the library shows, as its own attribute on its assembly says.</summary>
internal static class ForeignTypes
{
    private static readonly Lazy<ForeignFormatter[]> Found = new(Find);

    /// <summary>A formatter per type and type of output.</summary>
    public static IReadOnlyList<ForeignFormatter> All => Found.Value;

    /// <summary><paramref name="value"/> as one that shows itself; null where it is of none of these types.</summary>
    public static INotebookValue? Show(object value) => All.FirstOrDefault(foreign => IsOf(foreign.Type, value.GetType()))?.Show(value);

    private static ForeignFormatter[] Find()
    {
        try
        {
            return typeof(ForeignTypes).Assembly.GetCustomAttribute<TypeFormatterSourceAttribute>()?.FormatterSourceType is { } source
                && Activator.CreateInstance(source) is { } instance
                && source.GetMethod("CreateTypeFormatters")?.Invoke(instance, null) is IEnumerable<object> formatters
                    ? [.. formatters.OfType<ForeignFormatter>()]
                    : [];
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException or TypeLoadException or TargetInvocationException)
        {
            // Where such a library cannot be loaded there are none of its values.
            return [];
        }
    }

    private static bool IsOf(Type wanted, Type? type)
    {
        if (wanted.IsAssignableFrom(type)) return true;
        while (type is not null && !(type.IsConstructedGenericType && type.GetGenericTypeDefinition() == wanted)) type = type.BaseType;
        return type is not null;
    }
}
