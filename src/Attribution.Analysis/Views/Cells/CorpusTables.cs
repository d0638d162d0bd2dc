using Attribution.Charts;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Figures;
using Attribution.Passages;

namespace Attribution.Views.Cells;

/// <summary>The tables of what was found, a row for each article, actor, quote and claim.</summary>
internal static class CorpusTables
{
    public static Table Documents(NewsCorpus corpus)
    {
        var quotes = CountBy(Passage.Quotes, corpus, row => [row.Article.Document.Id]);
        var claims = CountBy(Passage.Claims, corpus, row => [row.Article.Document.Id]);
        var dates = CountBy(Passage.Figures, corpus, row => IsDate(row) ? [row.Article.Document.Id] : []);
        var figures = CountBy(Passage.Figures, corpus, row => IsDate(row) ? [] : [row.Article.Document.Id]);
        return Table.Of(
            corpus.Articles,
            "Articles",
            ("document", article => article.Document.Id),
            ("title or first words", ArticleSummary.Title),
            ("date", article => article.Document.Metadata.Date),
            ("outlet", article => article.Document.Metadata.Outlet),
            ("note", article => article.Document.Metadata.Note),
            ("actors", article => article.Actors.Length),
            ("quotes", article => quotes.GetValueOrDefault(article.Document.Id)),
            ("claims", article => claims.GetValueOrDefault(article.Document.Id)),
            ("figures besides dates", article => figures.GetValueOrDefault(article.Document.Id)),
            ("dates", article => dates.GetValueOrDefault(article.Document.Id))).For(corpus);

        static bool IsDate(FigureRow row) => row.Figure.Figure.Kind is FigureKind.Date or FigureKind.Set;
    }

    public static Table Actors(NewsCorpus corpus)
    {
        var quotes = CountBy(Passage.Quotes, corpus, row => row.Sources);
        var figures = CountBy(Passage.Figures, corpus, row => row.Sources);
        var actors = corpus.Actors.Select(actor => (Actor: actor, Name: Speakers.NameOf(corpus, actor.Id)))
            .Select(row => (row.Actor, row.Name, Quotes: quotes.GetValueOrDefault(row.Name), Figures: figures.GetValueOrDefault(row.Name)));
        return Table.Of(
            actors.OrderByDescending(row => row.Quotes).ThenByDescending(row => row.Actor.Mentions).ThenBy(row => row.Actor.Id, StringComparer.Ordinal),
            "Actors, those who speak most first",
            ("name", row => row.Name),
            ("kind", row => EnumWords.Of(row.Actor.Kind)),
            ("role", row => row.Actor.Role),
            ("belongs to", row => corpus.NameOf(row.Actor.Affiliation)),
            ("quotes", row => row.Quotes),
            ("figures", row => row.Figures),
            ("mentions", row => row.Actor.Mentions),
            ("articles", row => corpus.Articles.Length == 1 ? null : row.Actor.Documents)).For(corpus);
    }

    public static Table Quotes(NewsCorpus corpus) => Table.Of(
        Passage.Quotes.Of(corpus),
        "Quotes",
        ("document", row => row.Article.Document.Id),
        ("quote", row => row.Id),
        ("who says it", row => Reading.List(row.Sources)),
        ("cue", row => row.Quote.Quote.Cue?.Of(row.Article.Text)),
        ("what", row => Words.Said(row)),
        ("kind", row => row.Kind),
        ("kind of source", row => row.SourceKind),
        ("through", row => row.Relay)).For(corpus);

    public static Table Claims(NewsCorpus corpus) => Table.Of(
        Passage.Claims.Of(corpus),
        "Claims",
        ("document", row => row.Article.Document.Id),
        ("claim", row => row.Id),
        ("who says it", row => Reading.List(row.Sources)),
        ("text", row => Words.Said(row)),
        ("kind of source", row => Palette.Of(row.Claim.SourceKind).Name),
        ("through", row => row.Relay),
        ("voice", row => row.Voice),
        ("hands", row => row.Claim.Depth),
        ("denies", row => row.Claim.Disputes)).For(corpus);

    /// <summary>How many passages of what was said have each of the keys that <paramref name="keys"/> gives.</summary>
    private static Dictionary<string, int> CountBy<T>(PassageList<T> list, NewsCorpus corpus, Func<T, IEnumerable<string>> keys)
        where T : IPassage =>
        PassageSelection<T>.Of(list, corpus).Rows.SelectMany(keys).CountBy(key => key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
