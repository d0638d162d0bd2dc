using System.Globalization;
using Attribution.Documents;
using Attribution.Documents.Formats;
using Attribution.Formats.Tables.ParquetChecks;
using Parquet;
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
        using var opened = file.OpenSeekable();
        using var stream = Told(file, () => new ParquetStream(opened));
        if (stream.IsLocked) throw new DocumentException(file.Path, FormatMessages.Locked(file.Path));
        var reader = Told(file, () => ParquetReader.CreateAsync(stream, AsText, leaveStreamOpen: true).GetAwaiter().GetResult());
        DataField[] fields = Told(file, () => reader.Schema.GetDataFields());
        string[] names = [.. fields.Select(NameOf)];
        int[] wanted = [.. ColumnNames.Find(names, file.Options).Values.Distinct()];
        foreach (var part in TableRows.Parts(file, Key, names, Rows(file, stream, reader, fields, wanted))) yield return part;
    }

    private static bool IsLocked(SourceFile file) => file.Head.StartsWith("PARE"u8);

    /// <summary>What a column is called: one of lists bears the name of the whole.</summary>
    private static string NameOf(DataField field) => field.Path.FirstPart ?? field.Name;

    private static IEnumerable<string?[]> Rows(SourceFile file, ParquetStream stream, ParquetReader reader, DataField[] fields, int[] wanted)
    {
        var most = Harmless + (MostPerByte * stream.Length);
        for (var group = 0; group < reader.RowGroupCount; group++)
        {
            using var rows = Told(file, () => reader.OpenRowGroupReader(group));
            var count = Counted(file, rows.RowCount, most);
            if (count == 0) continue;
            var columns = wanted.Select(column => (column, Values: Told(file, () => Column(file, stream, rows, fields[column], most)))).ToList();
            for (var row = 0; row < count; row++)
            {
                var values = new string?[fields.Length];
                foreach (var (column, texts) in columns) values[column] = texts.MoveNext() ? texts.Current : null;
                yield return values;
            }
        }
    }

    private static int Counted(SourceFile file, long count, long most) => count >= 0 && count <= Math.Min(most, Array.MaxLength) ? (int)count
        : throw new DocumentException(file.Path, FormatMessages.TooMuch(file.Path, "it says that a group has more rows than a file of its size can hold"));

    /// <summary>The values of a column as texts, one for each row.</summary>
    private static IEnumerator<string?> Column(SourceFile file, ParquetStream stream, ParquetRowGroupReader rows, DataField field, long most)
    {
        var about = rows.GetMetadata(field)?.MetaData ?? throw new InvalidDataException($"the column {field.Name} is not in every group of rows");
        var count = Counted(file, about.NumValues, most);
        var type = Nullable.GetUnderlyingType(field.ClrType) ?? field.ClrType;
        if (field.MaxRepetitionLevel == 0 && count != rows.RowCount) throw new InvalidDataException("a column has more or fewer values than there are rows");
        if (count == 0) return Enumerable.Empty<string?>().GetEnumerator();
        stream.End = ParquetPages.End(stream, file.Path, about);
        if (type == typeof(ReadOnlyMemory<char>)) return Read<ReadOnlyMemory<char>>(rows, field, count, value => value.ToString());
        if (type == typeof(DateTime)) return Read<DateTime>(rows, field, count, value => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (type == typeof(DateOnly)) return Read<DateOnly>(rows, field, count, value => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (type == typeof(long)) return Read<long>(rows, field, count, value => value.ToString(CultureInfo.InvariantCulture));
        if (type == typeof(int)) return Read<int>(rows, field, count, value => value.ToString(CultureInfo.InvariantCulture));
        return Enumerable.Empty<string?>().GetEnumerator();
    }

    private static IEnumerator<string?> Read<T>(ParquetRowGroupReader rows, DataField field, int count, Func<T, string> written)
        where T : struct
    {
        var values = new T[count];
        var defined = field.MaxDefinitionLevel > 0 ? new int[count] : null;
        var repeated = field.MaxRepetitionLevel > 0 ? new int[count] : null;
        rows.ReadRawAsync(field, values.AsMemory(), defined?.AsMemory(), repeated?.AsMemory()).AsTask().GetAwaiter().GetResult();
        return Texts(values, defined, field.MaxDefinitionLevel, repeated, written);
    }

    /// <summary>A text for each row: the one value, those of a list with commas between them, or null where there is none.</summary>
    private static IEnumerator<string?> Texts<T>(T[] values, int[]? defined, int whole, int[]? repeated, Func<T, string> written)
    {
        List<string> row = [];
        for (var (i, value) = (0, 0); i < values.Length; i++)
        {
            // A value that is missing takes up no place among the values; where no list goes on, the next row begins.
            if (defined is null || defined[i] == whole) row.Add(written(values[value++]));
            if (repeated is not null && i + 1 < repeated.Length && repeated[i + 1] > 0) continue;
            yield return row.Count == 0 ? null : string.Join(", ", row);
            row.Clear();
        }
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
