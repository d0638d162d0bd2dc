using System.Collections.Immutable;
using System.Text;
using Attribution.Charts;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Passages;

namespace Attribution.Views.Answers;

/// <summary>Answers which claims several outlets carry: those that print or relay claims of close content, wherever they are said.</summary>
internal static class SeveralOutlets
{
    private const int Most = 20, MostPlaces = 8;

    /// <summary>The claims, those of most outlets first, each with the places where it stands.</summary>
    public static string Of(Scope scope)
    {
        var all = scope.Select(Statements.Carried);
        if (all.IsEmpty) return "<p>No claim was found that several outlets carry. Claims are alike where their words and numbers are.</p>\n";
        var groups = all.GroupBy(claim => claim.Group, StringComparer.Ordinal).Select(group => group.ToImmutableArray())
            .OrderByDescending(group => group[0].Outlets.Length).ThenByDescending(group => group[0].IndependentSources)
            .ThenByDescending(group => group.Length).ThenBy(group => all.IndexOf(group[0])).ToList();
        var html = new StringBuilder(
            $"<p>{ArticleSummary.Count(groups.Count, "claim is", "claims are")} carried by several outlets, in "
                + $"{scope.Number(all.Length, Statements.Carried)} of {scope.Number(scope.Select(Statements.All).Length, Statements.All)} passages. An outlet "
                + "carries what it prints, says itself or is named for (“per X”); outlets that copy one agency, and one speaker in many outlets, are one "
                + "independent source.</p>\n<ol class=\"carried\">\n");
        foreach (var group in groups.Take(Most)) html.Append($"<li>{Claim(scope, group)}</li>\n");
        html.Append("</ol>\n");
        if (groups.Count > Most)
            html.Append($"<p class=\"more\">{scope.Number(all.Length, Statements.Carried, $"All {Scope.Digits(groups.Count)}, as a list")}</p>\n");
        return html.ToString();
    }

    private static string Claim(Scope scope, ImmutableArray<ClaimRow> group)
    {
        var first = group.MinBy(claim => (claim.Date ?? DateOnly.MaxValue, scope.Claims.IndexOf(claim)))!;
        var places = group.Take(MostPlaces).Select(claim =>
            $"<a href=\"{Html.Encode(scope.Place(claim))}\">{Html.Encode(Labels.Shorten(scope.Links.TitleOf(claim.Document), 60))}</a>"
                + (claim.Outlet.Length == 0 ? "" : $" ({Html.Encode(claim.Outlet)})"));
        return $"<p><b>{Html.Encode(Labels.Shorten(string.Join(" and ", first.Sources), 80))}</b>: <a href=\"{Html.Encode(scope.Place(first))}\">"
            + $"{Html.Encode(Labels.Shorten(Words.Said(first), 300))}</a></p>\n<p class=\"where\">{Html.Encode(string.Join(", ", first.Outlets))}: "
            + $"{scope.Number(group.Length, Statements.Carried.And("group", first.Group), ArticleSummary.Count(group.Length, "passage"))}, "
            + $"{ArticleSummary.Count(first.IndependentSources ?? 1, "independent source")}. In {string.Join(", ", places)}"
            + (group.Length > MostPlaces ? " …" : "") + "</p>";
    }
}
