namespace Attribution.Display;

/// <summary>Writes types as C# does.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new (Type Type, string Keyword)[]
    {
        (typeof(bool), "bool"), (typeof(byte), "byte"), (typeof(sbyte), "sbyte"), (typeof(char), "char"), (typeof(decimal), "decimal"),
        (typeof(double), "double"), (typeof(float), "float"), (typeof(int), "int"), (typeof(uint), "uint"), (typeof(long), "long"),
        (typeof(ulong), "ulong"), (typeof(short), "short"), (typeof(ushort), "ushort"), (typeof(object), "object"), (typeof(string), "string"),
    }.ToDictionary(known => known.Type, known => known.Keyword);

    /// <summary>The type without its namespace; of its arguments, those of the second level have none of their own.</summary>
    public static string Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Short(underlying) + "?";
        if (type.IsArray) return $"{Short(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        return type.IsGenericType && !IsAnonymous(type) ? $"{Short(type)}<{string.Join(", ", type.GetGenericArguments().Select(Short))}>" : Short(type);
    }

    private static string Short(Type type) =>
        Keywords.TryGetValue(type, out var keyword) ? keyword
        : IsAnonymous(type) ? "anonymous"
        : type.Name.Split('`')[0];

    private static bool IsAnonymous(Type type) => type.Name.StartsWith("<>", StringComparison.Ordinal);
}
