using System.Collections.Immutable;

namespace Attribution.Frames;

/// <summary>The data frames that the library makes.</summary>
internal static class FrameSchemas
{
    /// <summary>Documents, actors, mentions, quotes, figures, claims and sources, in this order.</summary>
    public static ImmutableArray<FrameSchema> All { get; } = [.. CorpusSchemas.All, SourcesFrame.Schema];
}
