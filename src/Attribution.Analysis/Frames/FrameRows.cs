using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Documents.Files;
using Sylvan.Data.Csv;

namespace Attribution.Frames;

/// <summary>Reads data frames back from the CSV files that <see cref="FrameFiles"/> writes, or that were corrected by hand since.</summary>
public static class FrameRows
{
    /// <summary>The rows of a file in order; each has its cells as text by column, empty where a value is missing.</summary>
    /// <exception cref="DocumentException">The file cannot be read, or it is no CSV with a line of column names.</exception>
    public static ImmutableArray<ImmutableDictionary<string, string>> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var text = TextDecoder.Decode(FileBytes.Read(path), out var binary)
            ?? throw new DocumentException(path, DocumentMessages.Binary(path, binary!));
        var rows = ImmutableArray.CreateBuilder<ImmutableDictionary<string, string>>();
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { MaxBufferSize = 1 << 26 });
            var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
            while (reader.Read())
                rows.Add(columns.Select((name, column) => KeyValuePair.Create(name, reader.GetString(column))).ToImmutableDictionary(StringComparer.Ordinal));
        }
        catch (Exception error) when (error is CsvFormatException or InvalidDataException or FormatException or InvalidOperationException or ArgumentException)
        {
            throw new DocumentException(path, DocumentMessages.BadCsv(path, rows.Count + 2, error.Message), error);
        }
        return rows.DrainToImmutable();
    }
}
