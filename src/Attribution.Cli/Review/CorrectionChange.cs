using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Attribution.Corpus.Corrections;
using Attribution.Output;

namespace Attribution.Cli.Review;

/// <summary>A row of <c>corrections.csv</c> as the pages send it.</summary>
internal sealed record SentCorrection(
    string? Document, string? Hash, string? Passage, int? Start, int? End, string? Text, string? Correction, string? Value, string? Note)
{
    /// <summary>The row.</summary>
    /// <exception cref="Documents.DocumentException">It says what cannot be said.</exception>
    public Correction Read()
    {
        (string Column, string? Value)[] cells =
        [
            ("document", Document), ("hash", Hash), ("passage", Passage), ("start", Start?.ToString(CultureInfo.InvariantCulture)),
            ("end", End?.ToString(CultureInfo.InvariantCulture)), ("text", Text), ("correction", Correction), ("value", Value), ("note", Note),
        ];
        return CorrectionTable.Row(CorrectionTable.FileName, new(1, cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Value))
            .ToDictionary(cell => cell.Column, cell => cell.Value!.Trim(), StringComparer.Ordinal)));
    }
}

/// <summary>What a reader corrects: rows that come, and rows that go.</summary>
internal sealed record CorrectionChange(ImmutableArray<SentCorrection> Add, ImmutableArray<SentCorrection> Remove)
{
    /// <summary>Changes the table in <paramref name="folder"/>: all of it or, where something is wrong, nothing.</summary>
    /// <exception cref="Documents.DocumentException">The file that is there cannot be read, or a row says what cannot be said.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Save(string folder)
    {
        Correction[] gone = [.. Rows(Remove)], come = [.. Rows(Add)];
        var rows = CorrectionTable.InFolder(folder).Rows.Where(row => !Array.Exists(gone, other => IsSame(other, row))).Concat(come);
        var bytes = Encoding.UTF8.GetBytes(new CorrectionTable(rows).ToCsv());
        NewFiles.Replace(Path.Combine(folder, CorrectionTable.FileName), stream => stream.Write(bytes));
    }

    private static IEnumerable<Correction> Rows(ImmutableArray<SentCorrection> sent) => sent.IsDefault ? [] : sent.Select(row => row.Read());

    private static bool IsSame(Correction one, Correction other) => one.Document == other.Document && one.Passage == other.Passage
        && one.Span == other.Span && one.Text == other.Text && one.Kind == other.Kind;
}
