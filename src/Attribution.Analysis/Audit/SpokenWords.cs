using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Passages;
using Attribution.Quotes;

namespace Attribution.Audit;

/// <summary>
/// Counts the words that each quote of an article gives to its own speaker. The words of a quote inside another belong to
/// the inner speaker alone, so that no word counts twice; negated quotes have none. Verbatim are words in quotation marks of the quote's own:
/// where it stands inside somebody else's, they are the outer speaker's words for it.
/// </summary>
internal static class SpokenWords
{
    /// <summary>For each quote its words, and those of them that stand in quotation marks.</summary>
    public static ImmutableArray<(int All, int Verbatim)> Of(Article article)
    {
        var quotes = article.Quotes;
        var inner = Enumerable.Range(0, quotes.Length).Where(index => !quotes[index].Quote.Negated).ToLookup(index => Outer(quotes, index));
        return
        [
            .. quotes.Select((quote, index) =>
            {
                if (quote.Quote.Negated) return (0, 0);
                var own = Without(quote.Quote.Content, inner[index].SelectMany(child => quotes[child].Quote.Content));
                var words = Count(article, own);
                var level = Verbatim.Level(article.Annotated, quote.Quote.Cue, quote.Quote.Content);
                return (words, Math.Min(words, Count(article, Verbatim.Spans(article.Annotated, own, level))));
            }),
        ];
    }

    /// <summary>The nearest enclosing quote that counts; -1 for none.</summary>
    private static int Outer(ImmutableArray<SourcedQuote> quotes, int index)
    {
        var outer = quotes[index].Quote.Parent ?? -1;
        while (outer >= 0 && quotes[outer].Quote.Negated) outer = quotes[outer].Quote.Parent ?? -1;
        return outer;
    }

    private static ImmutableArray<TextSpan> Without(ImmutableArray<TextSpan> content, IEnumerable<TextSpan> taken)
    {
        var holes = taken.Order().ToList();
        if (holes.Count == 0) return content;
        var rest = ImmutableArray.CreateBuilder<TextSpan>();
        var hole = 0;
        foreach (var piece in content)
        {
            var start = piece.Start;
            for (; hole < holes.Count && holes[hole].Start < piece.End; hole++)
            {
                if (holes[hole].Start > start) rest.Add(new(start, holes[hole].Start));
                start = Math.Max(start, holes[hole].End);
                if (holes[hole].End > piece.End) break;
            }
            if (start < piece.End) rest.Add(new(start, piece.End));
        }
        return rest.ToImmutable();
    }

    private static int Count(Article article, IEnumerable<TextSpan> spans) => spans.Sum(span => Words.Count(article.Text, span));
}
