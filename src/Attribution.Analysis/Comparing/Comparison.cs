using System.Collections.Immutable;
using System.Globalization;
using Attribution.Corpus;
using Attribution.Evaluation;
using Attribution.Passages;

namespace Attribution.Comparing;

/// <summary>A share of passages with the limits that chance alone sets to it.</summary>
/// <param name="Measure">What it is a share of.</param>
/// <param name="Part">How many passages or words it is.</param>
/// <param name="Whole">Of how many.</param>
internal sealed record Share(Measure Measure, int Part, int Whole)
{
    /// <summary>From 0 to 1; null where there is nothing to be a share of.</summary>
    public double? Value => Whole == 0 ? null : (double)Part / Whole;

    /// <summary>
    /// Wilson's interval of 95 %, as though passages were drawn by lot; those of one article are alike, so that the truth is wider. Null for
    /// words and where there is nothing.
    /// </summary>
    public Interval? Limits => Measure.CountsWords || Whole == 0 ? null : Interval.Of(Part, Whole);

    /// <summary>"12 % (9–16 %)".</summary>
    public override string ToString() => Value is not { } share ? "–"
        : Limits is { } limits ? string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} % ({100 * limits.Low:0}–{100 * limits.High:0})")
        : string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %");
}

/// <summary>A row of a comparison.</summary>
/// <param name="Name">The outlet, month, author, desk or speaker.</param>
/// <param name="Articles">How many articles it has, or speaks in.</param>
/// <param name="Shares">A share for each measure.</param>
internal sealed record ComparedRow(string Name, int Articles, ImmutableArray<Share> Shares);

/// <summary>Outlets, months, authors, desks or speakers of a corpus side by side. Articles that copy others count, too: each outlet printed them.</summary>
/// <param name="By">What a row is.</param>
/// <param name="Rows">Months in their order; else those with the most articles first, speakers those with the most quotes.</param>
internal sealed record Comparison(ComparedBy By, ImmutableArray<ComparedRow> Rows)
{
    /// <summary>Compares the articles of <paramref name="corpus"/>.</summary>
    public static Comparison Of(NewsCorpus corpus, ComparedBy by)
    {
        var counts = MeasureCounts.Of(corpus);
        return new(by, by is ComparedBy.Speaker ? Speakers(counts) : Groups(counts, corpus, by));
    }

    /// <summary>The query of the passages that <paramref name="share"/> counts in the row <paramref name="name"/>; null for words.</summary>
    public PassageQuery? Passages(string name, Share share) => share.Measure.Part?.And(By.Facet(), name);

    private static ImmutableArray<ComparedRow> Groups(MeasureCounts counts, NewsCorpus corpus, ComparedBy by)
    {
        var measures = Measure.Of(by);
        var rows = corpus.Documents.Index().Where(article => by.Of(article.Item).Length > 0)
            .GroupBy(article => by.Of(article.Item), article => article.Index, StringComparer.Ordinal)
            .Select(group => new ComparedRow(group.Key, group.Count(),
                [.. measures.Select(measure => counts.Sum(measure, group))]));
        return by is ComparedBy.Month ? [.. rows.OrderBy(row => row.Name, StringComparer.Ordinal)]
            : [.. rows.OrderByDescending(row => row.Articles).ThenBy(row => row.Name, StringComparer.Ordinal)];
    }

    private static ImmutableArray<ComparedRow> Speakers(MeasureCounts counts)
    {
        var measures = Measure.Of(ComparedBy.Speaker);
        return
        [
            .. counts.Speakers.GroupBy(count => count.Speaker, StringComparer.Ordinal)
                .Select(group => new ComparedRow(group.Key, group.Count(), [.. measures.Select(measure => counts.Sum(measure, [.. group]))]))
                .OrderByDescending(row => row.Shares.First(share => share.Measure.Name == "quotes").Part).ThenBy(row => row.Name, StringComparer.Ordinal),
        ];
    }
}
