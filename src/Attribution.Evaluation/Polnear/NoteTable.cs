using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Attribution.Documents;
using Attribution.Documents.Files;

namespace Attribution.Evaluation.Polnear;

/// <summary>A row of a table of notes.</summary>
internal sealed record NoteRow(string Path, int Line, FrozenDictionary<string, int> Columns, string[] Cells)
{
    /// <summary>The cell of <paramref name="column"/>.</summary>
    public string this[string column] => Cells[Columns[column]];

    /// <summary>The texts in <paramref name="column"/>, cut at semicolons.</summary>
    public ImmutableArray<string> List(string column) => [.. this[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>The number in <paramref name="column"/>; null where the cell is empty.</summary>
    /// <exception cref="DocumentException">The cell holds something else.</exception>
    public int? Number(string column)
    {
        if (this[column].Length == 0) return null;
        return int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Bad(column, "a whole number");
    }

    /// <summary>The span whose ends stand in two columns.</summary>
    /// <exception cref="DocumentException">A cell is empty or holds no number, or the end goes before the start.</exception>
    public TextSpan Span(string start, string end)
    {
        var (from, to) = (Number(start) ?? throw Bad(start, "a whole number"), Number(end) ?? throw Bad(end, "a whole number"));
        return from <= to ? new(from, to) : throw Bad(end, "an offset at or behind the start");
    }

    /// <summary>The exception for a cell that does not hold <paramref name="wanted"/>.</summary>
    public DocumentException Bad(string column, string wanted) => new(Path, EvaluationMessages.BadNote(Path, Line, column, this[column], wanted));
}

/// <summary>
/// Notes made by hand on articles of PolNeAR, as a tab-separated table: lines that begin with <c>#</c> are comments, the
/// first other line names the columns. It holds offsets and names, never the text.
/// </summary>
internal static class NoteTable
{
    /// <summary>The rows at <paramref name="path"/>, which has at least <paramref name="columns"/>, by the first of these.</summary>
    /// <exception cref="DocumentException">The file is missing or no text, or a column or cell is missing.</exception>
    public static ILookup<string, NoteRow> Read(string path, params string[] columns)
    {
        var rows = new List<NoteRow>();
        FrozenDictionary<string, int>? names = null;
        var number = 0;
        using var reader = new StringReader(TextDecoder.Decode(FileBytes.Read(path), out var binary)
            ?? throw new DocumentException(path, DocumentMessages.Binary(path, binary!)));
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (names is null)
            {
                names = cells.Distinct(StringComparer.Ordinal).ToFrozenDictionary(cell => cell, cell => Array.IndexOf(cells, cell), StringComparer.Ordinal);
                string[] missing = [.. columns.Where(column => !names.ContainsKey(column))];
                if (missing.Length > 0) throw new DocumentException(path, EvaluationMessages.NotesLack(path, number, missing));
                continue;
            }
            if (cells.Length <= columns.Max(column => names[column]))
                throw new DocumentException(path, EvaluationMessages.BadLine(path, number, "the row has fewer cells than the line of column names"));
            rows.Add(new(path, number, names, cells));
        }
        if (names is null) throw new DocumentException(path, EvaluationMessages.NotesLack(path, 1, columns));
        return rows.ToLookup(row => row[columns[0]], StringComparer.Ordinal);
    }
}
