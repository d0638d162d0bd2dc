using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Claims.Grounds;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Passages;
using Attribution.Quotes;

namespace Attribution.Audit;

/// <summary>
/// Who is heard in an article, an outlet or a corpus, and on whom its statements rest: what newsrooms count by hand to see
/// whom their stories depend on. It draws itself as the last expression of a notebook cell. Immutable.
/// </summary>
/// <remarks>
/// What the same source says twice in an article is one statement, and counts once. A source is whoever speaks at least one quote that is
/// not negated and no question of an interview: a person, an institution, a document, a news outlet or posts in social media, with or without
/// a name. Sources of which the text says nothing ("it is believed") and pronouns that were not resolved are listed and not counted. Shares are of
/// all quotes and their words, each once; one of several speakers counts for each of them. What somebody
/// says or knows counts (<see cref="Types"/>), unless other types are asked for.
/// </remarks>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class SourceAudit : INotebookValue
{
    private SourceAudit(NewsCorpus corpus, AuditScope scope)
    {
        Scope = scope;
        ReadBy = corpus.ReadersInWords;
        Articles = corpus.Articles.Length;
        Passages = corpus.Quotes.Count(quote => quote.IsCounted && scope.Counts(quote.Type));
        (Rows, SpokenWords) = SourceRows.Of(corpus, scope);
        var claims = corpus.Claims.RemoveAll(claim => !claim.IsCounted || !scope.Counts(claim.Type));
        Statements = claims.Length;
        OwnStatements = claims.Count(claim => claim.Voice == Voice.Author);
        OnOneUnnamedSource =
        [
            .. claims.Where(claim => claim.RestsOn == Support.OneUnnamed).Select(claim => new UnnamedStatement
            {
                Document = claim.Document,
                Claim = claim.Id,
                Source = claim.Source,
                Reason = string.Join(" … ", claim.AnonymityReason),
                Relay = claim.Relay,
                Text = claim.Text,
                Sentence = claim.Sentence,
            }),
        ];
    }

    /// <summary>The document audited; null for several.</summary>
    public string? Document => Scope.Document;

    /// <summary>The outlet audited; null for a document or a whole corpus.</summary>
    public string? Outlet => Scope.Outlet;

    /// <summary>The types of attributions that are counted; quotes and claims of others are in no number.</summary>
    public ImmutableArray<AttributionType> Types => Scope.Types;

    /// <summary>How many articles were audited.</summary>
    public int Articles { get; }

    /// <summary>How many articles were left out because they copy others of the corpus with few changes.</summary>
    public int Copies { get; private init; }

    /// <summary>All rows in order of appearance, those too that do not count as sources.</summary>
    public ImmutableArray<AuditedSource> Rows { get; }

    /// <summary>The sources, those with the most quotes first.</summary>
    public ImmutableArray<AuditedSource> Sources => [.. Ranked(true)];

    /// <summary>How many of them have a name.</summary>
    public int Named => Counted(source => source.IsNamed);

    /// <summary>How many have none.</summary>
    public int Unnamed => Counted(source => !source.IsNamed);

    /// <summary>How many are people, with or without a name.</summary>
    public int People => Counted(source => source.Kind is SourceKind.NamedPerson or SourceKind.UnnamedPerson);

    /// <summary>
    /// From how many sources the articles have at least one quote for which no outlet is named, and which stands in no other speaker's words.
    /// </summary>
    public int FirstHand => Counted(source => source.IsFirstHand);

    /// <summary>How many are heard only through an outlet or another speaker.</summary>
    public int SecondHand => Counted(source => !source.IsFirstHand);

    /// <summary>How many quotes were counted; a joint quote counts for each of its speakers.</summary>
    public int Quotes => Rows.Sum(row => row.Quotes);

    /// <summary>How many quotes were counted, each once.</summary>
    internal int Passages { get; }

    /// <summary>How many words they have, each once.</summary>
    internal int SpokenWords { get; }

    /// <summary>How many words are quoted.</summary>
    public int Words => Rows.Sum(row => row.Words);

    /// <summary>How many claims the articles make, negated ones left out.</summary>
    public int Statements { get; }

    /// <summary>How many of them are the writer's own.</summary>
    public int OwnStatements { get; }

    /// <summary>
    /// The statements that nothing supports but one anonymous person (<see cref="Anonymity.Anonymous"/>), in the order of the articles.
    /// </summary>
    public ImmutableArray<UnnamedStatement> OnOneUnnamedSource { get; }

    internal AuditScope Scope { get; }

    /// <summary>The month, author or desk audited; null for other audits.</summary>
    internal string? Group => Scope.Facet is "document" or "outlet" ? null : Scope.Value;

    /// <summary>Who read the articles: "the fast model in the precise setting".</summary>
    internal string ReadBy { get; }

    /// <summary>The audit of a whole corpus; what several of its articles print with few changes counts once.</summary>
    internal static SourceAudit Of(NewsCorpus corpus) => Of(corpus, AuditTypes.SaidOrKnown);

    /// <summary>The audit of a whole corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="types">The types of the attributions that count.</param>
    /// <param name="copies">Whether articles that copy others with few changes count as well.</param>
    internal static SourceAudit Of(NewsCorpus corpus, ImmutableArray<AttributionType> types, bool copies = false)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var counted = copies || corpus.Articles.All(article => article.DuplicateOf is null) ? corpus
            : corpus with { Articles = [.. corpus.Articles.Where(article => article.DuplicateOf is null)] };
        return new(counted, (corpus.Articles is [var only] ? new AuditScope("document", only.Document.Id) : new()) with { Types = types })
        {
            Copies = corpus.Articles.Length - counted.Articles.Length,
        };
    }

    /// <summary>The audit of one document or of one outlet of a corpus; of all of it where neither is given.</summary>
    /// <exception cref="ArgumentException">There is no such document or outlet in the corpus.</exception>
    internal static SourceAudit Of(NewsCorpus corpus, string? document, string? outlet, ImmutableArray<AttributionType> types)
    {
        if (document is null && outlet is null) return Of(corpus, types);
        var chosen = corpus.Articles.Where(article =>
            (document is null || article.Document.Id == document) && (outlet is null || article.Document.Metadata.Outlet == outlet)).ToImmutableArray();
        if (chosen.IsEmpty) throw new ArgumentException(NothingToAudit(corpus, document, outlet), document is null ? nameof(outlet) : nameof(document));
        return new(corpus with { Articles = chosen }, new AuditScope(document is null ? "outlet" : "document", document ?? outlet) { Types = types });
    }

    /// <summary>An audit per article, in their order.</summary>
    public static IEnumerable<SourceAudit> ByArticle(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Articles.Select(article => new SourceAudit(corpus with { Articles = [article] }, new("document", article.Document.Id)));
    }

    /// <summary>An audit per outlet, in the order of their names; articles without one are left out.</summary>
    public static IEnumerable<SourceAudit> ByOutlet(NewsCorpus corpus) => By(corpus, "outlet");

    /// <summary>An audit per value of what is known of articles, in the order of the values; articles of which it is not known are left out.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="facet">One of <see cref="DocumentFacets"/>: <c>outlet</c>, <c>month</c>, <c>author</c>, <c>desk</c>.</param>
    internal static IEnumerable<SourceAudit> By(NewsCorpus corpus, string facet)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var value = DocumentFacets.All.Single(known => known.Name == facet).Value;
        return corpus.Documents.Where(article => value(article).Length > 0)
            .GroupBy(value, article => article.Article, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new SourceAudit(corpus with { Articles = [.. group] }, new(facet, group.Key)));
    }

    /// <summary>How many sources are people who are without a name in this way.</summary>
    public int Of(Anonymity anonymity) => Counted(source => source.Anonymity == anonymity);

    /// <summary>How many sources are of this kind.</summary>
    public int Of(SourceKind kind) => Counted(source => source.Kind == kind);

    /// <summary>A fragment of HTML that stands alone: what was counted, the sources, and the statements on one unnamed source.</summary>
    public string ToHtml() => AuditHtml.Of(this, AuditHtml.FewRows, linked: false);

    /// <summary>What was counted, in a few sentences.</summary>
    public override string ToString() => AuditText.Of(this);

    string INotebookValue.ToText() => ToString();

    /// <summary>The rows that count as sources, or those that do not, those with the most quotes and words first.</summary>
    internal IEnumerable<AuditedSource> Ranked(bool counted) => Rows.Where(row => row.IsCounted == counted)
        .OrderByDescending(row => row.Quotes).ThenByDescending(row => row.Words).ThenBy(row => row.Name, StringComparer.Ordinal);

    private int Counted(Func<AuditedSource, bool> which) => Rows.Count(row => row.IsCounted && which(row));

    private static string NothingToAudit(NewsCorpus corpus, string? document, string? outlet)
    {
        var known = document is null
            ? corpus.Articles.Select(article => article.Document.Metadata.Outlet).OfType<string>().Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal).ToList()
            : corpus.Articles.Select(article => article.Document.Id).ToList();
        var wanted = document is null ? $"article of the outlet '{outlet}'" : $"document '{document}'{(outlet is null ? "" : $" of the outlet '{outlet}'")}";
        return $"The corpus has no {wanted}. It has {(known.Count == 0 ? "none with a known outlet" : string.Join(", ", known.Take(20)))}"
            + $"{(known.Count > 20 ? " …" : "")}.";
    }
}
