using Sylvan.Data.Csv;

namespace Attribution.Documents.Files;

/// <summary>A row of a small table that a user wrote.</summary>
/// <param name="Line">The number of its first line in the file, from 1.</param>
/// <param name="Cells">What it holds, by column; empty cells are left out.</param>
internal sealed record CsvRow(int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The value in <paramref name="column"/> without blanks around it; null where there is none.</summary>
    public string? this[string column] => Cells.GetValueOrDefault(column);

    /// <summary>Whether all cells are empty.</summary>
    public bool IsEmpty => Cells.Count == 0;
}

/// <summary>Reads small tables that users write: a line of column names, then rows.</summary>
internal static class CsvRows
{
    /// <summary>The rows of the table at <paramref name="path"/>, in their order.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The names that its columns may have, in lower case.</param>
    /// <param name="required">How many of these, from the first on, it must have.</param>
    /// <param name="lacks">The message for a column that it must have, from path and column.</param>
    /// <param name="unknown">The message for a column of another name, from path and column.</param>
    /// <exception cref="DocumentException">The file is not readable or not CSV, or its columns are wrong.</exception>
    public static List<CsvRow> Read(string path, string[] columns, int required, Func<string, string, string> lacks, Func<string, string, string> unknown)
    {
        var text = TextDecoder.Decode(FileBytes.Read(path), out var binary) ?? throw new DocumentException(path, DocumentMessages.Binary(path, binary!));
        if (string.IsNullOrWhiteSpace(text)) throw new DocumentException(path, lacks(path, columns[0]));
        List<CsvRow> rows = [];
        var line = 1;
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { MaxBufferSize = 1 << 24 });
            string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetName(i).Trim().ToLowerInvariant())];
            line += Breaks(reader.FieldCount, reader.GetName);
            if (names.Where(name => name.Length > 0).CountBy(name => name).FirstOrDefault(name => name.Value > 1).Key is { } twice)
                throw new DocumentException(path, DocumentMessages.CsvColumnTwice(path, twice));
            if (Array.Find(names, name => name.Length > 0 && !columns.Contains(name)) is { } strange)
                throw new DocumentException(path, unknown(path, strange));
            if (columns.Take(required).FirstOrDefault(column => !names.Contains(column)) is { } missing)
                throw new DocumentException(path, lacks(path, missing));
            line++;
            while (reader.Read())
            {
                if (reader.RowFieldCount > reader.FieldCount)
                    throw new DocumentException(path, DocumentMessages.CsvRowTooWide(path, line, reader.RowFieldCount, reader.FieldCount));
                rows.Add(new(line, Enumerable.Range(0, reader.RowFieldCount).Select(i => (names[i], Value: reader.GetString(i).Trim()))
                    .Where(cell => cell.Value.Length > 0).ToDictionary(cell => cell.Item1, cell => cell.Value, StringComparer.Ordinal)));
                line += Breaks(reader.RowFieldCount, reader.GetString) + 1;
            }
        }
        catch (Exception error) when (error is CsvFormatException or InvalidDataException or FormatException or InvalidOperationException)
        {
            throw new DocumentException(path, DocumentMessages.BadCsv(path, line, error.Message), error);
        }
        return rows;
    }

    /// <summary>Line breaks inside values, so that the line of the next row can be told.</summary>
    private static int Breaks(int count, Func<int, string> value) => Enumerable.Range(0, count).Sum(i => value(i).AsSpan().Count('\n'));
}
