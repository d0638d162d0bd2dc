using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Documents.Files;

namespace Attribution.Corpus.Corrections;

/// <summary>
/// What a user has corrected in the articles of a folder: its <c>corrections.csv</c>, a row per correction. It is written by the report's
/// pages and by <c>review</c>, and read by every command. Immutable.
/// </summary>
internal sealed class CorrectionTable
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "corrections.csv";

    /// <summary>The columns, in order; the last two may be left out.</summary>
    public static readonly ImmutableArray<string> Columns = ["document", "hash", "passage", "start", "end", "text", "correction", "value", "note"];

    private readonly ILookup<string, Correction> byDocument;

    /// <summary>A table of these rows.</summary>
    public CorrectionTable(IEnumerable<Correction> rows)
    {
        Rows = [.. rows];
        byDocument = Rows.Where(row => row.Passage is not CorrectedPassage.Actor).ToLookup(row => row.Document, StringComparer.Ordinal);
    }

    /// <summary>A table without rows.</summary>
    public static CorrectionTable None { get; } = new([]);

    /// <summary>The rows, in the order of the file.</summary>
    public ImmutableArray<Correction> Rows { get; }

    /// <summary>The names that are to be used in place of others.</summary>
    public IEnumerable<Correction> Names => Rows.Where(row => row.Kind is CorrectionKind.SamePerson);

    /// <summary>What tells a text from other versions of it: sixteen hexadecimal digits of the SHA-256 of its UTF-8.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    /// <summary>The table in <paramref name="folder"/>; an empty one where the folder has none.</summary>
    /// <exception cref="DocumentException">As for <see cref="Read"/>.</exception>
    public static CorrectionTable InFolder(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) ? Read(path) : None;
    }

    /// <summary>Reads the table at <paramref name="path"/>.</summary>
    /// <exception cref="DocumentException">The file is not readable or not CSV, lacks a column, or a row says what cannot be said; the message
    /// names the line and says what to do.</exception>
    public static CorrectionTable Read(string path) => new(
        CsvRows.Read(path, [.. Columns], required: 7, CorrectionMessages.LacksColumn, CorrectionMessages.NoSuchColumn)
            .Where(row => !row.IsEmpty).Select(row => Row(path, row)));

    /// <summary>What is said of the article <paramref name="document"/>; null for nothing.</summary>
    public DocumentCorrections? Of(Document document)
    {
        var rows = byDocument[document.Id].ToImmutableArray();
        if (rows.IsEmpty && Rows.Length > 0)
        {
            // The file may have another name now.
            var hash = HashOf(document.Text);
            rows = [.. Rows.Where(row => row.Hash == hash && row.Passage is not CorrectedPassage.Actor)];
        }
        return rows.IsEmpty ? null : new(document, rows);
    }

    /// <summary>The table as a file of comma-separated values.</summary>
    public string ToCsv()
    {
        var csv = new StringBuilder(string.Join(',', Columns)).Append("\r\n");
        foreach (var row in Rows)
        {
            string[] cells =
            [
                row.Document, row.Hash, EnumWords.Of(row.Passage)!, Number(row.Span.Start), Number(row.Span.End), row.Text, EnumWords.Of(row.Kind)!,
                row.Value, row.Note,
            ];
            csv.Append(string.Join(',', cells.Select(Cell))).Append("\r\n");
        }
        return csv.ToString();

        static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A row from the words of its cells.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="row">The cells.</param>
    /// <exception cref="DocumentException">They say what cannot be said.</exception>
    public static Correction Row(string path, CsvRow row)
    {
        var passage = Word<CorrectedPassage>(path, row, "passage");
        var kind = Word<CorrectionKind>(path, row, "correction");
        if (!Correction.Of(passage).Contains(kind)) throw new DocumentException(path, CorrectionMessages.DoesNotFit(path, row.Line, passage, kind));
        var span = passage is CorrectedPassage.Actor ? default : new TextSpan(Place(path, row, "start"), Place(path, row, "end"));
        if (span.End < span.Start) throw new DocumentException(path, CorrectionMessages.BadPlace(path, row.Line, "end"));
        var text = row["text"] ?? throw new DocumentException(path, CorrectionMessages.Lacks(path, row.Line, "text"));
        var value = row["value"] ?? "";
        if (value.Length == 0 && kind is CorrectionKind.SamePerson or CorrectionKind.WrongBoundary or CorrectionKind.RightValue)
            throw new DocumentException(path, CorrectionMessages.Lacks(path, row.Line, "value"));
        return new(row["document"] ?? "", row["hash"] ?? "", passage, span, text, kind, value, row["note"] ?? "");
    }

    private static T Word<T>(string path, CsvRow row, string column) where T : struct, Enum
    {
        var words = row[column] ?? throw new DocumentException(path, CorrectionMessages.Lacks(path, row.Line, column));
        foreach (var value in Enum.GetValues<T>())
        {
            if (EnumWords.Of(value)!.Equals(words, StringComparison.OrdinalIgnoreCase)) return value;
        }
        throw new DocumentException(path, CorrectionMessages.NoSuchWord(path, row.Line, column, words, Enum.GetValues<T>()
            .Select(value => EnumWords.Of(value)!)));
    }

    private static int Place(string path, CsvRow row, string column) =>
        int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place
            : throw new DocumentException(path, CorrectionMessages.BadPlace(path, row.Line, column));

    private static string Cell(string cell) => cell.AsSpan().ContainsAny(",\"\r\n")
        || (cell.Length > 0 && (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1])))
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
