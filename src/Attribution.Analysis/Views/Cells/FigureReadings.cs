using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Figures;
using static Attribution.Charts.Counting;

namespace Attribution.Views.Cells;

/// <summary>What the figures show.</summary>
internal static class FigureReadings
{
    public static Reading FigureKinds(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var figures = FigureTables.Selected(corpus, Statements.Figures).ToList();
        var dates = FigureTables.Selected(corpus, Statements.Dates).Count();
        var kinds = figures.CountBy(row => row.Figure.Figure.Kind).OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key)
            .Select(kind => NumberOf(kind.Key, kind.Value)).ToList();
        var left = FigureTables.Selected(corpus, Statements.NotSaid("figures")).Count();
        return Reading.Of(
            $"{Number(figures.Count, "figure")} and {Number(dates, "date")} in {Number(corpus.Articles.Length, "article")}.",
            kinds.Count == 0 ? null : $"The figures are {List(kinds)}.",
            left == 0 ? null
                : $"{Number(left, "more figure")} {Verb(left, "stand")} in what somebody did not say, and {(left == 1 ? "is" : "are")} in no count.");
    }

    public static Reading WhoseFigures(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var figures = FigureTables.Selected(corpus, Statements.Figures).ToList();
        if (figures.Count == 0) return Reading.Of("There are no figures besides dates.");
        var claimed = figures.Where(row => row.Source != Speakers.Writer).ToList();
        if (claimed.Count == 0)
            return Reading.Of($"{Capital(Of(figures.Count, figures.Count, "figure"))} {(figures.Count == 1 ? "is" : "are")} the writer's own.");
        var claimants = claimed.SelectMany(row => row.Sources).Where(Speakers.IsKnown).CountBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).ToList();
        var nobodys = claimed.Count(row => !Speakers.IsKnown(row.Source));
        var relayed = claimed.Count(row => row.Relay.Length > 0);
        var first = claimants.TakeWhile(name => name.Value == claimants[0].Value).Select(name => name.Key).ToList();
        var given = nobodys == 0 ? $", given by {Number(claimants.Count, "source")}"
            : claimants.Count == 0 ? ", and it is not said whose"
            : $": {Number(claimed.Count - nobodys)} given by {Number(claimants.Count, "source")}, {Number(nobodys)} by no one named";
        return Reading.Of(
            $"{Capital(Reading.Share(claimed.Count, figures.Count, "figure"))} {Is(claimed.Count)} somebody's{given}.",
            claimants.Count < 2 || first.Count > 3 ? null
                : $"{Reading.List(first)} {(first.Count == 1 ? "gives" : "give")} most, {Number(claimants[0].Value)}{(first.Count == 1 ? "" : " each")}.",
            relayed == 0 ? null : $"{Number(relayed, "figure")} {(relayed == 1 ? "was" : "were")} relayed by an outlet.");
    }

    public static Reading FiguresWithoutSource(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var figures = FigureTables.Selected(corpus, Statements.Figures).ToList();
        if (figures.Count == 0) return Reading.Of("There are no figures besides dates.");
        var without = FigureTables.Selected(corpus, Statements.FiguresWithoutSource).ToList();
        var credited = figures.Count(row => row.Source == Speakers.Writer) - without.Count;
        var ordinals = without.Where(row => row.Figure.Figure.Kind == FigureKind.Ordinal).ToList();
        return Reading.Of(
            $"{Capital(Reading.Share(without.Count, figures.Count, "figure"))} {(without.Count <= 1 ? "has" : "have")} {Terms.NoSource}.",
            credited == 0 ? null : $"{Number(credited)} more {(credited == 1 ? "is" : "are")} the writer's own with an outlet named (“according to …”).",
            ordinals.Count == 0 ? null
                : $"{Number(ordinals.Count)} of those with no source named {(ordinals.Count == 1 ? "is an ordinal" : "are ordinals")} "
                    + $"({Reading.List(ordinals.Select(row => $"“{row.Text}”").Distinct(StringComparer.Ordinal))}).");
    }

    public static Reading InexactFigures(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var all = FigureTables.Selected(corpus, Statements.Figures).Count();
        var inexact = FigureTables.Inexact(corpus);
        if (inexact.Count == 0) return Reading.Of("No figure is given as about, as a bound or as a range.");
        var ranges = inexact.Count(row => row.Figure.Figure.Upper is not null);
        var about = inexact.Count(row => row.Figure.Figure is { Upper: null, Approximation: Approximation.About });
        var parts = new (int Count, string How)[] { (about, "as about"), (inexact.Count - about - ranges, "as a bound (“at least”, “more than”)"),
            (ranges, "as a range") }.Where(part => part.Count > 0).ToList();
        return Reading.Of(
            $"{Capital(Reading.Share(inexact.Count, all, "figure"))} {Is(inexact.Count)} not exact"
                + $"{(parts.Count == 1 ? $", given {parts[0].How}" : $": {List([.. parts.Select(part => $"{Number(part.Count)} {part.How}")])}")}.");
    }

    public static Reading Dates(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var dates = FigureTables.Selected(corpus, Statements.Dates).ToList();
        if (dates.Count == 0) return Reading.Of("There are no dates.");
        var known = dates.Count(row => row.Figure.Figure.Resolved is not null);
        var undated = dates.Count(row => row.Figure.Figure.Resolved is null && row.Article.Document.Metadata.Date is null);
        return Reading.Of(
            $"What a date means is known of {Reading.Share(known, dates.Count, "date")}.",
            undated == 0 ? null
                : $"{Number(undated)} of the others {(undated == 1 ? "stands in an article" : "stand in articles")} without a date of publication.");
    }

    private static string NumberOf(FigureKind kind, int count) => kind switch
    {
        FigureKind.Percent => Number(count, "percentage"),
        FigureKind.Money => Number(count, "amount of money", "amounts of money"),
        _ => Number(count, EnumWords.Of(kind)!),
    };
}
