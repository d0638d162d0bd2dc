using System.Collections.Immutable;
using Attribution.Corpus.Corrections;
using Attribution.Corpus.Identity;
using Attribution.Documents;
using Attribution.Documents.Files;

namespace Attribution.Corpus;

/// <summary>
/// What is known of each article from outside its file: the caller's own metadata first, then the <c>documents.csv</c>
/// of its folder, and who is who by its <c>aliases.csv</c>. A table that cannot be read is a problem of its own; its articles go on without it. Immutable.
/// </summary>
internal sealed class MetadataTables
{
    private readonly KnownMetadata known;
    private readonly Dictionary<string, DocumentMetadata> rows = new(StringComparer.Ordinal);

    private readonly Dictionary<string, OwnActors> actors = new(StringComparer.Ordinal);

    private readonly Dictionary<string, CorrectionTable> corrections = new(StringComparer.Ordinal);

    public MetadataTables(KnownMetadata known, ArticleFiles articles)
    {
        this.known = known;
        var problems = ImmutableArray.CreateBuilder<DocumentException>();
        var wholeFolders = articles.Folders.Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))).ToHashSet(StringComparer.Ordinal);
        foreach (var files in articles.Files.GroupBy(file => Path.GetDirectoryName(Path.GetFullPath(file.Path)) ?? "", StringComparer.Ordinal))
        {
            var (folder, table) = (Path.GetDirectoryName(files.First().Path) ?? "", CorrectionTable.None);
            try
            {
                if (!ReadingOptions.Current.Uncorrected) table = CorrectionTable.InFolder(folder);
                foreach (var file in files) corrections.Add(file.Path, table);
                if (wholeFolders.Contains(files.Key)) Corrections = Corrections.AddRange(table.Rows);
            }
            catch (DocumentException error)
            {
                problems.Add(error);
            }
            try
            {
                if (OwnActors.InFolder(folder).With(table.Names) is var own && own != OwnActors.None)
                    foreach (var file in files) actors.Add(file.Path, own);
            }
            catch (DocumentException error)
            {
                problems.Add(error);
            }
            try
            {
                var found = MetadataTable.InFolder(folder).Of([.. files], out var unused);
                foreach (var (path, row) in found) rows.Add(path, row);

                // Beside files that are named one by one, the table may well describe others that are not wanted now.
                if (wholeFolders.Contains(files.Key)) UnusedRows += unused;
            }
            catch (DocumentException error)
            {
                problems.Add(error);
            }
        }
        Problems = problems.ToImmutable();
    }

    /// <summary>The tables that could not be read.</summary>
    public ImmutableArray<DocumentException> Problems { get; }

    /// <summary>How many rows, in the tables of folders that are read whole, describe no article.</summary>
    public int UnusedRows { get; }

    /// <summary>The corrections of the folders that are read whole.</summary>
    public ImmutableArray<Correction> Corrections { get; } = [];

    /// <summary>What the user has corrected in the articles of <paramref name="file"/>.</summary>
    public CorrectionTable CorrectionsOf(ArticleFile file) => corrections.GetValueOrDefault(file.Path, CorrectionTable.None);

    /// <summary>Who is who in <paramref name="file"/> by its user's own word.</summary>
    public OwnActors ActorsOf(ArticleFile file) => actors.GetValueOrDefault(file.Path, OwnActors.None);

    /// <summary>What goes before what <paramref name="file"/> says of itself.</summary>
    public DocumentMetadata Of(ArticleFile file) => known.OfAll
        .Or(known.ByPath.GetValueOrDefault(file.Path) ?? DocumentMetadata.None)
        .Or(rows.GetValueOrDefault(file.Path) ?? DocumentMetadata.None);
}
