using Attribution.Audit;
using Attribution.Corpus;
using Deedle;

namespace Attribution.Frames;

/// <summary>
/// The data frames of a corpus, keyed by row number from 0. Each is built on first use and then kept; building is
/// thread-safe, but a Deedle frame itself can be changed by whoever holds it.
/// </summary>
public sealed class DataFrames
{
    private readonly Lazy<Frame<int, string>> documents, actors, mentions, quotes, figures, claims, sources;

    /// <summary>Prepares the frames of <paramref name="corpus"/>.</summary>
    internal DataFrames(NewsCorpus corpus)
    {
        Corpus = corpus;
        documents = Later(DocumentsFrame.Schema);
        actors = Later(ActorsFrame.Schema);
        mentions = Later(MentionsFrame.Schema);
        quotes = Later(QuotesFrame.Schema);
        figures = Later(FiguresFrame.Schema);
        claims = Later(ClaimsFrame.Schema);
        sources = Later(SourcesFrame.Schema);
    }

    /// <summary>The corpus that fills them.</summary>
    public NewsCorpus Corpus { get; }

    /// <summary>One row per article.</summary>
    public Frame<int, string> Documents => documents.Value;

    /// <summary>One row per actor of the corpus.</summary>
    public Frame<int, string> Actors => actors.Value;

    /// <summary>One row per place where an actor is named.</summary>
    public Frame<int, string> Mentions => mentions.Value;

    /// <summary>One row per attribution relation.</summary>
    public Frame<int, string> Quotes => quotes.Value;

    /// <summary>One row per number with a meaning.</summary>
    public Frame<int, string> Figures => figures.Value;

    /// <summary>One row per statement: how it was sourced.</summary>
    public Frame<int, string> Claims => claims.Value;

    /// <summary>One row per source and document: whom the article hears, how much, and through whom.</summary>
    public Frame<int, string> Sources => sources.Value;

    /// <summary>The frame of an audit's own sources.</summary>
    internal static Frame<int, string> Of(SourceAudit audit) => DeedleFrame.Build(SourcesFrame.Of(_ => [audit]), new([], [], []));

    private Lazy<Frame<int, string>> Later(FrameSchema schema) => new(() => DeedleFrame.Build(schema, Corpus));
}
