using System.Runtime.CompilerServices;

namespace Attribution.Notebooks.Rendering.Shapes;

/// <summary>What a type tells of how its values are best shown.</summary>
internal static class TypeTraits
{
    /// <summary>
    /// Whether values are a single thing, which its text says whole: numbers, texts, dates, and whatever of the framework has a text of its
    /// own.
    /// </summary>
    internal static bool IsSimple(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || typeof(IFormattable).IsAssignableFrom(type)
        || typeof(Delegate).IsAssignableFrom(type) || typeof(Task).IsAssignableFrom(type) || typeof(Type).IsAssignableFrom(type)
        || (IsOfTheFramework(type) && SaysOfItself(type) && !HoldsOthers(type));

    /// <summary>Whether the type has a text of its own, rather than its name.</summary>
    internal static bool SaysOfItself(Type type)
    {
        Type? by = type.GetMethod(nameof(ToString), [])?.DeclaringType;
        return by is not null && by != typeof(object) && by != typeof(ValueType);
    }

    /// <summary>Whether somebody wrote that text: that of records and anonymous types is a list of their properties.</summary>
    internal static bool HasWrittenText(Type type) =>
        SaysOfItself(type) && !IsAnonymous(type) && !typeof(ITuple).IsAssignableFrom(type)
        && !type.GetMethod(nameof(ToString), [])!.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool HoldsOthers(Type type) => typeof(ITuple).IsAssignableFrom(type) || typeof(Exception).IsAssignableFrom(type)
        || type == typeof(System.Collections.DictionaryEntry) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>));

    private static bool IsAnonymous(Type type) => type.Name.StartsWith("<>", StringComparison.Ordinal);

    private static bool IsOfTheFramework(Type type) =>
        type.Namespace is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal));
}
