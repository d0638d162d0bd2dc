using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Attribution.Claims;

namespace Attribution.Corpus.Rows;

/// <summary>
/// The rows of a corpus, from which the lists of <see cref="NewsCorpus"/>, the data frames, charts and tables are made, in the order of
/// articles and text. Made once per corpus, each kind when it is first asked for. Thread-safe.
/// </summary>
internal sealed class CorpusRows
{
    private static readonly ConditionalWeakTable<NewsCorpus, CorpusRows> Made = [];

    private readonly Lazy<ImmutableArray<DocumentRow>> documents;
    private readonly Lazy<ImmutableArray<MentionRow>> mentions;
    private readonly Lazy<ImmutableArray<QuoteRow>> quotes, said, notSaid;
    private readonly Lazy<ImmutableArray<FigureRow>> figures, saidFigures;
    private readonly Lazy<ImmutableArray<ClaimRow>> claims, saidClaims, claimsAndInner;

    private CorpusRows(NewsCorpus corpus)
    {
        var articles = corpus.Articles;
        documents = new(() => [.. articles.Select(article => new DocumentRow(article))]);
        mentions = new(() => [.. articles.SelectMany(article => article.Mentions.Select((_, index) => new MentionRow(corpus, article, index)))]);
        quotes = new(() => [.. articles.SelectMany(article => article.Quotes.Select(quote => new QuoteRow(corpus, article, quote)))]);
        figures = new(() => [.. articles.SelectMany(article => FiguresOf(corpus, article))]);
        claims = new(() => [.. articles.SelectMany(article => ClaimsOf(corpus, article))]);
        claimsAndInner = new(() => [.. claims.Value.GroupBy(claim => claim.Article).SelectMany(own => WithInner(corpus, own))]);
        said = new(() => quotes.Value.RemoveAll(quote => quote.Negated));
        notSaid = new(() => quotes.Value.RemoveAll(quote => !quote.Negated));
        saidFigures = new(() => figures.Value.RemoveAll(figure => figure.Negated));
        saidClaims = new(() => claims.Value.RemoveAll(claim => claim.Negated));
    }

    /// <summary>The rows of <paramref name="corpus"/>.</summary>
    public static CorpusRows Of(NewsCorpus corpus) => Made.GetValue(corpus, static corpus => new(corpus));

    /// <summary>All articles.</summary>
    public ImmutableArray<DocumentRow> Documents => documents.Value;

    /// <summary>All mentions.</summary>
    public ImmutableArray<MentionRow> Mentions => mentions.Value;

    /// <summary>All quotes, negated ones too.</summary>
    public ImmutableArray<QuoteRow> Quotes => quotes.Value;

    /// <summary>All figures, those in negated quotes too.</summary>
    public ImmutableArray<FigureRow> Figures => figures.Value;

    /// <summary>All claims, negated ones too.</summary>
    public ImmutableArray<ClaimRow> Claims => claims.Value;

    /// <summary>All claims, and those that stand inside them, each as the claim that it would be alone.</summary>
    public ImmutableArray<ClaimRow> ClaimsAndInner => claimsAndInner.Value;

    /// <summary>The quotes of what was said.</summary>
    public ImmutableArray<QuoteRow> Said => said.Value;

    /// <summary>The quotes of what somebody did not say.</summary>
    public ImmutableArray<QuoteRow> NotSaid => notSaid.Value;

    /// <summary>The figures of what was said, and the writer's own.</summary>
    public ImmutableArray<FigureRow> SaidFigures => saidFigures.Value;

    /// <summary>The claims of what was said, and the writer's own.</summary>
    public ImmutableArray<ClaimRow> SaidClaims => saidClaims.Value;

    private static IEnumerable<FigureRow> FiguresOf(NewsCorpus corpus, Article article)
    {
        var quotes = article.Quotes.ToDictionary(quote => quote.Id, StringComparer.Ordinal);
        foreach (var figure in article.Figures)
            yield return new(corpus, article, figure, figure.Quote is null ? null : quotes.GetValueOrDefault(figure.Quote));
    }

    private static IEnumerable<ClaimRow> ClaimsOf(NewsCorpus corpus, Article article)
    {
        var quotes = article.Quotes.ToDictionary(quote => quote.Id, StringComparer.Ordinal);
        foreach (var claim in article.Claims) yield return new(corpus, article, claim, claim.Quote is null ? null : quotes[claim.Quote]);
    }

    private static IEnumerable<ClaimRow> WithInner(NewsCorpus corpus, IGrouping<Article, ClaimRow> claims) => claims
        .Concat(claims.Key.Quotes.Where(quote => quote.Parent is not null).Select(quote => Inner(corpus, claims.Key, quote)))
        .OrderBy(row => row.Span.Start);

    private static ClaimRow Inner(NewsCorpus corpus, Article article, SourcedQuote quote) =>
        new(corpus, article, ClaimList.OfQuote(quote, 1 + new QuoteRow(corpus, article, quote).Through.Length) with { Id = quote.Id }, quote);
}
