using static Attribution.Formats.Tables.ParquetChecks.ThriftField;

namespace Attribution.Formats.Tables.ParquetChecks;

/// <summary>
/// What a Parquet file says of itself, as far as it is needed to read columns: the fields of <c>parquet.thrift</c> without statistics, sizes
/// and notes of programs.
/// </summary>
internal static class ParquetShapes
{
    /// <summary>A column or group of the schema, and in it how many belong to the group.</summary>
    public static readonly ThriftShape SchemaElement = new((Type, Int), (2, Int), (3, Int), (4, Binary), (Children, Int), (6, Int), (7, Int), (8, Int),
        (9, Int), (10, Of(LogicalType())));

    /// <summary>The list of what the file holds, at its end.</summary>
    public static readonly ThriftShape File = new((1, Int), (2, ListOf(SchemaElement)), (3, Long), (4, ListOf(RowGroup())), (Encryption, Of(new())));

    /// <summary>What stands before a page of values, also of the second kind, and of one that others refer to; of statistics all, to be stepped over.</summary>
    public static readonly ThriftShape Data = new((Values, Int), (2, Int), (3, Int), (4, Int), (5, Of(Statistics()))),
        DataV2 = new((Values, Int), (2, Int), (3, Int), (4, Int), (DefinitionsSize, Int), (RepetitionsSize, Int), (7, Truth), (8, Of(Statistics()))),
        Dictionary = new((Values, Int), (2, Int), (3, Truth));

    /// <summary>What stands before each page.</summary>
    public static readonly ThriftShape Page = new((Kind, Int), (PlainSize, Int), (PackedSize, Int), (4, Int), (5, Of(Data)), (6, Of(new())),
        (7, Of(Dictionary)), (8, Of(DataV2)));

    /// <summary>Fields of <see cref="SchemaElement"/>, <see cref="File"/>, <see cref="Page"/>, and of the heads of pages.</summary>
    public const int Type = 1, Children = 5, Encryption = 8, Kind = 1, PlainSize = 2, PackedSize = 3, Values = 1, DefinitionsSize = 5, RepetitionsSize = 6;

    private static ThriftShape LogicalType()
    {
        ThriftShape nothing = new();
        var unit = Of(new((1, Of(nothing)), (2, Of(nothing)), (3, Of(nothing))));
        return new((1, Of(nothing)), (2, Of(nothing)), (3, Of(nothing)), (4, Of(nothing)), (5, Of(new((1, Int), (2, Int)))), (6, Of(nothing)),
            (7, Of(new((1, Truth), (2, unit)))), (8, Of(new((1, Truth), (2, unit)))), (10, Of(new((1, ThriftField.Byte), (2, Truth)))), (11, Of(nothing)),
            (12, Of(nothing)), (13, Of(nothing)), (14, Of(nothing)), (15, Of(nothing)));
    }

    private static ThriftShape RowGroup()
    {
        ThriftShape column = new((1, Int), (2, Ints), (3, Binaries), (4, Int), (5, Long), (6, Long), (7, Long), (9, Long), (10, Long), (11, Long));
        return new((1, ListOf(new((2, Long), (3, Of(column))))), (2, Long), (3, Long));
    }

    private static ThriftShape Statistics() =>
        new((1, Binary), (2, Binary), (3, Long), (4, Long), (5, Binary), (6, Binary), (7, Truth), (8, Truth), (9, Long));
}
