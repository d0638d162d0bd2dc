using Attribution.Documents;
using Attribution.Documents.Formats;
using Sylvan.Data.Csv;

namespace Attribution.Formats.Tables;

/// <summary>A table with a comma, tab, semicolon or bar between values, one article a row; it is read as a stream.</summary>
internal sealed class DelimitedTable() : CollectionFormat("csv", "table (CSV, TSV)", ".csv", ".tsv", ".tab")
{
    private const int LongestRow = 1 << 24;

    private static readonly Documents.Formats.Refused.DelimitedTable Looks = new();

    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.IsNamed && file.EndsWith(Endings) ? file.IsText : !file.IsNamed || file.EndsWith([".txt", ""])
        ? file.IsText && file.Beginning is { } beginning && Looks.Recognizes(beginning) : false;

    /// <inheritdoc/>
    public override IEnumerable<FilePart> Parts(SourceFile file)
    {
        using var text = StreamText.Open(file);
        using var reader = Told(file, 1, () => CsvDataReader.Create(text, new CsvDataReaderOptions { MaxBufferSize = LongestRow, BufferSize = 1 << 16 }));
        string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        foreach (var part in TableRows.Parts(file, Key, names, Rows(file, reader))) yield return part;
    }

    private static IEnumerable<string?[]> Rows(SourceFile file, CsvDataReader reader)
    {
        for (var number = 1; Told(file, number, reader.Read); number++)
            yield return Told(file, number, () => TableRows.Values(reader, Math.Min(reader.RowFieldCount, reader.FieldCount)));
    }

    private static T Told<T>(SourceFile file, int row, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is CsvFormatException or InvalidDataException or FormatException or InvalidOperationException or IOException
            or ArgumentException or IndexOutOfRangeException)
        {
            throw new DocumentException(file.Path, FormatMessages.BadRow(file.Path, row, error.Message), error);
        }
    }
}
