using Sylvan.Data.Csv;

namespace Attribution.Documents.Files;

/// <summary>
/// The metadata of a folder's articles, from its <c>documents.csv</c>: a line of column names (document, date, outlet,
/// title, author, url, note, section, language; only the first is required), then a row per document. Immutable.
/// </summary>
internal sealed class MetadataTable
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "documents.csv";

    private readonly Dictionary<string, DocumentMetadata> rows = new(StringComparer.Ordinal);

    /// <summary>A table without rows.</summary>
    public static MetadataTable Empty { get; } = new();

    /// <summary>
    /// What the table says of <paramref name="files"/>, the articles of its folder, by their paths. A row is for the document
    /// with that id, else for the file with that name, else for those with that name without extension.
    /// </summary>
    /// <param name="files">The articles.</param>
    /// <param name="unused">The number of rows that are for none of them.</param>
    public Dictionary<string, DocumentMetadata> Of(IReadOnlyCollection<ArticleFile> files, out int unused)
    {
        Dictionary<string, DocumentMetadata> found = new(StringComparer.Ordinal);
        HashSet<string> used = new(StringComparer.Ordinal);
        Find(file => file.Id);
        Find(file => Path.GetFileName(file.Path));
        HashSet<string> taken = new(used, StringComparer.Ordinal);
        Find(file => DocumentIds.Of(file.Path) is var name && taken.Contains(name) ? "" : name);
        unused = rows.Count - used.Count;
        return found;

        void Find(Func<ArticleFile, string> nameOf)
        {
            foreach (var file in files)
            {
                if (rows.TryGetValue(nameOf(file), out var row) && found.TryAdd(file.Path, row)) used.Add(nameOf(file));
            }
        }
    }

    /// <summary>Reads the table in <paramref name="folder"/>; an empty one where the folder has none.</summary>
    /// <exception cref="DocumentException">The file is not readable or not CSV, lacks the column document, names a column twice, or holds a
    /// date that is none.</exception>
    public static MetadataTable InFolder(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) ? Read(path) : Empty;
    }

    /// <summary>Reads the table at <paramref name="path"/>.</summary>
    /// <exception cref="DocumentException">As for <see cref="InFolder"/>.</exception>
    public static MetadataTable Read(string path)
    {
        var text = TextDecoder.Decode(FileBytes.Read(path), out var binary)
            ?? throw new DocumentException(path, DocumentMessages.Binary(path, binary!));
        if (string.IsNullOrWhiteSpace(text)) throw new DocumentException(path, DocumentMessages.CsvLacksDocument(path));
        var table = new MetadataTable();
        var line = 1;
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { MaxBufferSize = 1 << 24 });
            var columns = new Columns(path, reader);
            line += LineBreaks(reader, header: true) + 1;
            while (reader.Read())
            {
                table.Add(path, line, columns, reader);
                line += LineBreaks(reader, header: false) + 1;
            }
        }
        catch (Exception error) when (error is CsvFormatException or InvalidDataException or FormatException or InvalidOperationException)
        {
            throw new DocumentException(path, DocumentMessages.BadCsv(path, line, error.Message), error);
        }
        return table;
    }

    private void Add(string path, int line, Columns columns, CsvDataReader reader)
    {
        if (reader.RowFieldCount > reader.FieldCount)
            throw new DocumentException(path, DocumentMessages.CsvRowTooWide(path, line, reader.RowFieldCount, reader.FieldCount));
        var document = Columns.Value(reader, columns.Document);
        if (document is null) return;
        DateOnly? date = null;
        if (Columns.Value(reader, columns.Date) is { } written)
            date = DateText.Parse(written) ?? throw new DocumentException(path, DocumentMessages.BadDate(path, line, written));
        var metadata = new DocumentMetadata(
            date, Columns.Value(reader, columns.Title), Columns.Value(reader, columns.Outlet), Columns.Value(reader, columns.Author),
                Columns.Value(reader, columns.Url), Columns.Value(reader, columns.Note), Columns.Value(reader, columns.Section),
                Columns.Value(reader, columns.Language));
        if (!rows.TryAdd(document, metadata)) throw new DocumentException(path, DocumentMessages.CsvDocumentTwice(path, line, document));
    }

    /// <summary>Line breaks inside the values of the row, so that the line of the next row can be told.</summary>
    private static int LineBreaks(CsvDataReader reader, bool header)
    {
        var breaks = 0;
        var count = header ? reader.FieldCount : reader.RowFieldCount;
        for (var i = 0; i < count; i++) breaks += (header ? reader.GetName(i) : reader.GetString(i)).AsSpan().Count('\n');
        return breaks;
    }

    private sealed class Columns
    {
        public Columns(string path, CsvDataReader reader)
        {
            HashSet<string> names = new(StringComparer.Ordinal);
            for (var i = 0; i < reader.FieldCount; i++)
            {
                var name = reader.GetName(i).Trim().ToLowerInvariant();
                if (name.Length > 0 && !names.Add(name)) throw new DocumentException(path, DocumentMessages.CsvColumnTwice(path, name));
                switch (name)
                {
                    case "document": Document = i; break;
                    case "date": Date = i; break;
                    case "outlet": Outlet = i; break;
                    case "title": Title = i; break;
                    case "author": Author = i; break;
                    case "url": Url = i; break;
                    case "note": Note = i; break;
                    case "section": Section = i; break;
                    case "language": Language = i; break;
                }
            }
            if (Document < 0) throw new DocumentException(path, DocumentMessages.CsvLacksDocument(path));
        }

        public int Document { get; } = -1;

        public int Date { get; } = -1;

        public int Outlet { get; } = -1;

        public int Title { get; } = -1;

        public int Author { get; } = -1;

        public int Url { get; } = -1;

        public int Note { get; } = -1;

        public int Section { get; } = -1;

        public int Language { get; } = -1;

        public static string? Value(CsvDataReader reader, int column) =>
            column >= 0 && column < reader.RowFieldCount && reader.GetString(column).Trim() is { Length: > 0 } value ? value : null;
    }
}
