using System.Collections.Frozen;
using Attribution.Documents;

namespace Attribution.Corpus;

/// <summary>What a caller knows of articles besides what their files and folders say.</summary>
/// <param name="OfAll">What goes before everything else, for every article.</param>
internal sealed record KnownMetadata(DocumentMetadata OfAll)
{
    /// <summary>Nothing is known.</summary>
    public static KnownMetadata Nothing { get; } = new(DocumentMetadata.None);

    /// <summary>Metadata of single articles by path; it goes behind <see cref="OfAll"/> and before what the files say.</summary>
    public FrozenDictionary<string, DocumentMetadata> ByPath { get; init; } = FrozenDictionary<string, DocumentMetadata>.Empty;
}
