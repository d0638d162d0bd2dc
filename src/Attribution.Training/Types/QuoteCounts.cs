using Attribution.Evaluation;
using Attribution.Evaluation.Gold;
using Attribution.Language;
using Attribution.Quotes;
using Attribution.Quotes.Tagging;
using Attribution.Quotes.Types;

namespace Attribution.Training.Types;

/// <summary>Counts the quotes of some confidence in annotated articles.</summary>
/// <param name="nested">Whether those inside others are counted, or those of the top level.</param>
internal sealed class QuoteCounts(bool nested)
{
    private const double Least = 0.5;

    private int gold, found, hits, typed, rightTypes;

    /// <summary>Counts the quotes that <paramref name="model"/>, which was not trained with <paramref name="article"/>, keeps of it.</summary>
    public void Add(GoldArticle article, TypeModel model, QuoteFloor floor)
    {
        var text = new TokenView(Annotator.Annotate(article.Article));
        var quotes = QuoteFinder.Find(text, FirstPass.Of(text), model, floor).Quotes.Where(quote => quote.Parent is null != nested).ToArray();
        var annotated = article.Annotation.Quotes.Where(quote => string.IsNullOrEmpty(quote.Parent) != nested).ToArray();
        var words = new WordList(article.Text);
        var (one, other) = (annotated.Select(quote => words.In(quote.Content)).ToArray(), quotes.Select(quote => words.In(quote.Content)).ToArray());
        var pairs = Pairing.Best(
            from g in Enumerable.Range(0, one.Length)
            from f in Enumerable.Range(0, other.Length)
            let score = WordList.F1(one[g], other[f])
            where score >= Least
            select new Candidate(score, g, f));
        (gold, found, hits) = (gold + one.Length, found + other.Length, hits + pairs.Count);
        foreach (var (g, f) in pairs)
        {
            if (!Enum.TryParse<AttributionType>(annotated[g].Type, ignoreCase: true, out var type)) continue;
            typed++;
            if (type == quotes[f].Type) rightTypes++;
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var (precision, recall) = (hits / (double)Math.Max(1, found), hits / (double)Math.Max(1, gold));
        return string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"precision {precision:F3}, recall {recall:F3}, F1 {2 * hits / (double)Math.Max(1, gold + found):F3} ({gold} annotated, {found} found), "
                + $"types {rightTypes / (double)Math.Max(1, typed):F3}");
    }
}
