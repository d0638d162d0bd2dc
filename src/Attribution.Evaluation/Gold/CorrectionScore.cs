using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Corrections;
using Attribution.Corpus.Rows;
using Attribution.Documents;

namespace Attribution.Evaluation.Gold;

/// <summary>How much of what a user has corrected the program now finds by itself: the corrections of a folder as gold.</summary>
/// <param name="Passage">Of what.</param>
/// <param name="Right">How many of them are as they should be.</param>
/// <param name="Of">Of how many.</param>
internal sealed record CorrectionScore(CorrectedPassage Passage, int Right, int Of)
{
    /// <summary>How much of two places must be common for one passage to stand at both.</summary>
    private const double Least = 0.5;

    /// <summary>The scores on the <c>corrections.csv</c> of <paramref name="folder"/>, whose articles are read as though it were not there.</summary>
    public static ImmutableArray<CorrectionScore> OnFolder(string folder, NewsAnalyzer analyzer, CancellationToken cancellation)
    {
        var rows = CorrectionTable.InFolder(folder).Rows;
        if (rows.IsEmpty) return [];
        var before = ReadingOptions.Current;
        NewsCorpus corpus;
        try
        {
            ReadingOptions.Current = before with { Uncorrected = true };
            corpus = analyzer.Read([folder], cancellation: cancellation);
        }
        finally
        {
            ReadingOptions.Current = before;
        }
        return
        [
            .. rows.GroupBy(row => row.Passage).OrderBy(passage => passage.Key)
                .Select(passage => new CorrectionScore(passage.Key, passage.Count(row => Holds(row, corpus)), passage.Count())),
        ];
    }

    /// <summary>"quote: 5 of 6 (0.44–0.97)".</summary>
    public override string ToString() => $"{EnumWords.Of(Passage)}: {Right} of {Of} ({Interval.Of(Right, Of)})";

    private static bool Holds(Correction row, NewsCorpus corpus)
    {
        if (row.Passage is CorrectedPassage.Actor) return corpus.Actors.Any(actor => actor.Name == row.Value && actor.Aliases.Contains(row.Text));
        var article = corpus.Articles.FirstOrDefault(article => article.Document.Id == row.Document)
            ?? corpus.Articles.FirstOrDefault(article => CorrectionTable.HashOf(article.Text) == row.Hash);
        if (article is null) return false;
        var place = row.Hash == CorrectionTable.HashOf(article.Text) ? row.Span : TextPlaces.Nearest(article.Text, row.Text, row.Span.Start);
        if (place is not { } span) return false;
        if (row.Passage is CorrectedPassage.Figure)
        {
            var figure = article.Figures.FirstOrDefault(figure => Share(figure.Figure.Span, span) >= Least);
            return row.Kind switch
            {
                CorrectionKind.NotAFigure => figure is null,
                CorrectionKind.RightValue => figure is not null && DocumentCorrections.Valued(figure.Figure, row.Value) == figure.Figure,
                _ => figure is not null,
            };
        }
        var right = row.Kind is CorrectionKind.WrongBoundary ? TextPlaces.Nearest(article.Text, row.Value, span.Start) ?? span : span;
        var quote = article.Quotes.Where(quote => Share(quote.Quote.Span, right) >= Least).MaxBy(quote => Share(quote.Quote.Span, right));
        return row.Kind switch
        {
            CorrectionKind.NotAQuote => quote is null,
            CorrectionKind.NotADenial => quote is null || quote.Stance is not Stance.Denies,
            CorrectionKind.WrongBoundary => quote is not null && string.Concat(quote.Quote.Content.Select(piece => piece.Of(article.Text))) == row.Value,
            CorrectionKind.Right when row.Passage is CorrectedPassage.Denial => quote is { Stance: Stance.Denies },
            _ => quote is not null && (row.Value.Length == 0 && row.Kind is CorrectionKind.Right || SpeaksAs(new(corpus, article, quote), row.Value)),
        };
    }

    private static bool SpeaksAs(QuoteRow quote, string speakers)
    {
        var names = speakers.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length == 0 ? quote.ActorId.Length == 0
            : names.Select(Speakers.WithoutArticle).ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(quote.Sources);
    }

    private static double Share(TextSpan one, TextSpan other) => one.Jaccard(other);
}
