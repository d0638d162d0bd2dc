using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Corpus.Rows;
using Attribution.Documents;
using Attribution.Passages;

namespace Attribution.Audit;

/// <summary>
/// Counts the words that each quote of an article gives to its own speaker. The words of a quote inside another belong to
/// the inner speaker alone, so that no word counts twice; negated quotes have none, and those of what somebody denies are not theirs.
/// </summary>
/// <param name="All">How many words it has.</param>
/// <param name="Verbatim">
/// Those in quotation marks of the quote's own: where it stands inside somebody else's, they are the outer speaker's words for it.
/// </param>
/// <param name="ByAnother">Those in such marks of an outer speaker.</param>
internal readonly record struct SpokenWords(int All, int Verbatim, int ByAnother)
{
    /// <summary>The words of each quote of <paramref name="article"/>.</summary>
    public static ImmutableArray<SpokenWords> Of(Article article)
    {
        var quotes = article.Quotes;
        var inner = Enumerable.Range(0, quotes.Length).Where(index => !quotes[index].Quote.Negated).ToLookup(index => Outer(quotes, index));
        return
        [
            .. quotes.Select((quote, index) =>
            {
                if (quote.Quote.Negated) return new();
                var own = Without(DeniedWords.Own(article.Annotated, quote), inner[index].SelectMany(child => quotes[child].Quote.Content));
                var words = Count(article, own);
                var level = Quotes.Verbatim.Level(article.Annotated, quote.Quote.Cue, quote.Quote.Content);
                var verbatim = InMarks(level);
                return new SpokenWords(words, verbatim, level == 0 ? 0 : InMarks(0) - verbatim);

                int InMarks(int level) => Math.Min(words, Count(article, Quotes.Verbatim.Spans(article.Annotated, own, level)));
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
