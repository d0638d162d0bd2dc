using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Corpus.Stored;

/// <summary>
/// Writes the values of a type: all of its properties that can be set, in their order. The code is made from the type itself, so that what a
/// record comes to hold is stored without a word here; a type that keeps anything in another way is refused when it is first met.
/// </summary>
internal static class RecordWriting<T>
{
    /// <summary>Writes a value.</summary>
    public static readonly Action<RecordWriter, T> Write = Made();

    private static Action<RecordWriter, T> Made()
    {
        var writer = Expression.Parameter(typeof(RecordWriter));
        var value = Expression.Parameter(typeof(T));
        return Expression.Lambda<Action<RecordWriter, T>>(RecordCodes.Write(writer, value), writer, value).Compile();
    }
}

/// <summary>Reads what <see cref="RecordWriting{T}"/> wrote. Apart from it, as many a process only writes, and making the code takes its time.</summary>
internal static class RecordReading<T>
{
    /// <summary>Reads a value.</summary>
    public static readonly Func<RecordReader, T> Read = Made();

    private static Func<RecordReader, T> Made()
    {
        var reader = Expression.Parameter(typeof(RecordReader));
        return Expression.Lambda<Func<RecordReader, T>>(RecordCodes.Read(reader, typeof(T)), reader).Compile();
    }
}

/// <summary>The code by which values are written and read.</summary>
internal static class RecordCodes
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>What writes and reads a value of a type that is no record, by the name of both methods.</summary>
    private static readonly Dictionary<Type, string> Simple = new()
    {
        [typeof(string)] = nameof(RecordWriter.Text),
        [typeof(int)] = nameof(RecordWriter.Whole),
        [typeof(long)] = nameof(RecordWriter.Long),
        [typeof(bool)] = nameof(RecordWriter.Flag),
        [typeof(double)] = nameof(RecordWriter.Number),
        [typeof(DateOnly)] = nameof(RecordWriter.Day),
        [typeof(TextSpan)] = nameof(RecordWriter.Place),
    };

    /// <summary>Writes <paramref name="value"/>.</summary>
    public static Expression Write(Expression writer, Expression value) =>
        IsRecord(value.Type) ? WriteRecord(writer, value) : WriteSimple(writer, value);

    /// <summary>Reads a value of <paramref name="type"/>.</summary>
    public static Expression Read(Expression reader, Type type) => IsRecord(type) ? ReadRecord(reader, type) : ReadSimple(reader, type);

    private static Expression WriteSimple(Expression writer, Expression value)
    {
        var type = value.Type;
        if (Simple.TryGetValue(type, out var method)) return Expression.Call(writer, method, null, value);
        if (type.IsEnum) return Expression.Call(writer, nameof(RecordWriter.Whole), null, Expression.Convert(value, typeof(int)));
        if (ElementOf(type, typeof(ImmutableArray<>)) is { } element) return Expression.Call(writer, nameof(RecordWriter.Many), [element], value);
        if (Nullable.GetUnderlyingType(type) is { } inner) return Expression.Call(writer, nameof(RecordWriter.Perhaps), [inner], value);

        // The words are given to who reads; an article that a corpus has changed is stored as it stands.
        return Expression.Empty();
    }

    private static BlockExpression WriteRecord(Expression writer, Expression value)
    {
        var type = value.Type;
        var all = Expression.Block(Properties(type).Select(property => Nested(writer, Expression.Property(value, property)))
            .DefaultIfEmpty(Expression.Empty()));
        if (type.IsValueType) return all;
        var known = Expression.NotEqual(value, Expression.Constant(null, type));
        return Expression.Block(Expression.Call(writer, nameof(RecordWriter.Flag), null, known), Expression.IfThen(known, all));
    }

    private static Expression ReadSimple(Expression reader, Type type)
    {
        if (Simple.TryGetValue(type, out var method)) return Expression.Call(reader, method, null);
        if (type.IsEnum) return Expression.Convert(Expression.Call(reader, nameof(RecordReader.Whole), null), type);
        if (ElementOf(type, typeof(ImmutableArray<>)) is { } element) return Expression.Call(reader, nameof(RecordReader.Many), [element]);
        if (Nullable.GetUnderlyingType(type) is { } inner) return Expression.Call(reader, nameof(RecordReader.Perhaps), [inner]);
        return type == typeof(NewsLexicon) ? Expression.Property(reader, nameof(RecordReader.Lexicon)) : Expression.Constant(null, type);
    }

    private static Expression ReadRecord(Expression reader, Type type)
    {
        var made = Expression.Variable(type);
        Expression empty = type.IsValueType ? Expression.Default(type)
            : Expression.Convert(Expression.Call(typeof(RuntimeHelpers), nameof(RuntimeHelpers.GetUninitializedObject), null, Expression.Constant(type)), type);
        var filled = Expression.Block([made],
            [Expression.Assign(made, empty), .. Properties(type).Select(property => Filled(reader, made, property)), made]);
        return type.IsValueType ? filled
            : Expression.Condition(Expression.Call(reader, nameof(RecordReader.Flag), null), filled, Expression.Constant(null, type), type);
    }

    private static Expression Nested(Expression writer, Expression value) => IsRecord(value.Type)
        ? Expression.Invoke(Expression.Field(null, typeof(RecordWriting<>).MakeGenericType(value.Type), "Write"), writer, value) : WriteSimple(writer, value);

    private static BinaryExpression Filled(Expression reader, Expression made, PropertyInfo property)
    {
        var type = property.PropertyType;
        return Expression.Assign(Expression.Property(made, property), IsRecord(type)
            ? Expression.Invoke(Expression.Field(null, typeof(RecordReading<>).MakeGenericType(type), "Read"), reader) : ReadSimple(reader, type));
    }

    private static bool IsRecord(Type type) => !Simple.ContainsKey(type) && !type.IsEnum && ElementOf(type, typeof(ImmutableArray<>)) is null
        && Nullable.GetUnderlyingType(type) is null && type != typeof(NewsLexicon) && type != typeof(ArticleAsRead);

    private static Type? ElementOf(Type type, Type list) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == list ? type.GetGenericArguments()[0] : null;

    private static PropertyInfo[] Properties(Type type)
    {
        PropertyInfo[] found = [.. type.GetProperties(Own).Where(property => property is { CanRead: true, CanWrite: true }).OrderBy(property =>
            property.MetadataToken)];
        var kept = found.Select(property => $"<{property.Name}>k__BackingField").ToHashSet(StringComparer.Ordinal);
        return type.GetFields(Own).All(field => kept.Contains(field.Name)) && (type.IsValueType || type.BaseType == typeof(object)) ? found
            : throw new InvalidOperationException($"{type} cannot be stored: it keeps something that is no property that can be set.");
    }
}
