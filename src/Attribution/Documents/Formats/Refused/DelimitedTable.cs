using Attribution.Documents.Layout;
using Sylvan.Data.Csv;

namespace Attribution.Documents.Formats.Refused;

/// <summary>
/// A table of values with a comma, tab, semicolon or bar between them (CSV, TSV): every row has as many as the first. In
/// running text, too, lines may happen to have one number of commas, but blanks follow those.
/// </summary>
internal sealed class DelimitedTable : RefusedFormat
{
    private const int FewestRows = 2, FewestSpacedRows = 4, MostRows = 400, LongestName = 40;

    /// <summary>How many of the rows must be as wide as the first, for the few that a writer of a long table got wrong.</summary>
    private const double LeastEven = 0.95;

    /// <summary>The same between tabs, which hardly ever stand in running text.</summary>
    private const double LeastEvenByTabs = 0.7;

    /// <summary>How many of the values may begin with a blank before that looks like running text.</summary>
    private const double MostSpaced = 0.2;

    private static Refusal Format => new(
        "a table (CSV or TSV)", $"Save each article's text as {DocumentFormats.TextFile}; what is known of it belongs into a documents.csv beside them.");

    /// <inheritdoc/>
    protected override Refusal? Recognize(string text)
    {
        if (text.Contains('\t', StringComparison.Ordinal) && (IsTabbed(Lines(text)) || IsTable(Rows(text, '\t'), '\t'))) return Format;
        foreach (var delimiter in ",;|")
        {
            if (FirstLine(text).Contains(delimiter) && IsTable(Rows(text, delimiter), delimiter)) return Format;
        }
        return null;
    }

    /// <summary>Whether most lines have one number of values, three or more, with tabs between; remarks may stand among them.</summary>
    private static bool IsTabbed(List<string[]> rows)
    {
        var (width, even) = rows.CountBy(row => row.Length).MaxBy(widths => widths.Value);
        return width > 2 && rows.Count >= FewestRows && even >= rows.Count * LeastEvenByTabs && AreFilled(rows);
    }

    private static bool IsTable(List<string[]> rows, char delimiter)
    {
        if (rows.Count < FewestRows) return false;
        var width = rows[0].Length;
        var even = rows.Count(row => row.Length == width);
        if (width < 2 || even < (rows.Count < 10 ? rows.Count : rows.Count * LeastEven) || !AreFilled(rows)) return false;

        // Two values per row may be a speaker and what he says.
        if (width == 2 && !rows[0].All(IsColumnName)) return false;
        if (delimiter == '\t') return true;
        var behind = rows.SelectMany(row => row.Skip(1)).Where(value => value.Length > 0).ToList();
        var spaced = behind.Count(value => char.IsWhiteSpace(value[0]));
        return spaced <= behind.Count * MostSpaced || (width > 2 && rows.Count >= FewestSpacedRows && even == rows.Count && rows.All(row => row.All(IsShort)));
    }

    /// <summary>Whether most rows have a first value: an indented line of a text has none.</summary>
    private static bool AreFilled(List<string[]> rows) => rows.Count(row => row[0].Length > 0) > rows.Count * 0.5;

    private static bool IsColumnName(string value) =>
        value.Length is > 0 and <= LongestName && char.IsLetter(value[0]) && value.All(c => char.IsLetterOrDigit(c) || c is ' ' or '_' or '-' or '.')
            && !value.EndsWith('.');

    /// <summary>Whether the value is a name or number rather than a part of a sentence.</summary>
    private static bool IsShort(string value) =>
        value.Trim() is { Length: <= LongestName } word && !(word.Length > 0 && word[^1] is '.' or '!' or '?' or '”' or ':');

    private static ReadOnlySpan<char> FirstLine(string text) => text.AsSpan() is var all && all.IndexOfAny('\r', '\n') is >= 0 and var end ? all[..end] : all;

    private static List<string[]> Lines(string text)
    {
        List<string[]> rows = [];
        var position = 0;
        while (rows.Count < MostRows && TextLines.Next(text, ref position, out var line))
        {
            if (!line.In(text).IsWhiteSpace()) rows.Add(line.Of(text).Split('\t'));
        }
        return rows;
    }

    /// <summary>The rows up to <see cref="MostRows"/> or the first that is none; blank lines are none.</summary>
    private static List<string[]> Rows(string text, char delimiter)
    {
        List<string[]> rows = [];
        try
        {
            using var reader = CsvDataReader.Create(
                new StringReader(text), new CsvDataReaderOptions { HasHeaders = false, Delimiter = delimiter, MaxBufferSize = 1 << 20 });
            while (rows.Count < MostRows && reader.Read())
            {
                var row = new string[reader.RowFieldCount];
                for (var i = 0; i < row.Length; i++) row[i] = reader.GetString(i);
                if (row is not [""] and not []) rows.Add(row);
            }
        }
        catch (Exception error) when (error is CsvFormatException or InvalidDataException or FormatException or InvalidOperationException)
        {
            return rows.Count >= MostRows / 2 ? rows : [];
        }
        return rows;
    }
}
