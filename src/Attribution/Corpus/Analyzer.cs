using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus.Corrections;
using Attribution.Documents;
using Attribution.Documents.Markup;
using Attribution.Figures;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Corpus;

/// <summary>The one way that a document flows: annotate, have it read by a model, actors, quotes, figures, claims. Thread-safe.</summary>
internal static class Analyzer
{
    /// <summary>Finds everything in <paramref name="document"/> by the library's own lists; a pure function of its text and metadata.</summary>
    public static Article Analyze(Document document) => Analyze(document, NewsLexicon.Default, ReadingModel.Fast, QuoteSetting.Balanced);

    /// <summary>
    /// Finds everything in <paramref name="document"/> by <paramref name="lexicon"/>, <paramref name="model"/> and <paramref name="setting"/>;
    /// a pure function of its text and metadata and of these three.
    /// </summary>
    /// <exception cref="InvalidOperationException">What was found does not hold together: a fault of the library, which the message names.</exception>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">The words by which it is read.</param>
    /// <param name="model">The model that reads it.</param>
    /// <param name="setting">How sure it must be of a quote.</param>
    /// <param name="corrections">What a user has corrected in it; null for nothing.</param>
    public static Article Analyze(
        Document document, NewsLexicon lexicon, ReadingModel model, QuoteSetting setting = QuoteSetting.Balanced, DocumentCorrections? corrections = null)
    {
        // What a format gives has been read through its markup already: an entity that is left means itself.
        if (document.Source is TextSource.Extracted) return ArticleCheck.Checked(Find(document, lexicon, model, setting, corrections));
        var plain = PlainReading.Of(document.Text);
        return ArticleCheck.Checked(plain.IsUnchanged ? Find(document, lexicon, model, setting, corrections)
            : PlainArticle.InFile(
                Find(PlainArticle.Of(document, plain), lexicon, model, setting, corrections?.In(plain.InPlain)), document, plain));
    }

    private static Article Find(Document document, NewsLexicon lexicon, ReadingModel model, QuoteSetting setting, DocumentCorrections? corrections)
    {
        var annotated = Annotator.Annotate(document) with { Lexicon = lexicon, Model = model.Name, Setting = setting.Name() };
        var text = new TokenView(annotated);
        var reading = model.Read(text);
        var (actors, quotes, figures) = (
            ActorFinder.Find(text, reading.Names, reading.Pronouns), QuoteFinder.Find(text, reading.Quotes, setting.Floor()), FigureFinder.Find(annotated));
        return corrections is null ? ClaimFinder.Find(actors, quotes, figures)
            : corrections.Apply(ClaimFinder.Find(actors, corrections.Apply(text, quotes), corrections.Apply(figures)));
    }
}
