using Attribution.Audit;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Figures;
using Attribution.Passages;

namespace Attribution.Views;

public static partial class Tables
{
    /// <summary>Who denies what, and whose claim it is.</summary>
    public static Table Disputes(NewsCorpus corpus)
    {
        var claims = ClaimPassage.List.Of(corpus);
        var known = claims.Select(claim => (Key: $"{claim.Article.Document.Id}:{claim.Id}", claim.Source, Text: claim.Claim.Span.Of(claim.Article.Text)))
            .Concat(QuotePassage.List.Of(corpus).Select(quote => (Key: $"{quote.Article.Document.Id}:{quote.Id}", Source: quote.Speaker, Text: Words.Content(quote.Article, quote.Quote.Quote))))
            .ToDictionary(passage => passage.Key, StringComparer.Ordinal);
        return Table.Of(
            claims.Where(claim => claim.Disputes.Length > 0),
            "Denials and the claims that they deny",
            ("who denies", claim => claim.Source),
            ("in the words", claim => claim.Claim.Span.Of(claim.Article.Text)),
            ("whose claim", claim => known.GetValueOrDefault(claim.Disputes).Source),
            ("the claim", claim => known.GetValueOrDefault(claim.Disputes).Text),
            ("document", claim => claim.Article.Document.Id)).For(corpus);
    }

    /// <summary>What several articles say, those claims with the most independent sources first.</summary>
    public static Table Corroboration(NewsCorpus corpus)
    {
        var claims = ClaimPassage.List.Of(corpus);
        var sources = claims.ToDictionary(claim => $"{claim.Article.Document.Id}:{claim.Id}", claim => claim.Source, StringComparer.Ordinal);
        return Table.Of(
            claims.Where(claim => claim.Claim.Group is not null)
                .GroupBy(claim => claim.Claim.Group!, StringComparer.Ordinal)
                .OrderByDescending(group => group.First().Claim.Sources).ThenByDescending(group => group.Count()),
            "Claims that more than one article makes",
            ("claim", group => $"{(group.First().Claim.Stance == Stance.Denies ? "denied: " : "")}{group.First().Claim.Span.Of(group.First().Article.Text)}"),
            ("independent sources", group => group.First().Claim.Sources),
            ("who says it", group => Reading.List(group.SelectMany(claim => claim.Sources).Distinct(StringComparer.Ordinal))),
            ("articles", group => Reading.List(group.Select(claim => claim.Article.Document.Id).Distinct(StringComparer.Ordinal))),
            ("denied by", group => Reading.List(group.SelectMany(claim => claim.DisputedBy).Select(denial => sources[denial]).Distinct(StringComparer.Ordinal))));
    }

    /// <summary>In which articles each source is heard, those in the most articles first.</summary>
    public static Table WhoIsHeardWhere(NewsCorpus corpus) => Table.Of(
        QuotePassage.List.Of(corpus).Where(quote => !quote.Quote.Quote.Negated)
            .SelectMany(quote => quote.SpeakerNames.Where(Speakers.IsKnown).Select(name => (Name: name, Document: quote.Article.Document.Id)))
            .GroupBy(quote => quote.Name, quote => quote.Document, StringComparer.Ordinal)
            .OrderByDescending(source => source.Distinct(StringComparer.Ordinal).Count()).ThenByDescending(source => source.Count()).ThenBy(source => source.Key, StringComparer.Ordinal),
        "In which articles each source is heard",
        ("source", source => source.Key),
        ("articles", source => source.Distinct(StringComparer.Ordinal).Count()),
        ("quotes", source => source.Count()),
        ("quotes by article", source => Reading.List(source.CountBy(document => document, StringComparer.Ordinal).Select(document => $"{document.Key} ({document.Value})"))));

    /// <summary>The source audit of each article, in their order.</summary>
    public static Table SourceAudits(NewsCorpus corpus) => Table.Of(
        SourceAudit.ByArticle(corpus),
        "Source audit by article",
        ("article", audit => audit.Document),
        ("sources", audit => audit.Sources.Length),
        ("without a name", audit => audit.Unnamed),
        ("at first hand", audit => audit.FirstHand),
        ("quotes", audit => audit.Quotes),
        ("most quoted", audit => audit.Sources is [var most, ..] ? most.Name : null),
        ("its share, %", audit => audit.Sources is [var most, ..] ? Math.Round(100 * most.QuoteShare) : null),
        ("on one unnamed source", audit => audit.OnOneUnnamedSource.Length));

    /// <summary>The statements for which nobody but the writer stands.</summary>
    public static Table WithoutSource(NewsCorpus corpus) => Table.Of(
        ClaimPassage.List.Of(corpus).Where(claim => claim.Claim.SourceKind == SourceKind.None),
        "Statements without a source",
        ("document", claim => claim.Article.Document.Id),
        ("claim", claim => claim.Id),
        ("section", claim => claim.Section),
        ("text", claim => claim.Claim.Span.Of(claim.Article.Text))).For(corpus);

    /// <summary>The figures in the writer's own voice, dates left out, with the sentence around each.</summary>
    public static Table FiguresWithoutSource(NewsCorpus corpus) => Table.Of(
        FigurePassage.List.Of(corpus).Where(figure => figure.Quote is null && figure.Figure.Figure.Kind != FigureKind.Date),
        "Figures in the writer's own voice",
        ("document", figure => figure.Article.Document.Id),
        ("figure", figure => figure.Figure.Figure.Span.Of(figure.Article.Text)),
        ("kind", figure => figure.Kind),
        ("value", figure => figure.Figure.Figure.Value),
        ("sentence", figure => figure.Article.Annotated.Sentences[figure.Figure.Figure.Sentence].Span.Of(figure.Article.Text))).For(corpus);

    private static Table For(this Table table, NewsCorpus corpus) => corpus.Articles.Length == 1 ? table.Without("document") : table;
}
