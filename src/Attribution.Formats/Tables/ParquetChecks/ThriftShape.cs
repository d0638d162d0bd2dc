using System.Collections.Frozen;

namespace Attribution.Formats.Tables.ParquetChecks;

/// <summary>The types of Thrift's compact protocol, by their numbers in it.</summary>
internal enum ThriftType : byte
{
    Stop, True, False, Byte, Short, Int, Long, Double, Binary, List, Set, Map, Struct,
}

/// <summary>What a field of a struct holds.</summary>
/// <param name="Type">Its type; <see cref="ThriftType.True"/> stands for both truth values.</param>
/// <param name="Items">Of a list, the type of its items.</param>
/// <param name="Shape">Of a struct, or a list of structs, which fields those have.</param>
internal readonly record struct ThriftField(ThriftType Type, ThriftType Items = ThriftType.Stop, ThriftShape? Shape = null)
{
    public static readonly ThriftField Truth = new(ThriftType.True), Byte = new(ThriftType.Byte), Int = new(ThriftType.Int), Long = new(ThriftType.Long),
        Binary = new(ThriftType.Binary), Ints = new(ThriftType.List, ThriftType.Int), Binaries = new(ThriftType.List, ThriftType.Binary);

    public static ThriftField Of(ThriftShape shape) => new(ThriftType.Struct, Shape: shape);

    public static ThriftField ListOf(ThriftShape shape) => new(ThriftType.List, ThriftType.Struct, shape);

    /// <summary>Whether it can be of a type that a file names.</summary>
    public bool Holds(ThriftType type) => type == Type || (Type is ThriftType.True && type is ThriftType.False);
}

/// <summary>Which fields a struct has, by their numbers.</summary>
internal sealed class ThriftShape(params (int Id, ThriftField Field)[] fields)
{
    private readonly FrozenDictionary<int, ThriftField> known = fields.ToFrozenDictionary(field => field.Id, field => field.Field);

    /// <summary>What a field holds; false where no such field is known.</summary>
    public bool TryGet(int id, out ThriftField field) => known.TryGetValue(id, out field);
}
