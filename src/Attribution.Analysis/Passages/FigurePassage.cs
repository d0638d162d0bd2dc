using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Passages;

/// <summary>A figure with the quote in which it stands, under the names that readers see.</summary>
internal sealed record FigurePassage(NewsCorpus Corpus, Article Article, SourcedFigure Figure, SourcedQuote? Quote) : IPassage
{
    /// <summary>All figures of a corpus, dates too.</summary>
    public static PassageList<FigurePassage> List { get; } = new("figures", Rows)
    {
        { "document", "The article.", row => row.Article.Document.Id },
        { "outlet", "Who published it.", row => row.Article.Document.Metadata.Outlet },
        { "kind", "What kind of number it is.", row => row.Kind },
        { "unit", "Its unit.", row => row.Figure.Figure.Unit },
        { "of", "What it counts.", row => row.Figure.Figure.Of },
        { "claimant", "Whose number it is: an actor, an unnamed source in the text's words, or the writer.", row => row.Claimant },
        { "source kind", "What kind of source that is; none in the writer's own voice without an outlet named.", row => row.SourceKind },
        { "voice", "Word for word, partly so, in the writer's words, or the writer's own.", row => row.Voice },
        { "relay", "The outlet through which the writer has it.", row => row.Relay },
        { "section", "The part of the article.", row => row.Section },
        { "said", "yes, or no where the speaker is said not to have said it; such figures are in no count.",
            row => row.Quote is { Quote.Negated: true } ? "no" : "yes" },
    };

    /// <inheritdoc/>
    public string Id => Figure.Id;

    /// <inheritdoc/>
    public TextSpan Span => Figure.Figure.Span;

    /// <summary>The kind of number, as a word.</summary>
    public string Kind => EnumWords.Of(Figure.Figure.Kind)!;

    /// <summary>Who claims it.</summary>
    public string Claimant => Quote is null ? Speakers.Writer : Speakers.First(Corpus, Quote);

    /// <summary>The kind of source, as a word.</summary>
    public string SourceKind => EnumWords.Of(Quote?.SourceKind ?? (Figure.Outlet is null ? Actors.SourceKind.None : Actors.SourceKind.NewsOutlet))!;

    /// <summary>The voice, as a word.</summary>
    public string Voice => Quote is null ? EnumWords.Of(Claims.Voice.Author)! : EnumWords.Of(Quote.Quote.Kind)!;

    /// <summary>The name of the relay, or of the outlet to which the writer attributes the sentence; empty without one.</summary>
    public string Relay => Corpus.NameOf(Figure.Relay ?? Figure.Outlet);

    /// <summary>The section, as words.</summary>
    public string Section => Sections.NameOf(Sections.Of(Article, Span));

    private static IEnumerable<FigurePassage> Rows(NewsCorpus corpus)
    {
        foreach (var article in corpus.Articles)
        {
            var quotes = article.Quotes.ToDictionary(quote => quote.Id, StringComparer.Ordinal);
            foreach (var figure in article.Figures)
                yield return new(corpus, article, figure, figure.Quote is null ? null : quotes.GetValueOrDefault(figure.Quote));
        }
    }
}
