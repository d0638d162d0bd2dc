using System.Collections;
using System.Globalization;
using System.Text;
using Attribution.Notebooks.Rendering.Shapes;

namespace Attribution.Notebooks.Rendering;

/// <summary>A value as plain text: what it says of itself, a short list for a sequence, and never the tree of its properties.</summary>
internal static class PlainText
{
    private const int MostItems = 20;

    internal static string Of(object? value) => value switch
    {
        null => "null",
        string text => text,
        IEnumerable sequence when !TypeTraits.SaysOfItself(value.GetType()) => Of(SequenceSample.Of(sequence, MostItems)),
        _ => Item(value),
    };

    /// <summary>The first items: simple ones on a line, others on a line each.</summary>
    internal static string Of(SequenceSample sample)
    {
        List<string> items = [.. sample.Items.Take(MostItems).Select(Item)];
        if (sample.HasMore || sample.Items.Count > MostItems)
            items.Add(sample.Count is { } count ? string.Create(CultureInfo.InvariantCulture, $"… {count} in all") : "…");
        return sample.Items.Take(MostItems).All(item => item is null || FitsInLine(item.GetType()))
            ? $"[{string.Join(", ", items)}]"
            : string.Join('\n', items);
    }

    private static bool FitsInLine(Type type) => TypeTraits.IsSimple(type) || type is { IsGenericType: true, IsValueType: true };

    private static string Item(object? value) => value switch
    {
        null => "null",
        double or float => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("s", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        // What somebody wrote fails as the cell's own code does; what the compiler made of a record in a circle is no fault of the cell.
        _ when TypeTraits.HasWrittenText(value.GetType()) => value.ToString() ?? "",
        _ when TypeTraits.SaysOfItself(value.GetType()) => Brief.Text(value),
        _ => Name(value.GetType()),
    };

    /// <summary>The type as it stands in C#, as far as that is short.</summary>
    private static string Name(Type type)
    {
        if (!type.IsGenericType)
            return type.Name;
        var name = new StringBuilder(type.Name.Split('`')[0]);
        return name.Append('<').AppendJoin(", ", type.GetGenericArguments().Select(Name)).Append('>').ToString();
    }
}
