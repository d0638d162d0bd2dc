using Attribution.Claims;
using Attribution.Corpus.Rows;
using Attribution.Documents;
using Attribution.Quotes;

namespace Attribution.Passages;

/// <summary>Text that several views show.</summary>
internal static class Words
{
    private const int MostWithoutSense = 2;

    /// <summary>What was said: the pieces of the content, joined by a space.</summary>
    public static string Content(Article article, Quote quote) =>
        string.Join(' ', quote.Content.Select(span => span.Of(article.Text)));

    /// <summary>What was said, as it may stand alone: with the negation under which it stands.</summary>
    public static string Said(QuoteRow quote) => quote.Shown;

    /// <summary>A claim in the article's words, as it may stand alone.</summary>
    public static string Said(ClaimRow claim) => claim.Quote is null ? claim.Text : InWords(claim.AsQuote!, claim.Text, claim.Span);

    /// <summary>What was said, and behind it the sentence, where it is a word or two that say nothing alone: "which", "the deal".</summary>
    public static string InContext(QuoteRow quote) => InContext(Said(quote), quote);

    /// <summary>A claim, and behind it the sentence, where it is a word or two that say nothing alone.</summary>
    public static string InContext(ClaimRow claim) => claim.AsQuote is { } quote ? InContext(Said(claim), quote) : claim.Text;

    /// <summary>A figure in the article's words, as it may stand alone.</summary>
    public static string Said(FigureRow figure)
    {
        var text = figure.Span.Of(figure.Article.Text);
        return figure.Quote is null ? text : InWords(new(figure.Corpus, figure.Article, figure.Quote), text, figure.Span);
    }

    private static string InContext(string said, QuoteRow quote) =>
        quote.Quote.Quote.Content.Sum(piece => Count(quote.Article.Text, piece)) > MostWithoutSense ? said : $"{said} — in: {quote.Sentence}";

    private static string InWords(QuoteRow quote, string text, TextSpan span) => quote.NeedsCue && quote.Quote.Quote.Cue is { } cue
        && !span.Contains(cue.Start) ? $"[{cue.Of(quote.Article.Text)}] {text}" : quote.Turned(text);

    /// <summary>The number of words in <paramref name="span"/>: pieces between blanks that hold a letter or a digit.</summary>
    public static int Count(string text, TextSpan span)
    {
        var (words, counted) = (0, false);
        foreach (var c in span.In(text))
        {
            if (char.IsWhiteSpace(c)) counted = false;
            else if (!counted && char.IsLetterOrDigit(c)) (words, counted) = (words + 1, true);
        }
        return words;
    }
}
