using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Corpus;

/// <summary>
/// What is known of each article from outside its file: the caller's own metadata first, then the <c>documents.csv</c>
/// of its folder. A table that cannot be read is a problem of its own; its articles go on without it. Immutable.
/// </summary>
internal sealed class MetadataTables
{
    private readonly CorpusOptions options;
    private readonly Dictionary<string, MetadataTable> tables = new(StringComparer.Ordinal);

    public MetadataTables(CorpusOptions options, ImmutableArray<ArticleFile> files)
    {
        this.options = options;
        var problems = ImmutableArray.CreateBuilder<DocumentException>();
        foreach (var folder in files.Select(Folder).Distinct(StringComparer.Ordinal))
        {
            try
            {
                tables[folder] = MetadataTable.InFolder(folder);
            }
            catch (DocumentException error)
            {
                tables[folder] = MetadataTable.Empty;
                problems.Add(error);
            }
        }
        Problems = problems.ToImmutable();
    }

    /// <summary>The tables that could not be read.</summary>
    public ImmutableArray<DocumentException> Problems { get; }

    /// <summary>What goes before what <paramref name="file"/> says of itself.</summary>
    public DocumentMetadata Of(ArticleFile file) => options.Metadata
        .Or(options.MetadataOf.GetValueOrDefault(file.Path) ?? DocumentMetadata.None)
        .Or(tables[Folder(file)].Of(file.Id, file.Path));

    private static string Folder(ArticleFile file) => Path.GetDirectoryName(file.Path) ?? "";
}
