using System.Collections.Immutable;
using System.Text;
using Attribution.Charts;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Figures;
using Attribution.Passages;

namespace Attribution.Views.Answers;

/// <summary>
/// Sets beside one another the numbers that an article gives for the same words and unit, where they differ and are not all of one claimant: whether they
/// count the same thing is for the reader to see.
/// </summary>
internal static class DifferingNumbers
{
    private const int Most = 20, MostNumbers = 8;

    /// <summary>The section, folded; empty where there are none.</summary>
    /// <param name="scope">The articles.</param>
    /// <param name="figures">Their figures, dates aside.</param>
    public static string Of(Scope scope, ImmutableArray<FigureRow> figures)
    {
        var groups = figures.Where(figure => figure.Of.Length > 0 && figure.Value is not null && figure.Kind is not FigureKind.Ordinal)
            .GroupBy(figure => (figure.Document, Of: figure.Of.ToLowerInvariant(), figure.Unit, figure.Kind, figure.Per))
            .Select(group => group.DistinctBy(figure => (figure.Value, figure.Upper, figure.Source)).ToImmutableArray())
            .Where(Differ).ToList();
        if (groups.Count == 0) return "";
        var html = new StringBuilder($"<details class=\"folded\"><summary>{ArticleSummary.Count(groups.Count, "thing", "things")} of which an article gives "
            + "different numbers, not all by one source</summary>\n<p>By its words each counts the same; whether it does, its sentence tells.</p>\n"
            + "<ul class=\"passages\">\n");
        foreach (var group in groups.Take(Most))
            html.Append($"<li><b>{Html.Encode(Labels.Shorten(group[0].Of, 60))}</b>: {string.Join(" · ", group.Take(MostNumbers).Select(Number))}"
                + $"{(group.Length > MostNumbers ? " …" : "")}{scope.Source(group[0])}</li>\n");
        return html.Append(groups.Count > Most ? $"</ul>\n<p>{Scope.Digits(groups.Count - Most)} more are not shown.</p>\n</details>\n" : "</ul>\n</details>\n")
            .ToString();

        string Number(FigureRow figure) => $"<a href=\"{Html.Encode(scope.Place(figure))}\">{Html.Encode(Labels.Shorten(Words.Said(figure), 60))}</a> "
            + $"<span class=\"where\">{Html.Encode(Labels.Shorten(string.Join(" and ", figure.Sources), 60))}</span>";
    }

    /// <summary>Whether a claimant gives another number than a claimant before.</summary>
    private static bool Differ(ImmutableArray<FigureRow> group) => group.Any(one => one.Source != Speakers.Writer
        && group.Any(other => other.Source != one.Source && (other.Value, other.Upper) != (one.Value, one.Upper)));
}
