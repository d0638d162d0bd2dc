using System.Text;
using Attribution.Charts;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Passages;

namespace Attribution.Views.Answers;

/// <summary>Answers whose numbers the figures are.</summary>
internal static class WhoseNumbers
{
    private const int Most = 10;
    private const int MostExamples = 4;

    /// <summary>Who claims how many figures, with the first of them.</summary>
    public static string Of(Scope scope)
    {
        var figures = scope.SelectFigures(Statements.Figures);
        if (figures.IsEmpty) return "<p>There are no figures besides dates.</p>\n";
        var claimants = Ranking.Of(figures.SelectMany(figure => figure.Sources.Select(name => (Name: name, Figure: figure))), pair => pair.Name);
        var html = new StringBuilder();
        var own = figures.Count(figure => figure.Quote is null);
        var nobodys = figures.Count(figure => figure.Quote is not null && !Speakers.IsSource(figure.Source, figure.SourceKind));
        var claimed = figures.Length - own - nobodys;
        html.Append(
            $"<p>Of {scope.Number(figures.Length, Statements.Figures)} figures (dates aside), {Scope.Digits(claimed)} {(claimed == 1 ? "is" : "are")} "
                + $"claimed by a source{(nobodys == 0 ? "" : $", {Scope.Digits(nobodys)} by an unspecified one or by someone not identified")} and "
                + $"{scope.Number(own, Statements.Figures.And("claimant", Speakers.Writer))} {(own == 1 ? "stands" : "stand")} in the writer's own voice"
                + $"{Outlets(scope)}. {Disputed(scope)}</p>\n");
        html.Append(
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Whose numbers they are\">\n<table class=\"plain stack\" "
                + "role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\">Whose</th><th role=\"columnheader\" "
                + "class=\"n\">Figures</th><th role=\"columnheader\">Which</th></tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var claimant in claimants.Take(Most))
        {
            var query = Statements.Figures.And("claimant", claimant.Name);
            html.Append(
                $"<tr role=\"row\"><th role=\"rowheader\">{Html.Encode(Labels.Shorten(claimant.Name, 80))}</th><td role=\"cell\" class=\"n\" "
                    + $"data-label=\"figures\">{scope.Number(claimant.Count, query)}</td><td role=\"cell\">"
                    + $"{Examples(scope, claimant.Name, [.. claimant.Items.Select(item => item.Figure)], query)}</td></tr>\n");
        }
        html.Append("</tbody>\n</table>\n</div>\n");
        if (claimants.Length > Most)
        {
            var all = $"All {Scope.Digits(figures.Length)} figures of {Scope.Digits(claimants.Length)} claimants";
            html.Append($"<p class=\"more\">{scope.Number(figures.Length, Statements.Figures, all)}</p>\n");
        }
        return html.Append(DifferingNumbers.Of(scope, figures)).ToString();
    }

    private static string Outlets(Scope scope)
    {
        var query = Statements.Figures.And("claimant", Speakers.Writer).Without("relay", "");
        var named = scope.SelectFigures(query).Length;
        return named == 0 ? "" : $", {scope.Number(named, query)} of them with an outlet named for the sentence";
    }

    /// <summary>How many stand in what somebody denies, and which.</summary>
    private static string Disputed(Scope scope)
    {
        var figures = scope.SelectFigures(Statements.FiguresDisputed);
        if (figures.IsEmpty) return "None was found in a claim that somebody denies.";
        var shown = figures.Take(MostExamples).Select(figure => $"<a href=\"{Html.Encode(scope.Place(figure))}\">{Html.Encode(Named(figure, ""))}</a>");
        return $"{scope.Number(figures.Length, Statements.FiguresDisputed)} {(figures.Length == 1 ? "stands" : "stand")} in a claim that somebody denies: "
            + $"{string.Join(", ", shown)}{(figures.Length > MostExamples ? " …" : ".")}";
    }

    private static string Examples(Scope scope, string claimant, IReadOnlyList<FigureRow> figures, PassageQuery query)
    {
        var shown = figures.Take(MostExamples)
            .Select(figure =>
                $"<a href=\"{Html.Encode(scope.Place(figure))}\">{Html.Encode(Named(figure, claimant))}</a>"
                    + $"{(figure.Relay.Length == 0 ? ""
                        : $" <span class=\"where\">{Terms.RelayedBy} {Html.Encode(Labels.Shorten(figure.Relay, 60))}</span>")}");
        var more = figures.Count > MostExamples ? $" · {scope.Number(figures.Count, query, $"{Scope.Digits(figures.Count - MostExamples)} more")}" : "";
        return string.Join(" · ", shown) + more;
    }

    private static string Named(FigureRow figure, string claimant)
    {
        var text = Labels.Shorten(Words.Said(figure), 80);
        var of = figure.Of.Length > 0 && !text.Contains(figure.Of, StringComparison.OrdinalIgnoreCase) ? $" ({Labels.Shorten(figure.Of, 60)})" : "";
        var others = claimant.Length == 0 ? "" : string.Join(", ", figure.Sources.Remove(claimant));
        return text + of + (others.Length == 0 ? "" : $", also by {Labels.Shorten(others, 60)}");
    }
}
