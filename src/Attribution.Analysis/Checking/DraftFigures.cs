using Attribution.Claims;
using Attribution.Documents;
using Attribution.Figures;

namespace Attribution.Checking;

/// <summary>Tells whether a statement in other words gives the numbers of the one that it tells: another number is another statement.</summary>
internal static class DraftFigures
{
    /// <summary>The numbers of the draft that the article does not give there, each against the article's of its kind; empty where there are none.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="said">Where the statement stands in it.</param>
    /// <param name="article">The article.</param>
    /// <param name="place">Where the statement stands there; the whole sentences around it count.</param>
    public static string Difference(Article draft, IReadOnlyCollection<TextSpan> said, Article article, TextSpan place)
    {
        var around = Sentence(article, place.Start).Union(Sentence(article, Math.Max(place.Start, place.End - 1)));
        var held = article.Figures.Select(figure => figure.Figure).Where(figure => around.Contains(figure.Span)).ToList();
        var own = draft.Figures.Select(figure => figure.Figure).Where(figure => said.Any(piece => piece.Contains(figure.Span)));
        var wrong = own.Where(figure => IsAmount(figure) && !held.Exists(other => IsSame(figure, other))).Select(figure =>
        {
            var instead = held.Find(other => other.Kind == figure.Kind && other.Unit == figure.Unit);
            return $"{(instead is null ? "" : $"[-{Words(article, instead)}-] ")}{{+{Words(draft, figure)}+}}";
        });
        return string.Join("; ", wrong);
    }

    /// <summary>Ones and twos may be told by "both", "a" and "another", and days in many ways.</summary>
    private static bool IsAmount(Figure figure) => figure.Kind is not (FigureKind.Date or FigureKind.Set or FigureKind.Ordinal)
        && figure.Value is { } value && (figure.Kind is not FigureKind.Count || value > 2);

    private static bool IsSame(Figure one, Figure other) => one.Value is { } value && (IsNear(value * Scale(one), other.Value * Scale(other))
        || (other.Upper is { } upper && other.Value <= value && value <= upper));

    private static bool IsNear(double one, double? other) => other is { } value && Math.Abs(one - value) <= 1e-6 * Math.Abs(value);

    /// <summary>Half is 50 %.</summary>
    private static double Scale(Figure figure) => figure.Kind is FigureKind.Percent ? 0.01 : 1;

    private static TextSpan Sentence(Article article, int place) => article.Annotated.Sentences[article.Annotated.SentenceAt(place)].Span;

    private static string Words(Article article, Figure figure) => figure.Span.Of(article.Text).ReplaceLineEndings(" ");
}
