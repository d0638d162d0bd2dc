using Attribution.Documents;

namespace Attribution.Evaluation.Gold;

/// <summary>Holds an annotation against its text and against itself.</summary>
internal static class GoldCheck
{
    /// <exception cref="DocumentException">A span leaves the text, an id is used twice, or one is referred to that does not exist.</exception>
    public static void Check(GoldArticle article)
    {
        var (path, gold) = (article.Path, article.Annotation);
        foreach (var (what, span) in Spans(gold))
        {
            if (span.Start < 0 || span.End < span.Start || span.End > article.Text.Length)
                throw new DocumentException(path, EvaluationMessages.BadSpan(path, what, span.Start, span.End, article.Text.Length));
        }
        Unique(path, "actors", gold.Actors.Select(actor => actor.Id));
        Unique(path, "quotes", gold.Quotes.Select(quote => quote.Id));
        var quotes = gold.Quotes.Select(quote => quote.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (what, id) in References(gold))
        {
            if (!quotes.Contains(id)) throw new DocumentException(path, EvaluationMessages.UnknownId(path, what, id));
        }
    }

    private static IEnumerable<(string What, TextSpan Span)> Spans(GoldAnnotation gold) =>
    [
        .. gold.Quotes.SelectMany(quote => quote.Content.Concat(new[] { quote.Speaker, quote.Cue }.OfType<TextSpan>())
            .Select(span => ($"quote {quote.Id}", span))),
        .. gold.Figures.Select(figure => ($"figure {figure.Id}", figure.Span)),
        .. gold.Unattributed.Select((sentence, index) => ($"unattributed sentence {index + 1}", sentence.Span)),
    ];

    private static IEnumerable<(string What, string Id)> References(GoldAnnotation gold) =>
    [
        .. gold.Quotes.Where(quote => quote.Parent is not null).Select(quote => ($"the parent of quote {quote.Id}", quote.Parent!)),
        .. gold.Quotes.SelectMany(quote => (quote.Disputes ?? []).Select(id => ($"quote {quote.Id} (disputes)", id))),
        .. gold.Figures.Where(figure => figure.Quote is not null).Select(figure => ($"figure {figure.Id}", figure.Quote!)),
    ];

    private static void Unique(string path, string what, IEnumerable<string> ids)
    {
        if (ids.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new DocumentException(path, EvaluationMessages.TwiceUsedId(path, what, twice.Key));
    }
}
