using System.Collections.Immutable;
using Attribution.Actors;

namespace Attribution.Claims;

/// <summary>An article before a corpus gave its actors other ids.</summary>
/// <param name="Article">The article with the ids that its document alone gives.</param>
/// <param name="Mentions">The mentions with the corpus's ids.</param>
/// <param name="Quotes">The quotes with the corpus's ids.</param>
internal sealed record ArticleAsRead(Article Article, ImmutableArray<Mention> Mentions, ImmutableArray<SourcedQuote> Quotes)
{
    /// <summary>Whether nobody has changed the mentions and quotes of <paramref name="later"/> since.</summary>
    public bool Shows(Article later) => Mentions == later.Mentions && Quotes == later.Quotes;
}
