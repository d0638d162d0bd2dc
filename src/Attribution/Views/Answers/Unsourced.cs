using System.Text;
using Attribution.Passages;

namespace Attribution.Views.Answers;

/// <summary>Answers what has no source, or none that a reader could ask.</summary>
internal static class Unsourced
{
    private static readonly (string Title, string Meaning, PassageQuery Query)[] Kinds =
    [
        ("In the writer's own words", "stand in the writer's own voice, and nobody is named for them. Some are common knowledge; the reader has the writer's word for all of them.", Statements.WithoutSource),
        ("“It is believed”", "rest on somebody of whom nothing is said: “it is believed”, “reportedly”, “according to reports”.", Statements.Unspecified),
        ("On people without a name", "rest on somebody who is described but not named.", Statements.Unnamed),
        ("On social media", "rest on posts in social media.", Statements.SocialMedia),
    ];

    /// <summary>The statements by what they lack, then the figures for which nobody is named.</summary>
    public static string Of(Scope scope)
    {
        var all = scope.Select(Statements.All).Length;
        var html = new StringBuilder();
        foreach (var (title, meaning, query) in Kinds)
        {
            var claims = scope.Select(query);
            if (claims.IsEmpty) continue;
            html.Append($"<h3>{title}</h3>\n<p>{scope.Number(claims.Length, query)} of {scope.Number(all, Statements.All)} claims {meaning}</p>\n{PassageItems.Of(scope, claims, query)}");
        }
        var figures = scope.SelectFigures(Statements.FiguresWithoutSource);
        if (figures.Length > 0)
        {
            html.Append($"<h3>Figures without a source</h3>\n<p>{scope.Number(figures.Length, Statements.FiguresWithoutSource)} of {scope.Number(scope.SelectFigures(Statements.Figures).Length, Statements.Figures)} figures (dates aside) have nobody named for them.</p>\n");
            html.Append(PassageItems.Of(scope, figures, Statements.FiguresWithoutSource, figure => Within(figure)));
        }
        return html.Length == 0 ? "<p>Every claim and every figure names its source.</p>\n" : html.ToString();
    }

    /// <summary>What the figure counts, where its own words do not say it.</summary>
    private static string Within(FigurePassage figure) =>
        figure.Figure.Figure.Of is { Length: > 0 } of && !figure.Span.Of(figure.Article.Text).Contains(of, StringComparison.OrdinalIgnoreCase) ? of : "";
}
