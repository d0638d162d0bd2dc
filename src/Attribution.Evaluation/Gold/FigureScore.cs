using System.Globalization;
using Attribution.Documents;

namespace Attribution.Evaluation.Gold;

/// <summary>
/// Compares the figures: two are the same when their spans overlap, those first that overlap most. A property is
/// compared where it is annotated; kind, approximation and claimant always.
/// </summary>
internal static class FigureScore
{
    private const double Tolerance = 1e-3;

    private const string Set = "set";

    public static void Add(Comparison comparison)
    {
        var (gold, found, tally) = (comparison.Gold.Figures, comparison.Found.Figures, comparison.Tally);
        // Times that come again are scored where the annotation has some.
        if (!gold.Any(figure => figure.Kind == Set)) found = [.. found.Where(figure => figure.Kind != Set)];
        var pairs = Pairing.Best(
            from i in Enumerable.Range(0, gold.Length)
            from j in Enumerable.Range(0, found.Length)
            where gold[i].Span.Overlaps(found[j].Span)
            select new Candidate(gold[i].Span.Jaccard(found[j].Span), i, j));
        tally["figures"].Gold += gold.Length;
        tally["figures"].Found += found.Length;
        tally["figures"].Hits += pairs.Count;
        Described Annotated(GoldFigure figure) =>
            Describe(comparison, figure.Span, figure.Kind, figure.Value, figure.Upper, figure.Unit, figure.Of, figure.Resolved, figure.Approximation);
        Described Found(FoundFigure figure) =>
            Describe(comparison, figure.Span, figure.Kind, figure.Value, figure.Upper, figure.Unit, figure.Of, figure.Resolved, figure.Approximation);
        foreach (var (i, j) in pairs)
        {
            comparison.Check("figures", "figures", Properties(comparison, gold[i], found[j]), Annotated(gold[i]), Found(found[j]));
        }
        comparison.ReportUnpaired("figures", pairs, gold, found, Annotated, Found);
    }

    private static IEnumerable<CheckedProperty> Properties(Comparison comparison, GoldFigure gold, FoundFigure found)
    {
        yield return new("kind", gold.Kind == found.Kind, gold.Kind, found.Kind);
        if (gold.Value is { } value)
        {
            var right = IsNear(value, found.Value) && (gold.Upper is { } upper ? IsNear(upper, found.Upper) : found.Upper is null);
            yield return new("value", right, Range(value, gold.Upper), Range(found.Value, found.Upper));
        }
        if (gold.Unit is { Length: > 0 }) yield return new("unit", Names.Key(gold.Unit) == Names.Key(found.Unit), gold.Unit, found.Unit);
        if (gold.Resolved is { Length: > 0 }) yield return new("resolved", gold.Resolved == found.Resolved, gold.Resolved, found.Resolved);
        if (gold.Of is { Length: > 0 })
            yield return new("of", WordList.F1(WordList.Of(gold.Of.ToLowerInvariant()), WordList.Of(found.Of.ToLowerInvariant())) >= 0.5, gold.Of, found.Of);
        yield return new("approximation", (gold.Approximation ?? "") == found.Approximation, gold.Approximation, found.Approximation);
        var claimant = comparison.Gold.Quotes.FirstOrDefault(quote => quote.Id == gold.Quote)?.Actor;
        yield return new("claimant", comparison.Actors.Same(claimant, found.Actor), Claimant(comparison.NameOfGold(claimant)),
            Claimant(comparison.NameOfFound(found.Actor)));
    }

    private static bool IsNear(double gold, double? found) => found is { } number && Math.Abs(number - gold) <= Tolerance * Math.Abs(gold);

    private static string Claimant(string name) => name.Length > 0 ? name : "the writer, or nobody with a name";

    private static Described Describe(Comparison comparison, TextSpan span, string kind, double? value, double? upper, string? unit, string? of,
        string? resolved, string? approximation)
    {
        var parts = new[] { kind, approximation, Range(value, upper), unit, string.IsNullOrEmpty(of) ? "" : $"of {of}", resolved };
        var brief = string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
        return new($"“{comparison.Slice(span)}” ({brief})", brief, span);
    }

    private static string Range(double? value, double? upper) => Number(value) + (upper is null ? "" : "–" + Number(upper));

    private static string Number(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
