using System.Collections.Immutable;
using System.Globalization;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Documents;
using Attribution.Evaluation.Gold.Marked;
using Attribution.Figures;

namespace Attribution.Exchange;

/// <summary>What was found in an article, as the marks that annotation tools show and correct.</summary>
internal static class ArticleMarks
{
    /// <summary>All marks: each quote's content before its source and cue, then figures, actors and the writer's own sentences.</summary>
    public static ImmutableArray<Mark> Of(NewsCorpus corpus, Article article) =>
        [.. Quotes(corpus, article), .. article.Figures.Select(figure => Figure(figure.Figure)), .. Actors(corpus, article), .. Unattributed(article)];

    private static IEnumerable<Mark> Quotes(NewsCorpus corpus, Article article)
    {
        var denied = Denied(article);
        foreach (var quote in article.Quotes)
        {
            var (row, number) = (new QuoteRow(corpus, article, quote), ("quote", quote.Id));
            var actor = corpus.NameOf(quote.Actor);
            yield return Mark(MarkLayer.Content, quote.Quote.Content, number, ("kind", EnumWords.Of(quote.Quote.Kind)), ("stance", EnumWords.Of(quote.Stance)),
                ("source_kind", EnumWords.Of(quote.SourceKind)), ("type", EnumWords.Of(quote.Quote.Type)), ("negated", quote.Quote.Negated ? "true" : ""),
                ("actor", actor), ("speaker", row.Sources is [var only] && (only == actor || !Speakers.IsKnown(only)) ? "" : string.Join(", ", row.Sources)),
                ("relay", corpus.NameOf(quote.Relay)), ("parent", quote.Parent), ("denies", denied.GetValueOrDefault(quote.Id)));
            if (quote.Quote.Source is { } source) yield return Mark(MarkLayer.Source, [source], number);
            if (quote.Quote.Cue is { } cue) yield return Mark(MarkLayer.Cue, [cue], number, ("lemma", quote.Quote.CueLemma));
        }
    }

    /// <summary>The quotes that quotes of the same article deny.</summary>
    private static Dictionary<string, string> Denied(Article article)
    {
        var quotes = article.Claims.Where(claim => claim.Quote is not null).ToDictionary(claim => claim.Id, claim => claim.Quote!, StringComparer.Ordinal);
        return article.Claims.Where(claim => claim is { Quote: not null, Disputes: not null })
            .Select(claim => (claim.Quote, Denied: quotes.GetValueOrDefault(claim.Disputes!) ?? claim.Disputes!))
            .Where(pair => article.Quotes.Any(quote => quote.Id == pair.Denied))
            .ToDictionary(pair => pair.Quote!, pair => pair.Denied, StringComparer.Ordinal);
    }

    private static Mark Figure(Figure figure) => Mark(MarkLayer.Figure, [figure.Span], ("kind", EnumWords.Of(figure.Kind)),
        ("approximation", figure.Approximation is Approximation.None ? "" : EnumWords.Of(figure.Approximation)), ("value", Number(figure.Value)),
        ("upper", Number(figure.Upper)), ("unit", figure.Unit), ("of", figure.Of), ("resolved", figure.Resolved));

    /// <summary>The first place of each wording by which an actor is named; of one named by pronouns alone, the first of these.</summary>
    private static IEnumerable<Mark> Actors(NewsCorpus corpus, Article article) =>
        from mentions in article.Mentions.GroupBy(mention => mention.Actor, StringComparer.Ordinal)
        let named = mentions.Where(mention => mention.Form != MentionForm.Pronoun).DistinctBy(mention => mention.Span.Of(article.Text))
        from mention in named.DefaultIfEmpty(mentions.First())
        orderby mention.Span
        select Mark(MarkLayer.Actor, [mention.Span], ("kind", EnumWords.Of(corpus.Actor(mention.Actor)?.Kind)), ("name", corpus.NameOf(mention.Actor)),
            ("role", corpus.Actor(mention.Actor)?.Role));

    private static IEnumerable<Mark> Unattributed(Article article) => article.Claims
        .Where(claim => claim.Voice is Voice.Author && article.Annotated.ParagraphOf(claim.Sentence).Section is SectionKind.Body)
        .Select(claim => Mark(MarkLayer.Unattributed, [claim.Span]));

    private static Mark Mark(MarkLayer layer, ImmutableArray<TextSpan> spans, params (string Name, string? Value)[] features) => new(layer, spans,
        features.Where(feature => !string.IsNullOrWhiteSpace(feature.Value)).ToImmutableDictionary(feature => feature.Name, feature => feature.Value!));

    private static string? Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);
}
