using System.Globalization;
using Attribution.Documents;
using Attribution.Documents.Formats;
using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace Attribution.Formats.Tables;

/// <summary>
/// A Parquet file, one article a row, as data frames and data lakes are kept. Of its columns only those are read that say something of articles,
/// a group of rows at a time.
/// </summary>
internal sealed class ParquetTable() : CollectionFormat("parquet", "table (Parquet)", ".parquet", ".pq")
{
    /// <summary>
    /// A group of more values in one column than this, and than eight for each byte of the file, is a trap: what is the same may be told once for
    /// many rows, but articles are not.
    /// </summary>
    private const long Harmless = 100_000;

    private const long MostPerByte = 8;

    private static readonly ParquetOptions AsText = new() { TreatByteArrayAsString = true };

    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.Head.StartsWith("PAR1"u8) || IsLocked(file);

    /// <inheritdoc/>
    public override IEnumerable<FilePart> Parts(SourceFile file)
    {
        if (IsLocked(file)) throw new DocumentException(file.Path, FormatMessages.Locked(file.Path));
        var stream = file.OpenSeekable();
        var reader = Told(file, () => ParquetReader.CreateAsync(stream, AsText, leaveStreamOpen: false).GetAwaiter().GetResult());
        try
        {
            DataField[] fields = Told(file, () => reader.Schema.GetDataFields());
            string[] names = [.. fields.Select(NameOf)];
            var wanted = ColumnNames.Find(names, file.Options).Values.ToHashSet();
            var rows = Rows(file, reader, fields, wanted, Harmless + (MostPerByte * stream.Length));
            foreach (var part in TableRows.Parts(file, Key, names, rows)) yield return part;
        }
        finally
        {
            reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static bool IsLocked(SourceFile file) => file.Head.StartsWith("PARE"u8);

    /// <summary>What a column is called: one of lists bears the name of the whole.</summary>
    private static string NameOf(DataField field) => field.Path.FirstPart ?? field.Name;

    private static IEnumerable<string?[]> Rows(SourceFile file, ParquetReader reader, DataField[] fields, HashSet<int> wanted, long most)
    {
        for (var group = 0; group < reader.RowGroupCount; group++)
        {
            using var rows = Told(file, () => reader.OpenRowGroupReader(group));
            var count = Told(file, () => Counted(file, rows.RowCount, most));
            var columns = new string?[fields.Length][];
            foreach (var column in wanted) columns[column] = Told(file, () => Values(file, rows, fields[column], count, most));
            for (var row = 0; row < count; row++) yield return [.. columns.Select(column => column?[row])];
        }
    }

    private static int Counted(SourceFile file, long count, long most) => count >= 0 && count <= Math.Min(most, Array.MaxLength) ? (int)count
        : throw new DocumentException(file.Path, FormatMessages.TooMuch(file.Path, "it says that a group has more rows than a file of its size can hold"));

    /// <summary>The values of a column, a text for each row; those of a list with commas between them.</summary>
    private static string?[] Values(SourceFile file, ParquetRowGroupReader rows, DataField field, int count, long most)
    {
        var type = Nullable.GetUnderlyingType(field.ClrType) ?? field.ClrType;
        if (type == typeof(ReadOnlyMemory<char>)) return field.MaxRepetitionLevel == 0 ? Texts(rows, field, count) : Lists(file, rows, field, count, most);
        if (type == typeof(DateTime)) return Of<DateTime>(rows, field, count, value => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (type == typeof(DateOnly)) return Of<DateOnly>(rows, field, count, value => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (type == typeof(long)) return Of<long>(rows, field, count, value => value.ToString(CultureInfo.InvariantCulture));
        if (type == typeof(int)) return Of<int>(rows, field, count, value => value.ToString(CultureInfo.InvariantCulture));
        return new string?[count];
    }

    private static string?[] Of<T>(ParquetRowGroupReader rows, DataField field, int count, Func<T, string> written)
        where T : struct
    {
        if (field.IsNullable)
        {
            var nullable = new T?[count];
            rows.ReadAsync(field, nullable.AsMemory()).AsTask().GetAwaiter().GetResult();
            return Array.ConvertAll(nullable, value => value is { } known ? written(known) : null);
        }
        var values = new T[count];
        rows.ReadAsync(field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
        return Array.ConvertAll(values, value => (string?)written(value));
    }

    private static string?[] Texts(ParquetRowGroupReader rows, DataField field, int count)
    {
        var values = new string?[count];
        rows.ReadAsync(field, values.AsMemory()!).AsTask().GetAwaiter().GetResult();
        return values;
    }

    private static string?[] Lists(SourceFile file, ParquetRowGroupReader rows, DataField field, int count, long most)
    {
        _ = Counted(file, rows.GetMetadata(field)?.MetaData?.NumValues ?? 0, most);
        using var column = (RawColumnData<ReadOnlyMemory<char>>)rows.ReadRawColumnDataBaseAsync(field).AsTask().GetAwaiter().GetResult();
        var joined = new string?[count];
        var (row, value) = (-1, 0);
        for (var i = 0; i < column.RepetitionLevels.Length; i++)
        {
            // Where no list goes on, the next row begins; a value that is missing takes up no place among the values.
            if (column.RepetitionLevels[i] == 0) row++;
            if (column.DefinitionLevels[i] < field.MaxDefinitionLevel) continue;
            var item = column.Values[value++].ToString();
            if (row >= 0 && row < count) joined[row] = joined[row] is { } before ? $"{before}, {item}" : item;
        }
        return joined;
    }

    // The reader says in many ways that a file is broken: whatever it says is about the file.
    private static T Told<T>(SourceFile file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is not (OutOfMemoryException or DocumentException))
        {
            throw new DocumentException(file.Path, FormatMessages.Broken(file.Path, "a Parquet file",
                error.Message.Contains(file.Path, StringComparison.Ordinal) ? "the list of its columns is damaged" : error.Message), error);
        }
    }
}
