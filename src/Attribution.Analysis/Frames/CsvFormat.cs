using System.Buffers;
using System.Text;

namespace Attribution.Frames;

/// <summary>
/// Writes frames as comma-separated values after RFC 4180: a header line, lines that end in CR LF, and cells in double
/// quotation marks where they hold a comma, a quotation mark, a line end or white space at an end. A missing cell is
/// empty. Cells hold the article's text unchanged, also where a spreadsheet would take it for a formula (a leading
/// <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c>): import such files with the columns set to text.
/// </summary>
internal sealed class CsvFormat : RowWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly FrameSchema schema;
    private readonly StreamWriter output;

    public CsvFormat(FrameSchema schema, Stream stream)
    {
        this.schema = schema;
        output = new(stream, Utf8, leaveOpen: true);
        output.Write(string.Join(',', schema.Columns.Select(column => column.Name)));
        output.Write("\r\n");
    }

    public override void Write(object?[] row)
    {
        for (var column = 0; column < row.Length; column++)
        {
            if (column > 0) output.Write(',');
            if (row[column] is { } value) WriteCell(Cell.Text(value, schema.Columns[column].Type), output);
        }
        output.Write("\r\n");
    }

    public override void Dispose() => output.Dispose();

    private static void WriteCell(string cell, TextWriter output)
    {
        var quoted = cell.AsSpan().ContainsAny(Special)
            || (cell.Length > 0 && (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1])));
        if (!quoted)
        {
            output.Write(cell);
            return;
        }
        output.Write('"');
        output.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
    }
}
