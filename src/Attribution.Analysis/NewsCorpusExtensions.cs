using System.Collections.Immutable;
using Attribution.Audit;
using Attribution.Corpus;
using Attribution.Frames;
using Attribution.Quotes;

namespace Attribution;

/// <summary>
/// What an analysis asks of a corpus first.
/// <code>
/// var news = News.Read("seeds");
/// var frames = news.Frames();
/// </code>
/// Thread-safe.
/// </summary>
public static class NewsCorpusExtensions
{
    /// <summary>The data frames of <paramref name="corpus"/>, each built when it is first asked for.</summary>
    public static DataFrames Frames(this NewsCorpus corpus) => new(corpus);

    /// <summary>Who is heard in <paramref name="corpus"/>, one of its articles or one of its outlets, and on whom the claims rest.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="document">The id of the one to audit; null for all.</param>
    /// <param name="outlet">The outlet to audit; null for all.</param>
    /// <param name="types">The types of attributions that count; those of what somebody says or knows, assertions and facts, where none is named.</param>
    /// <exception cref="ArgumentException">There is no such document or outlet in the corpus; the message names those that there are.</exception>
    public static SourceAudit SourceAudit(this NewsCorpus corpus, string? document = null, string? outlet = null, params ImmutableArray<AttributionType> types)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Attribution.Audit.SourceAudit.Of(corpus, document, outlet, types.IsDefaultOrEmpty ? AuditTypes.SaidOrKnown : types);
    }

    /// <summary>The sources of <paramref name="audit"/> as a data frame, with the columns of <see cref="DataFrames.Sources"/>.</summary>
    public static Deedle.Frame<int, string> Frame(this SourceAudit audit) => DataFrames.Of(audit);
}
