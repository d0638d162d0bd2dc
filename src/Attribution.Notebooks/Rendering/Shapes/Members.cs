using System.Collections.Concurrent;
using System.Reflection;

namespace Attribution.Notebooks.Rendering.Shapes;

/// <summary>A property or field of an object that can be read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its declared type.</param>
/// <param name="Read">Gives its value; throws what the property throws.</param>
internal sealed record Member(string Name, Type Type, Func<object, object?> Read)
{
    /// <summary>The member's value of an owner, or why there is none.</summary>
    /// <exception cref="OperationCanceledException">The cell has been ended.</exception>
    internal object? Of(object owner)
    {
        Execution.CellRecorder.Check();
        try
        {
            return Optional.Unwrap(Read(owner));
        }
        catch (Exception e) when (e is not (OperationCanceledException or ThreadInterruptedException))
        {
            return new Unreadable(e);
        }
    }
}

/// <summary>Stands for the value of a property that threw.</summary>
internal sealed record Unreadable(Exception Exception)
{
    public override string ToString() => $"⚠ {Exception.GetType().Name}: {Exception.Message}";
}

/// <summary>The public properties and fields of types, in the order of their declaration, those of base types first.</summary>
internal static class Members
{
    private static readonly ConcurrentDictionary<Type, Member[]> Known = new();

    internal static Member[] Of(Type type) => Known.GetOrAdd(type, Find);

    private static Member[] Find(Type type)
    {
        var found = new List<(int Level, int Place, Member Member)>();
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && CanBeHeld(property.PropertyType))
                found.Add((Level(property.DeclaringType), property.MetadataToken, new(property.Name, property.PropertyType, Reader(property))));
        }

        foreach (FieldInfo field in type.GetFields(BindingFlags.Public | BindingFlags.Instance))
        {
            if (CanBeHeld(field.FieldType))
                found.Add((Level(field.DeclaringType), field.MetadataToken, new(field.Name, field.FieldType, field.GetValue)));
        }

        // Of two of one name the one nearer to the type hides the other.
        return
        [
            .. found.GroupBy(one => one.Member.Name).Select(same => same.MaxBy(one => one.Level))
                .OrderBy(one => one.Level).ThenBy(one => one.Place).Select(one => one.Member),
        ];
    }

    private static Func<object, object?> Reader(PropertyInfo property) =>
        owner => property.GetValue(owner, BindingFlags.DoNotWrapExceptions, null, null, null);

    private static bool CanBeHeld(Type type) => !type.IsByRefLike && !type.IsByRef && !type.IsPointer && !type.IsFunctionPointer;

    private static int Level(Type? type)
    {
        int level = 0;
        for (; type is not null; type = type.BaseType)
            level++;
        return level;
    }
}
