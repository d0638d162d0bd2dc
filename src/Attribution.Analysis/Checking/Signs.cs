using Attribution.Claims;
using Attribution.Corpus.Rows;
using Attribution.Documents;

namespace Attribution.Checking;

/// <summary>Tells whether a statement stands under a negation, which quoting it without would turn into its opposite.</summary>
internal static class Signs
{
    /// <summary>How many words before a quotation can negate it: "I do not believe that …".</summary>
    private const int Reach = 6;

    /// <summary>Whether what <paramref name="quote"/> says is negated, by its words or by who says that it was not said or not so.</summary>
    public static bool IsNegated(QuoteRow quote)
    {
        var words = quote.Quote.Quote.Content.Sum(piece => WordText.Words(quote.Article.Text, piece).Count(word => word.IsNegation));
        return words % 2 == 1 != (quote.Negated != quote.IsDeniedByCue);
    }

    /// <summary>Whether the words at <paramref name="place"/> stand under a negation that is not among them.</summary>
    /// <param name="article">The article.</param>
    /// <param name="place">The words.</param>
    /// <param name="quote">The quote that they belong to; null for none.</param>
    public static bool IsUnderNegation(Article article, TextSpan place, QuoteRow? quote)
    {
        if (quote is not null && quote.Negated != quote.IsDeniedByCue) return true;
        var sentence = article.Annotated.Sentences[article.Annotated.SentenceAt(place.Start)].Span;
        var from = quote?.Quote.Quote.Content.FirstOrDefault(piece => piece.Contains(place.Start)) is { IsEmpty: false } piece
            ? Math.Max(piece.Start, sentence.Start) : sentence.Start;
        if (from >= place.Start) return false;
        var before = WordText.Words(article.Text, new(from, place.Start));
        return before.Skip(Math.Max(0, before.Length - Reach)).Count(word => word.IsNegation) % 2 == 1;
    }
}
