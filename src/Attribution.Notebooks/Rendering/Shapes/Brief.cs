using System.Collections;
using System.Globalization;
using Attribution.Display;

namespace Attribution.Notebooks.Rendering.Shapes;

/// <summary>Says in a few words what a value is, for the cell of a table.</summary>
internal static class Brief
{
    private const int MostItems = 6, MostMembers = 6, LongestPart = 60;

    /// <summary>A simple value as it is, null as null, and anything else as text.</summary>
    internal static object? Of(object? value)
    {
        object? held = Optional.Unwrap(value);
        if (held is null || TypeTraits.IsSimple(held.GetType()))
            return held;
        return held switch
        {
            Exception e => $"{e.GetType().Name}: {e.Message}",
            IEnumerable sequence when !TypeTraits.SaysOfItself(held.GetType()) => Sequence(sequence),
            _ when TypeTraits.HasWrittenText(held.GetType()) => Text(held),
            _ when Renderer.IsShownByOthers(held.GetType()) => TypeNames.Of(held.GetType()),
            _ => Object(held),
        };
    }

    /// <summary>What a value says of itself, or why it does not.</summary>
    internal static string Text(object value)
    {
        try
        {
            return value.ToString() ?? "";
        }
        catch (Exception e) when (e is not (OperationCanceledException or ThreadInterruptedException))
        {
            return new Unreadable(e).ToString();
        }
    }

    private static string Sequence(IEnumerable sequence)
    {
        SequenceSample sample;
        try
        {
            sample = SequenceSample.Of(sequence, MostItems);
        }
        catch (Exception e) when (e is not (OperationCanceledException or ThreadInterruptedException))
        {
            return new Unreadable(e).ToString();
        }

        if (!sample.Items.All(item => item is null || TypeTraits.IsSimple(item.GetType())))
            return sample.Count is { } count ? string.Create(CultureInfo.InvariantCulture, $"{count} × {ItemName(sample)}") : $"{ItemName(sample)} …";
        IEnumerable<string> parts = sample.Items.Select(item => Part(item) ?? "null");
        if (sample.HasMore)
            parts = parts.Append(sample.Count is { } all ? string.Create(CultureInfo.InvariantCulture, $"… {all} in all") : "…");
        return $"[{string.Join(", ", parts)}]";
    }

    /// <summary>The common type of the items, as far as they were looked at.</summary>
    private static string ItemName(SequenceSample sample) =>
        sample.Items.Select(item => item?.GetType()).Distinct().ToList() is [{ } only] ? TypeNames.Of(only) : TypeNames.Of(sample.Element);

    /// <summary>The properties that are simple; where none is, the type.</summary>
    private static string Object(object value)
    {
        var parts = Members.Of(value.GetType()).Select(member => (member.Name, Value: member.Of(value)))
            .Where(member => member.Value is not null && TypeTraits.IsSimple(member.Value.GetType())).Take(MostMembers + 1).ToList();
        if (parts.Count == 0)
            return TypeNames.Of(value.GetType());
        IEnumerable<string> texts = parts.Take(MostMembers).Select(part => $"{part.Name} = {Part(part.Value)}");
        return $"{{ {string.Join(", ", parts.Count > MostMembers ? texts.Append("…") : texts)} }}";
    }

    private static string? Part(object? value) =>
        CellText.Of(value) is { Length: > LongestPart } text ? Html.WellFormed(text[..LongestPart]) + "…" : CellText.Of(value);
}
