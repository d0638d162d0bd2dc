using System.Collections;
using System.Data;
using System.Globalization;
using System.Reflection;
using Attribution.Display;

namespace Attribution.Notebooks.Rendering.Shapes;

/// <summary>A sequence as a table: what its columns are follows from its items.</summary>
internal static class SequenceGrid
{
    private delegate IEnumerable<(string Name, string Type, object? Value)> Cells(object item);

    /// <summary>The name of the column that names the rows in the place of their numbers.</summary>
    private const string Key = "key";

    internal static DataGrid Of(SequenceSample sample)
    {
        Cells cells = CellsOf(sample);
        var rows = sample.Items.Select(item => item is null ? [] : cells(item).Take(DataGrid.MostColumns + 1).ToList()).ToList();
        // Items of different types have different columns: the table has those of all, and cells that an item lacks are missing.
        var columns = rows.SelectMany(row => row).DistinctBy(cell => cell.Name).Select(cell => (cell.Name, cell.Type, IsKey: cell.Name == Key)).ToList();
        if (columns.Count == 0 || !columns[0].IsKey)
            columns.Insert(0, ("", "", true));
        var places = columns.Select((column, place) => (column.Name, place)).ToDictionary(column => column.Name, column => column.place);
        return DataGrid.Of(Caption(sample), columns, rows.Select((row, index) => Row(row, index, places)), sample.Count, sample.HasMore);
    }

    /// <summary>The type of a sequence as its author would write it: queries have types with names of their own.</summary>
    internal static string Name(SequenceSample sample) =>
        sample.Type.IsArray || sample.Type.IsPublic
            ? TypeNames.Of(sample.Type)
            : $"IEnumerable<{TypeNames.Of(sample.Element)}>";

    private static string Caption(SequenceSample sample) =>
        sample.Count is { } count ? string.Create(CultureInfo.InvariantCulture, $"{Name(sample)}: {count:N0} {(count == 1 ? "item" : "items")}") : Name(sample);

    private static object?[] Row(List<(string Name, string Type, object? Value)> cells, int index, Dictionary<string, int> places)
    {
        var row = new object?[places.Count];
        row[0] = index;
        foreach (var (name, _, value) in cells)
            row[places[name]] = Brief.Of(value);
        return row;
    }

    private static Cells CellsOf(SequenceSample sample)
    {
        List<object> there = [.. sample.Items.OfType<object>()];
        if (there.Count == 0 || there.Exists(item => TypeTraits.IsSimple(item.GetType())))
            return item => [("value", sample.Element == typeof(object) ? "" : TypeNames.Of(sample.Element), item)];
        if (there.TrueForAll(item => item is DictionaryEntry || Is(item, typeof(KeyValuePair<,>))))
            return Pair(there);
        if (there.TrueForAll(item => item is DataRow))
            return item => ((DataRow)item).Table.Columns.Cast<DataColumn>()
                .Select(column => (column.ColumnName, TypeNames.Of(column.DataType), (object?)((DataRow)item)[column]));
        if (there.TrueForAll(item => item.GetType().GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IGrouping<,>))))
            return Group;
        if (there.TrueForAll(item => item is IDictionary or IDictionary<string, object?>))
            return item => SequenceSample.Of((IEnumerable)item).Items.Select(entry => KeyAndValue(entry!))
                .Select(entry => (CellText.Of(entry.Key) ?? "", "", entry.Value));
        return there.TrueForAll(item => item is IEnumerable && !TypeTraits.SaysOfItself(item.GetType()))
            ? item => SequenceSample.Of((IEnumerable)item, DataGrid.MostColumns + 1).Items
                .Select((value, place) => (place.ToString(CultureInfo.InvariantCulture), "", value))
            : OfMembers;
    }

    /// <summary>What the item says of itself, where it says more than its properties, and these.</summary>
    private static IEnumerable<(string, string, object?)> OfMembers(object item)
    {
        Member[] members = Members.Of(item.GetType());
        IEnumerable<(string, string, object?)> cells = members.Select(member => (member.Name, TypeNames.Of(member.Type), member.Of(item)));
        return members.Length == 0 || TypeTraits.HasWrittenText(item.GetType()) ? cells.Prepend(("value", "", item)) : cells;
    }

    /// <summary>Keys, and values in the columns of their properties where they have some.</summary>
    private static Cells Pair(List<object> pairs)
    {
        bool isObject = pairs.TrueForAll(pair => KeyAndValue(pair).Value is { } value && value is not IEnumerable && !TypeTraits.IsSimple(value.GetType())
            && !TypeTraits.HasWrittenText(value.GetType()) && Members.Of(value.GetType()).Length > 0 && !Renderer.IsShownByOthers(value.GetType()));
        return item =>
        {
            var (key, value) = KeyAndValue(item);
            return isObject ? OfMembers(value!).Prepend((Key, "", key)) : [(Key, "", key), ("value", "", value)];
        };
    }

    private static (object? Key, object? Value) KeyAndValue(object pair)
    {
        if (pair is DictionaryEntry entry)
            return (entry.Key, Optional.Unwrap(entry.Value));
        Type type = pair.GetType();
        return (type.GetProperty("Key")!.GetValue(pair), Optional.Unwrap(type.GetProperty("Value")!.GetValue(pair)));
    }

    private static IEnumerable<(string, string, object?)> Group(object item)
    {
        Type grouping = item.GetType().GetInterfaces().First(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IGrouping<,>));
        object? key = grouping.GetProperty("Key", BindingFlags.Public | BindingFlags.Instance)!.GetValue(item);
        SequenceSample items = SequenceSample.Of((IEnumerable)item);
        return [(Key, TypeNames.Of(grouping.GetGenericArguments()[0]), key), ("count", "int", items.Count), ("items", "", items.Items)];
    }

    private static bool Is(object item, Type definition) => item.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == definition;
}
