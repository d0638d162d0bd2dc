using System.Collections;
using System.Globalization;
using System.Text;

namespace Attribution.Notebooks.Rendering;

/// <summary>A value as plain text: what it says of itself, a short list for a sequence, and never the tree of its properties.</summary>
internal static class PlainText
{
    private const int MostItems = 20;

    internal static string Of(object? value) => value switch
    {
        null => "null",
        string text => text,
        IEnumerable sequence when !SaysOfItself(value.GetType()) => OfSequence(sequence),
        _ => Item(value),
    };

    private static string OfSequence(IEnumerable sequence)
    {
        var items = new List<string>();
        bool simple = true, more = false;
        foreach (object? item in sequence)
        {
            more = items.Count == MostItems;
            if (more)
                break;
            items.Add(Item(item));
            simple &= item is null || IsSimple(item.GetType());
        }

        if (more)
            items.Add(sequence is ICollection { Count: var count } ? string.Create(CultureInfo.InvariantCulture, $"… {count} in all") : "…");
        return simple ? $"[{string.Join(", ", items)}]" : string.Join('\n', items);
    }

    private static string Item(object? value) => value switch
    {
        null => "null",
        double or float => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("s", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ when SaysOfItself(value.GetType()) => value.ToString() ?? "",
        _ => Name(value.GetType()),
    };

    private static bool IsSimple(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || typeof(IFormattable).IsAssignableFrom(type)
        || type is { IsGenericType: true, IsValueType: true };

    /// <summary>Whether the type has a text of its own, rather than its name.</summary>
    private static bool SaysOfItself(Type type)
    {
        Type? by = type.GetMethod(nameof(ToString), [])?.DeclaringType;
        return by is not null && by != typeof(object) && by != typeof(ValueType);
    }

    /// <summary>The type as it stands in C#, as far as that is short.</summary>
    private static string Name(Type type)
    {
        if (!type.IsGenericType)
            return type.Name;
        var name = new StringBuilder(type.Name.Split('`')[0]);
        return name.Append('<').AppendJoin(", ", type.GetGenericArguments().Select(Name)).Append('>').ToString();
    }
}
