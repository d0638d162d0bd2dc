using System.Reflection;

namespace Attribution.Notebooks.Rendering.Shapes;

/// <summary>
/// Takes optional values out of what holds them: F# options, and any structure of one type argument that says by <c>HasValue</c> (or
/// <c>IsSome</c>) whether its <c>Value</c> is there, such as Deedle's.
/// </summary>
internal static class Optional
{
    private const BindingFlags Member = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>What is held, null where nothing is; any other value as it is.</summary>
    internal static object? Unwrap(object? value)
    {
        if (value?.GetType() is not { IsGenericType: true } type || type.GetGenericArguments().Length != 1)
            return value;
        if (type.FullName!.StartsWith("Microsoft.FSharp.Core.FSharpOption`1", StringComparison.Ordinal))
            return Read(type, "Value", value);
        bool? isThere = type.IsValueType && type.GetProperty("Value", Member) is not null
            ? (Read(type, "HasValue", value) ?? Read(type, "IsSome", value)) as bool?
            : null;
        return isThere is null ? value : isThere is true ? Read(type, "Value", value) : null;
    }

    private static object? Read(Type type, string name, object value) =>
        type.GetProperty(name, Member) is { } property && property.GetIndexParameters().Length == 0 ? property.GetValue(value) : null;
}
