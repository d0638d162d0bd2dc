using System.Data.Common;
using Attribution.Documents;
using Attribution.Documents.Formats;

namespace Attribution.Formats.Tables;

/// <summary>Makes an article of each row of a table.</summary>
internal static class TableRows
{
    /// <summary>The articles of a table, one a row; rows without any value are passed over.</summary>
    /// <param name="file">The file.</param>
    /// <param name="format">The key of its format.</param>
    /// <param name="names">The columns.</param>
    /// <param name="rows">The values of each row, in the order of the columns; a row may be shorter.</param>
    /// <param name="prefix">What stands before the number of a row in its name, such as a sheet's.</param>
    /// <exception cref="DocumentException">No column holds the articles' text.</exception>
    public static IEnumerable<FilePart> Parts(SourceFile file, string format, string[] names, IEnumerable<string?[]> rows, string prefix = "")
    {
        var columns = ColumnNames.Find(names, file.Options);
        if (!columns.TryGetValue("text", out var text)) throw new DocumentException(file.Path, FormatMessages.NoTextColumn(file.Path, names));
        var number = 0;
        foreach (var row in rows)
        {
            number++;
            if (row.All(string.IsNullOrWhiteSpace)) continue;
            var path = $"{file.Path}, {prefix}row {number}";
            yield return new($"{prefix}{Number(number)}", () => PlainArticleText.Of(format, path, Value(text) ?? "",
                ColumnNames.Metadata(part => columns.TryGetValue(part, out var column) ? Value(column) : null)));

            string? Value(int column) => column < row.Length ? row[column] : null;
        }
    }

    /// <summary>The number of an article in its file as it stands in ids: with zeros before it, so that ids sort as articles do.</summary>
    public static string Number(int number) => number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The values of the row at which <paramref name="reader"/> stands.</summary>
    public static string?[] Values(DbDataReader reader, int count)
    {
        var values = new string?[count];
        for (var i = 0; i < count; i++) values[i] = reader.IsDBNull(i) ? null : reader.GetString(i);
        return values;
    }
}
