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
    /// <summary>Finds everything in <paramref name="document"/>; a pure function of its text and metadata.</summary>
    /// <exception cref="InvalidOperationException">What was found does not hold together: a fault of the library, which the message names.</exception>
    public static Article Analyze(Document document)
    {
        // What a format gives has been read through its markup already: an entity that is left means itself.
        if (document.Source is TextSource.Extracted) return ArticleCheck.Checked(Find(document));
        var reading = PlainReading.Of(document.Text);
        return ArticleCheck.Checked(reading.IsUnchanged ? Find(document) : PlainArticle.InFile(Find(PlainArticle.Of(document, reading)), document, reading));
    }

    private static Article Find(Document document)
    {
        var annotated = Annotator.Annotate(document);
        var text = new TokenView(annotated);
        return ClaimFinder.Find(ActorFinder.Find(text), QuoteFinder.Find(text), FigureFinder.Find(annotated));
    }
}
