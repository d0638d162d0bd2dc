using System.Collections.Frozen;
using Attribution.Documents;

namespace Attribution.Corpus;

/// <summary>How a corpus is read; the defaults suit a folder of articles.</summary>
public sealed record CorpusOptions
{
    /// <summary>Defaults alone.</summary>
    public static CorpusOptions Default { get; } = new();

    /// <summary>Metadata that goes before what the files and <c>documents.csv</c> say, for every document.</summary>
    public DocumentMetadata Metadata { get; init; } = DocumentMetadata.None;

    /// <summary>Metadata of single documents by path; it goes behind <see cref="Metadata"/> and before what the files say.</summary>
    internal FrozenDictionary<string, DocumentMetadata> MetadataOf { get; init; } = FrozenDictionary<string, DocumentMetadata>.Empty;

    /// <summary>Whether nothing is known of any document but what its folder says.</summary>
    internal bool IsWithoutMetadata => Metadata == DocumentMetadata.None && MetadataOf.Count == 0;

    /// <summary>How many documents are analysed at the same time; null for one per processor. It changes nothing in the result.</summary>
    public int? Threads { get; init; }
}
