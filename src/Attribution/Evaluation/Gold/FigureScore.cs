using System.Globalization;

namespace Attribution.Evaluation.Gold;

/// <summary>
/// Compares the figures: two are the same when their spans overlap, those first that overlap most. A property is
/// compared where it is annotated; kind, approximation and claimant always.
/// </summary>
internal static class FigureScore
{
    private const double Tolerance = 1e-3;

    public static void Add(Comparison comparison)
    {
        var (gold, found, tally) = (comparison.Gold.Figures, comparison.Found.Figures, comparison.Tally);
        var pairs = Pairing.Best(
            from i in Enumerable.Range(0, gold.Length)
            from j in Enumerable.Range(0, found.Length)
            where gold[i].Span.Overlaps(found[j].Span)
            select new Candidate(gold[i].Span.Jaccard(found[j].Span), i, j));
        tally["figures"].Gold += gold.Length;
        tally["figures"].Found += found.Length;
        tally["figures"].Hits += pairs.Count;
        string Annotated(GoldFigure figure) => Describe(comparison.Slice(figure.Span), figure.Kind, figure.Value, figure.Upper, figure.Unit, figure.Of, figure.Resolved, figure.Approximation);
        string Found(FoundFigure figure) => Describe(comparison.Slice(figure.Span), figure.Kind, figure.Value, figure.Upper, figure.Unit, figure.Of, figure.Resolved, figure.Approximation);
        foreach (var (i, j) in pairs)
        {
            var wrong = Properties(comparison, gold[i], found[j])
                .Where(property => !tally.Check("figures " + property.Name, property.Right)).Select(property => property.Name).ToArray();
            if (wrong.Length > 0) comparison.Report("figures", "wrong " + string.Join(", ", wrong), Annotated(gold[i]), Found(found[j]));
        }
        comparison.ReportUnpaired("figures", pairs, gold, found, Annotated, Found);
    }

    private static IEnumerable<(string Name, bool Right)> Properties(Comparison comparison, GoldFigure gold, FoundFigure found)
    {
        yield return ("kind", gold.Kind == found.Kind);
        if (gold.Value is { } value) yield return ("value", IsNear(value, found.Value) && (gold.Upper is { } upper ? IsNear(upper, found.Upper) : found.Upper is null));
        if (gold.Unit is { Length: > 0 }) yield return ("unit", Names.Key(gold.Unit) == Names.Key(found.Unit));
        if (gold.Resolved is { Length: > 0 }) yield return ("resolved", gold.Resolved == found.Resolved);
        if (gold.Of is { Length: > 0 }) yield return ("of", WordList.F1(WordList.Of(gold.Of.ToLowerInvariant()), WordList.Of(found.Of.ToLowerInvariant())) >= 0.5);
        yield return ("approximation", (gold.Approximation ?? "") == found.Approximation);
        var claimant = comparison.Gold.Quotes.FirstOrDefault(quote => quote.Id == gold.Quote)?.Actor;
        yield return ("claimant", comparison.Actors.Same(claimant, found.Actor));
    }

    private static bool IsNear(double gold, double? found) => found is { } number && Math.Abs(number - gold) <= Tolerance * Math.Abs(gold);

    private static string Describe(string text, string kind, double? value, double? upper, string? unit, string? of, string? resolved, string? approximation)
    {
        var parts = new[] { kind, approximation, Number(value) + (upper is null ? "" : "–" + Number(upper)), unit, string.IsNullOrEmpty(of) ? "" : $"of {of}", resolved };
        return $"“{text}” ({string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)))})";
    }

    private static string Number(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
