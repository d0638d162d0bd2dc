using System.Collections.Immutable;

namespace Attribution.Frames;

/// <summary>The data frames that hold a corpus as it was found, without what is counted of it.</summary>
internal static class CorpusSchemas
{
    /// <summary>Documents, actors, mentions, quotes, figures and claims, in this order.</summary>
    public static ImmutableArray<FrameSchema> All { get; } =
    [
        DocumentsFrame.Schema, ActorsFrame.Schema, MentionsFrame.Schema,
        QuotesFrame.Schema, FiguresFrame.Schema, ClaimsFrame.Schema,
    ];
}
