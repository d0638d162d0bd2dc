using Attribution.Claims;
using Attribution.Documents;
using Attribution.Documents.Markup;
using Attribution.Figures;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Corpus;

/// <summary>
/// Lets the layers read a document without the HTML that its file holds, and puts what they find back into the file's
/// text: every span of an article counts the file's characters.
/// </summary>
internal static class PlainArticle
{
    /// <summary>The document that <paramref name="reading"/>, the plain reading of <paramref name="document"/>'s text, shows.</summary>
    public static Document Of(Document document, PlainReading reading) => document with
    {
        Text = reading.Text,
        Paragraphs =
        [
            .. document.Paragraphs.Select(paragraph => paragraph with
            {
                Span = reading.InPlain(paragraph.Span),
                Heading = paragraph.Heading is { } heading ? reading.InPlain(heading) : null,
            }),
        ],
    };

    /// <summary><paramref name="article"/>, which was found in the plain reading of <paramref name="document"/>, in the file's text.</summary>
    public static Article InFile(Article article, Document document, PlainReading reading) => new(
        InFile(article.Annotated, document, reading),
        article.Actors,
        [.. article.Mentions.Select(mention => mention with { Span = reading.InFile(mention.Span) })],
        [.. article.Quotes.Select(quote => quote with
        {
            Quote = InFile(quote.Quote, reading),
            AnonymityReason = [.. quote.AnonymityReason.Select(reading.InFile)],
            Justification = [.. quote.Justification.Select(reading.InFile)],
        })],
        [.. article.Figures.Select(figure => figure with { Figure = InFile(figure.Figure, reading) })],
        [.. article.Claims.Select(claim => claim with { Span = reading.InFile(claim.Span) })]);

    private static AnnotatedDocument InFile(AnnotatedDocument annotated, Document document, PlainReading reading) => new(
        document,
        [.. annotated.Tokens.Select(token => token with { Span = reading.InFile(token.Span) })],
        [.. annotated.Sentences.Select(sentence => sentence with { Span = reading.InFile(sentence.Span) })],
        [.. annotated.Quotations.Select(quotation => quotation with { Span = reading.InFile(quotation.Span) })],
        [.. annotated.NounPhrases.Select(phrase => phrase with { Span = reading.InFile(phrase.Span) })])
    {
        Lexicon = annotated.Lexicon,
        Model = annotated.Model,
        Setting = annotated.Setting,
    };

    private static Quote InFile(Quote quote, PlainReading reading) => quote with
    {
        Source = InFile(quote.Source, reading),
        Cue = InFile(quote.Cue, reading),
        Relays = [.. quote.Relays.Select(relay => relay with { Phrase = reading.InFile(relay.Phrase) })],
        Content = [.. quote.Content.Select(reading.InFile)],
    };

    private static Figure InFile(Figure figure, PlainReading reading) =>
        figure with { Span = reading.InFile(figure.Span), Number = reading.InFile(figure.Number) };

    private static TextSpan? InFile(TextSpan? span, PlainReading reading) => span is { } some ? reading.InFile(some) : null;
}
