using Parquet;
using Parquet.Schema;

namespace Attribution.Frames;

/// <summary>
/// Writes frames as Apache Parquet: the columns of the CSV, each with its type. A group of rows holds whole documents, so that who looks for one
/// document reads one group.
/// </summary>
internal sealed class ParquetFormat : RowWriter
{
    /// <summary>A group of so many rows ends with its document.</summary>
    private const int Group = 20_000;

    // The smallest size, which the library takes else, costs more time than to read the articles and saves a tenth.
    private static readonly ParquetOptions Options = new()
    {
        CompressionMethod = CompressionMethod.Zstd,
        CompressionLevel = System.IO.Compression.CompressionLevel.Fastest,
    };

    private readonly FrameSchema schema;
    private readonly DataField[] fields;
    private readonly ParquetWriter writer;
    private readonly List<object?[]> rows = [];

    public ParquetFormat(FrameSchema schema, Stream output)
    {
        this.schema = schema;
        fields = [.. schema.Columns.Select(column => new DataField(column.Name, TypeOf(column.Type), isNullable: true))];
        writer = ParquetWriter.CreateAsync(new ParquetSchema(fields), output, Options).GetAwaiter().GetResult();
        writer.CustomMetadata = schema.Columns.ToDictionary(column => column.Name, column => column.Description, StringComparer.Ordinal);
    }

    public override void Write(object?[] row) => rows.Add(row);

    public override void EndDocument()
    {
        if (rows.Count >= Group) WriteGroup();
    }

    public override void Dispose()
    {
        if (rows.Count > 0) WriteGroup();
        writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private static Type TypeOf(ColumnType type) => type switch
    {
        ColumnType.Whole => typeof(int),
        ColumnType.Number or ColumnType.Score => typeof(double),
        ColumnType.Flag => typeof(bool),
        ColumnType.Date => typeof(DateOnly),
        _ => typeof(string),
    };

    private void WriteGroup()
    {
        using (var group = writer.CreateRowGroup())
        {
            for (var i = 0; i < fields.Length; i++)
            {
                switch (schema.Columns[i].Type)
                {
                    case ColumnType.Whole: Write<int>(group, i); break;
                    case ColumnType.Number: Write<double>(group, i); break;
                    case ColumnType.Score: Write<double>(group, i); break;
                    case ColumnType.Flag: Write<bool>(group, i); break;
                    case ColumnType.Date: Write<DateOnly>(group, i); break;
                    default: group.WriteAsync(fields[i], rows.ConvertAll(row => (string?)row[i])!).GetAwaiter().GetResult(); break;
                }
            }
            group.CompleteValidate();
        }
        rows.Clear();
    }

    private void Write<T>(ParquetRowGroupWriter group, int column) where T : struct
    {
        var values = new T?[rows.Count];
        for (var row = 0; row < values.Length; row++) values[row] = (T?)rows[row][column];
        group.WriteAsync<T>(fields[column], values.AsMemory()).GetAwaiter().GetResult();
    }
}
