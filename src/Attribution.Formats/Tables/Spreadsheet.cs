using System.Globalization;
using Attribution.Documents;
using Attribution.Documents.Formats;
using ExcelDataReader;

namespace Attribution.Formats.Tables;

/// <summary>A spreadsheet of Excel, new or old: the sheets that have a column of articles' text, one article a row.</summary>
internal sealed class Spreadsheet() : CollectionFormat("xlsx", "spreadsheet (Excel)", ".xlsx", ".xls", ".xlsb", ".xlsm")
{
    // The reader asks for the encodings of old spreadsheets by their numbers, also where the spreadsheet is new.
    static Spreadsheet() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.IsNamed && file.EndsWith(Endings) && !file.IsText;

    /// <inheritdoc/>
    public override IEnumerable<FilePart> Parts(SourceFile file)
    {
        using var stream = file.OpenSeekable();
        using var reader = Told(file, () => ExcelReaderFactory.CreateReader(stream, new() { FallbackEncoding = StreamText.Windows1252 }));
        List<string> lacking = [];
        var any = false;
        do
        {
            var sheet = Told(file, () => reader.Name);
            if (!Told(file, reader.Read)) continue;
            string[] names = [.. Row(reader).Select(name => name ?? "")];
            if (!ColumnNames.Find(names, file.Options).ContainsKey("text"))
            {
                lacking.AddRange(names);
                continue;
            }
            any = true;
            foreach (var part in TableRows.Parts(file, Key, names, Rows(file, reader), reader.ResultsCount > 1 ? $"{sheet}-" : "")) yield return part;
        }
        while (Told(file, reader.NextResult));
        if (!any) throw new DocumentException(file.Path, FormatMessages.NoTextColumn(file.Path, [.. lacking]));
    }

    private static IEnumerable<string?[]> Rows(SourceFile file, IExcelDataReader reader)
    {
        while (Told(file, reader.Read)) yield return Told(file, () => Row(reader));
    }

    private static string?[] Row(IExcelDataReader reader)
    {
        var values = new string?[reader.FieldCount];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = reader.GetValue(i) switch
            {
                null => null,
                DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                var value => Convert.ToString(value, CultureInfo.InvariantCulture),
            };
        }
        return values;
    }

    // The reader says in many ways that a file is broken: whatever it says is about the file.
    private static T Told<T>(SourceFile file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            throw new DocumentException(file.Path, FormatMessages.Broken(file.Path, "a spreadsheet", error.Message), error);
        }
    }
}
