using Attribution.Claims;
using Attribution.Documents;

namespace Attribution.Corpus.Rows;

/// <summary>A place in an article that charts, tables and audits count.</summary>
internal interface IPassage
{
    /// <summary>The article.</summary>
    Article Article { get; }

    /// <summary>The id within the article: <c>q3</c>, <c>c3</c> or <c>f3</c>.</summary>
    string Id { get; }

    /// <summary>Where it stands.</summary>
    TextSpan Span { get; }
}
