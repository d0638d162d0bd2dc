using Attribution.Actors;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Documents.Markup;
using Attribution.Figures;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Corpus;

/// <summary>The one way that a document flows: annotate, actors, quotes, figures, claims. Thread-safe.</summary>
internal static class Analyzer
{
    /// <summary>Finds everything in <paramref name="document"/> by the library's own lists; a pure function of its text and metadata.</summary>
    public static Article Analyze(Document document) => Analyze(document, NewsLexicon.Default);

    /// <summary>
    /// Finds everything in <paramref name="document"/> by <paramref name="lexicon"/>; a pure function of its text and metadata and the
    /// lexicon.
    /// </summary>
    /// <exception cref="InvalidOperationException">What was found does not hold together: a fault of the library, which the message names.</exception>
    public static Article Analyze(Document document, NewsLexicon lexicon)
    {
        // What a format gives has been read through its markup already: an entity that is left means itself.
        if (document.Source is TextSource.Extracted) return ArticleCheck.Checked(Find(document, lexicon));
        var reading = PlainReading.Of(document.Text);
        return ArticleCheck.Checked(reading.IsUnchanged ? Find(document, lexicon)
            : PlainArticle.InFile(Find(PlainArticle.Of(document, reading), lexicon), document, reading));
    }

    private static Article Find(Document document, NewsLexicon lexicon)
    {
        var annotated = Annotator.Annotate(document) with { Lexicon = lexicon };
        var text = new TokenView(annotated);
        return ClaimFinder.Find(ActorFinder.Find(text), QuoteFinder.Find(text), FigureFinder.Find(annotated));
    }
}
