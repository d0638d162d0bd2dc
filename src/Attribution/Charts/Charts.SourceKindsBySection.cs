using Attribution.Claims;
using Attribution.Corpus;

using Attribution.Passages;

namespace Attribution.Charts;

public static partial class Charts
{
    /// <summary>On what kinds of source the claims of each part of the articles rest, as shares of the part.</summary>
    public static NewsChart SourceKindsBySection(NewsCorpus corpus)
    {
        var claims = corpus.Articles
            .SelectMany(article => article.Claims.Where(claim => !claim.Negated)
                .Select(claim => (Section: Sections.Of(article, claim.Span), claim.SourceKind)))
            .ToList();
        var sections = Sections.Order
            .Select(section => (Name: Sections.NameOf(section), Claims: claims.Where(claim => claim.Section == section).ToList()))
            .Where(section => section.Claims.Count > 0)
            .ToList();
        var kinds = Palette.SourceKinds.Where(kind => claims.Any(claim => claim.SourceKind == kind)).ToList();
        var traces = kinds.Select(kind =>
        {
            var counts = sections.Select(section => section.Claims.Count(claim => claim.SourceKind == kind)).ToArray();
            return PlotlyFigure.Bar(Palette.Of(kind), counts, sections.Select((section, index) =>
                $"{section.Name}<br>{Palette.Of(kind).Name}: {counts[index]} of {Number(section.Claims.Count, "claim")}"));
        });
        return PlotlyFigure.Chart(
            "What kinds of source claims rest on, by section",
            Says(),
            PlotlyFigure.RowsHeight(sections.Count) + 80,
            traces,
            ("barmode", "stack"),
            ("barnorm", "percent"),
            ("bargap", 0.3),
            ("xaxis", PlotlyFigure.Shares("share of the section's claims")),
            ("yaxis", PlotlyFigure.Names(sections.Select(section => $"{section.Name}<br>({section.Claims.Count})"))),
            ("legend", PlotlyFigure.Legend(88)),
            ("margin", PlotlyFigure.Margin));

        string Says()
        {
            if (claims.Count == 0) return "No claims were found.";
            var counts = string.Join(", ", kinds.Select(kind => $"{Number(claims.Count(claim => claim.SourceKind == kind))} {Palette.Of(kind).Name}"));
            var unsourced = claims.Count(claim => claim.SourceKind == SourceKind.None);
            return $"{Number(claims.Count, "claim")} by kind of source: {counts}. {Number(unsourced)} of {Number(claims.Count)} rest on no source.";
        }
    }
}
