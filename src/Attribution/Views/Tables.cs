using Attribution.Charts;
using Attribution.Claims;
using Attribution.Corpus;

using Attribution.Passages;

namespace Attribution.Views;

/// <summary>
/// The tables of a corpus, with the columns that a reader needs first; the data frames have all of them. All are pure
/// functions of the corpus, in the order of the articles. Of a single article the column <c>document</c> is left out.
/// </summary>
public static partial class Tables
{
    /// <summary>The articles with how much was found in each.</summary>
    public static Table Documents(NewsCorpus corpus) => Table.Of(
        corpus.Articles,
        "Articles",
        ("document", article => article.Document.Id),
        ("title", article => article.Document.Metadata.Title),
        ("date", article => article.Document.Metadata.Date),
        ("outlet", article => article.Document.Metadata.Outlet),
        ("actors", article => article.Actors.Length),
        ("quotes", article => article.Quotes.Length),
        ("figures", article => article.Figures.Length),
        ("claims", article => article.Claims.Length));

    /// <summary>Who is named, those who speak most first.</summary>
    public static Table Actors(NewsCorpus corpus) => Table.Of(
        corpus.Actors.OrderByDescending(actor => actor.Quotes).ThenByDescending(actor => actor.Mentions).ThenBy(actor => actor.Id, StringComparer.Ordinal),
        "Actors, those who speak most first",
        ("name", actor => actor.Name),
        ("kind", actor => EnumWords.Of(actor.Kind)),
        ("role", actor => actor.Role),
        ("affiliation", actor => corpus.NameOf(actor.Affiliation)),
        ("quotes", actor => actor.Quotes),
        ("figures", actor => actor.Figures),
        ("mentions", actor => actor.Mentions),
        ("documents", actor => actor.Documents));

    /// <summary>Who said what, and through whom it came.</summary>
    public static Table Quotes(NewsCorpus corpus) => Table.Of(
        Each(corpus, article => article.Quotes),
        "Quotes",
        ("document", row => row.Article.Document.Id),
        ("quote", row => row.Item.Id),
        ("speaker", row => Speakers.First(corpus, row.Item)),
        ("cue", row => row.Item.Quote.Cue?.Of(row.Article.Text)),
        ("content", row => Words.Content(row.Article, row.Item.Quote)),
        ("kind", row => EnumWords.Of(row.Item.Quote.Kind)),
        ("source kind", row => Palette.Of(row.Item.SourceKind).Name),
        ("relay", row => corpus.NameOf(row.Item.Relay)),
        ("negated", row => row.Item.Quote.Negated)).For(corpus);

    /// <summary>The figures, and who claims each.</summary>
    public static Table Figures(NewsCorpus corpus) => Table.Of(
        corpus.Articles.SelectMany(article => FiguresOf(corpus, article)),
        "Figures",
        ("document", row => row.Article.Document.Id),
        ("figure", row => row.Item.Id),
        ("text", row => row.Item.Figure.Span.Of(row.Article.Text)),
        ("kind", row => EnumWords.Of(row.Item.Figure.Kind)),
        ("value", row => row.Item.Figure.Value),
        ("upper", row => row.Item.Figure.Upper),
        ("unit", row => row.Item.Figure.Unit),
        ("of", row => row.Item.Figure.Of),
        ("claimed by", row => row.Claimant),
        ("relay", row => corpus.NameOf(row.Item.Relay))).For(corpus);

    /// <summary>What each statement rests on.</summary>
    public static Table Claims(NewsCorpus corpus) => Table.Of(
        Each(corpus, article => article.Claims),
        "Claims",
        ("document", row => row.Article.Document.Id),
        ("claim", row => row.Item.Id),
        ("voice", row => Palette.Of(row.Item.Voice).Name),
        ("actor", row => corpus.NameOf(row.Item.Actor)),
        ("source kind", row => Palette.Of(row.Item.SourceKind).Name),
        ("relay", row => corpus.NameOf(row.Item.Relay)),
        ("depth", row => row.Item.Depth),
        ("stance", row => EnumWords.Of(row.Item.Stance)),
        ("disputes", row => row.Item.Disputes),
        ("section", row => Sections.NameOf(Sections.Of(row.Article, row.Item.Span))),
        ("text", row => row.Item.Span.Of(row.Article.Text))).For(corpus);

    private static IEnumerable<(Article Article, SourcedFigure Item, string Claimant)> FiguresOf(NewsCorpus corpus, Article article)
    {
        var quotes = article.Quotes.ToDictionary(quote => quote.Id, StringComparer.Ordinal);
        return article.Figures.Select(figure => (
            article,
            figure,
            figure.Quote is not null && quotes.TryGetValue(figure.Quote, out var quote) ? Speakers.First(corpus, quote) : Speakers.Writer));
    }

    private static IEnumerable<(Article Article, T Item)> Each<T>(NewsCorpus corpus, Func<Article, IEnumerable<T>> items) =>
        corpus.Articles.SelectMany(article => items(article).Select(item => (article, item)));
}
