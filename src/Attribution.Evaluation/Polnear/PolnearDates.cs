using System.Collections.Frozen;
using System.Globalization;
using Attribution.Documents;

namespace Attribution.Evaluation.Polnear;

/// <summary>The days of publication that PolNeAR's <c>metadata.tsv</c> gives, which lies beside the compartment or in it.</summary>
internal static class PolnearDates
{
    private const string FileName = "metadata.tsv";

    /// <summary>What is known of each article of the compartment in <paramref name="folder"/> by the path of its text.</summary>
    /// <exception cref="DocumentException">The table is no text or lacks a column.</exception>
    public static FrozenDictionary<string, DocumentMetadata> Read(string folder, IEnumerable<PolnearArticle> articles)
    {
        string[] places = [Path.Combine(folder, FileName), Path.Combine(folder, "..", FileName)];
        if (Array.Find(places, File.Exists) is not { } path) return FrozenDictionary<string, DocumentMetadata>.Empty;
        var dates = new Dictionary<string, DocumentMetadata>(StringComparer.Ordinal);
        var rows = NoteTable.Read(path, "filename", "publication_date");
        foreach (var article in articles)
        {
            if (rows[article.Document].FirstOrDefault() is { } row
                && DateOnly.TryParseExact(row["publication_date"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                dates[article.TextPath] = new(day);
        }
        return dates.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
