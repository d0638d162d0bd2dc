using Attribution.Corpus;
using Attribution.Versions;

namespace Attribution.Frames;

/// <summary>The frame <c>versions</c>, which the command of that name writes.</summary>
internal static class VersionsFrame
{
    public static readonly FrameSchema Schema = Of(corpus => ArticleVersions.In(corpus));

    public static FrameSchema Of(Func<NewsCorpus, IEnumerable<ArticleVersions>> versions) => new FrameSchema<(ArticleVersions Of, VersionChange Change)>(
        "versions", "One row per change from one version of an article to the next. Written by the command versions alone.",
        corpus => versions(corpus).SelectMany(pair => pair.Changes.Select(change => (pair, change))))
    {
        { "older", "The document of the older version.", row => row.Of.Older.Document.Id },
        { "newer", "The document of the newer version.", row => row.Of.Newer.Document.Id },
        { "older_date", "The day of the older version.", row => row.Of.Older.Document.Metadata.Date },
        { "newer_date", "The day of the newer version.", row => row.Of.Newer.Document.Metadata.Date },
        { "part", "What changed: source, quote, figure or claim (a sentence in the writer's own voice).", row => ChangeNames.Of(row.Change.Part) },
        { "change", "How: added, cut, lost the name, got a name, another source, now quoted, no longer quoted, lost its source, got a source, reworded, "
            + "another verb, another value.", row => ChangeNames.Of(row.Change.Kind) },
        { "source_before", "Who says it in the older version; missing where it is the writer's own.", row => Known(row.Change.Before?.Source) },
        { "source_after", "Who says it in the newer version; missing where it is the writer's own.", row => Known(row.Change.After?.Source) },
        { "before", "Its words in the older version.", row => row.Change.Before?.Text },
        { "after", "Its words in the newer version.", row => row.Change.After?.Text },
        { "start_before", "Where it begins in the older version's text.", row => row.Change.Before?.Span.Start },
        { "end_before", "Where it ends there.", row => row.Change.Before?.Span.End },
        { "start_after", "Where it begins in the newer version's text.", row => row.Change.After?.Span.Start },
        { "end_after", "Where it ends there.", row => row.Change.After?.Span.End },
    };

    private static string? Known(string? source) => source is { Length: > 0 } ? source : null;
}
