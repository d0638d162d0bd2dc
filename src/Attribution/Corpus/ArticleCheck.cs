using Attribution.Claims;
using Attribution.Documents;

namespace Attribution.Corpus;

/// <summary>
/// What the comparison of articles, the data frames and the pages take for granted of every article. It is looked at as soon
/// as an article is analysed, so that one in which it does not hold fails alone and not with all the others. Linear.
/// </summary>
internal static class ArticleCheck
{
    /// <summary><paramref name="article"/> itself.</summary>
    /// <exception cref="InvalidOperationException">Something does not hold; the message says what.</exception>
    public static Article Checked(Article article)
    {
        CheckLayout(article);
        var actors = Unique("actor", article.Actors.Select(actor => actor.Id));
        var quotes = Unique("quote", article.Quotes.Select(quote => quote.Id));
        var claims = Unique("claim", article.Claims.Select(claim => claim.Id));
        var figures = Unique("figure", article.Figures.Select(figure => figure.Id));
        foreach (var mention in article.Mentions)
        {
            Check(article, "a mention", mention.Span, mention.Sentence);
            if (!actors.Contains(mention.Actor)) Fail($"a mention names {mention.Actor}, who is no actor");
        }
        foreach (var quote in article.Quotes)
        {
            CheckParts(article, quote);
            if (quote.Parent is { } parent && !quotes.Contains(parent)) Fail($"{quote.Id} stands in {parent}, which is no quote");
        }
        foreach (var figure in article.Figures)
        {
            Check(article, figure.Id, figure.Figure.Span, figure.Figure.Sentence);
            if (figure.Figure.Number.IsEmpty || !figure.Figure.Span.Contains(figure.Figure.Number)) Fail($"the number of {figure.Id} stands outside it");
            if (figure.Repeats is { } repeated && !figures.Contains(repeated)) Fail($"{figure.Id} repeats {repeated}, which is no figure");
            if (figure.Quote is { } quote && !quotes.Contains(quote)) Fail($"{figure.Id} stands in {quote}, which is no quote");
        }
        foreach (var claim in article.Claims)
        {
            Check(article, claim.Id, claim.Span, claim.Sentence);
            if (claim.Quote is { } quote && !quotes.Contains(quote)) Fail($"{claim.Id} is {quote}, which is no quote");
            if (claim.Repeats is { } repeated && !claims.Contains(repeated)) Fail($"{claim.Id} repeats {repeated}, which is no claim");
            if (claim.Disputes is { } denied && !claims.Contains(denied) && !quotes.Contains(denied))
                Fail($"{claim.Id} denies {denied}, which is neither claim nor quote");
        }
        return article;
    }

    /// <summary>Paragraphs, sentences and tokens lie in the text one behind another, and each in what it is a part of.</summary>
    private static void CheckLayout(Article article)
    {
        var annotated = article.Annotated;
        InOrder(article, "the paragraphs", article.Document.Paragraphs.Select(paragraph => paragraph.Span));
        InOrder(article, "the sentences", annotated.Sentences.Select(sentence => sentence.Span));
        InOrder(article, "the tokens", annotated.Tokens.Select(token => token.Span));
        foreach (var heading in article.Document.Paragraphs.Select(paragraph => paragraph.Heading).OfType<TextSpan>())
            CheckInside(article, "a heading", heading);
        var token = 0;
        foreach (var sentence in annotated.Sentences)
        {
            if (sentence.FirstToken != token || sentence.EndToken <= token || sentence.EndToken > annotated.Tokens.Length)
                Fail("a sentence has the tokens of another");
            if (sentence.Paragraph < 0 || sentence.Paragraph >= article.Document.Paragraphs.Length) Fail("a sentence stands in no paragraph");
            token = sentence.EndToken;
        }
        if (token != annotated.Tokens.Length) Fail("a token stands in no sentence");
    }

    private static void CheckParts(Article article, SourcedQuote quote)
    {
        Check(article, quote.Id, quote.Quote.Span, quote.Quote.Sentence);
        foreach (var part in (TextSpan?[])[quote.Quote.Source, quote.Quote.Cue, quote.Quote.Relay])
        {
            if (part is { } span) Check(article, quote.Id, span, quote.Quote.Sentence);
        }
        foreach (var span in quote.AnonymityReason.Concat(quote.Justification)) Check(article, quote.Id, span, quote.Quote.Sentence);
    }

    private static void CheckInside(Article article, string what, TextSpan span)
    {
        if (span.Start < 0 || span.IsEmpty || span.End > article.Text.Length) Fail($"{what} stands at {span} of a text of {article.Text.Length} characters");
    }

    private static void Check(Article article, string what, TextSpan span, int sentence)
    {
        CheckInside(article, what, span);
        if (sentence < 0 || sentence >= article.Annotated.Sentences.Length)
            Fail($"{what} stands in sentence {sentence} of {article.Annotated.Sentences.Length}");
    }

    private static void InOrder(Article article, string what, IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.IsEmpty || span.End > article.Text.Length)
                Fail($"{what} are not one behind another: {span} behind {end} of {article.Text.Length} characters");
            end = span.End;
        }
    }

    private static HashSet<string> Unique(string what, IEnumerable<string> ids)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (id.Length == 0 || !seen.Add(id)) Fail($"there is more than one {what} '{id}'");
        }
        return seen;
    }

    private static void Fail(string what) => throw new InvalidOperationException(what);
}
