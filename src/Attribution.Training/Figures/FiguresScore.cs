using System.Globalization;
using Attribution.Documents;
using Attribution.Evaluation;
using Attribution.Figures;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Figures;

/// <summary>
/// Scores the figures of the library as it is built on the paragraphs that were drawn by lot: two figures are the same when their spans overlap;
/// a property is compared where it is annotated, kind and approximation always.
/// </summary>
internal sealed class FiguresScore
{
    private static readonly string[] Properties = ["kind", "value", "unit", "resolved", "of", "approximation"];

    private readonly Dictionary<string, (int Right, int All)> properties = Properties.ToDictionary(property => property, _ => (0, 0));

    private int gold, found, hits;

    /// <summary>Prints the scores of both parts.</summary>
    public static void Run(CorpusFolder corpora, TextWriter writer)
    {
        var drawn = new DrawnFigures(FiguresCommand.Annotated);
        foreach (var part in new[] { DrawnFigures.Learn, DrawnFigures.Measure })
        {
            var score = new FiguresScore();
            foreach (var document in drawn.Documents(part)) score.Add(document, corpora.Text(document.Corpus, document.Name));
            writer.WriteLine($"{part}: {score}");
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var shares = Properties.Select(name => FormattableString.Invariant($"{name} {properties[name].Right} of {properties[name].All}"));
        return FormattableString.Invariant($"{gold} figures, {found} found, F1 {2.0 * hits / Math.Max(1, gold + found):F3}; {string.Join(", ", shares)}");
    }

    private void Add(DrawnDocument document, string path)
    {
        var article = DocumentReader.Read(path, new DocumentMetadata(document.Date));
        var figures = FigureFinder.Find(Annotator.Annotate(article));
        foreach (var paragraph in document.Paragraphs)
        {
            var annotated = document.Figures.Where(figure => paragraph.Overlaps(figure.Span)).ToArray();
            var here = figures.Where(figure => paragraph.Overlaps(figure.Span)).ToArray();
            var pairs = Pairing.Best(
                from i in Enumerable.Range(0, annotated.Length)
                from j in Enumerable.Range(0, here.Length)
                where annotated[i].Span.Overlaps(here[j].Span)
                select new Candidate(annotated[i].Span.Jaccard(here[j].Span), i, j));
            (gold, found, hits) = (gold + annotated.Length, found + here.Length, hits + pairs.Count);
            foreach (var (i, j) in pairs) Compare(annotated[i], here[j], article.Text);
        }
    }

    private void Compare(DrawnFigure annotated, Figure figure, string text)
    {
        Check("kind", annotated["kind"].Equals(figure.Kind.ToString(), StringComparison.OrdinalIgnoreCase));
        Check("approximation", annotated["approximation"].Replace(" ", "", StringComparison.Ordinal)
            .Equals(figure.Approximation is Approximation.None ? "" : figure.Approximation.ToString(), StringComparison.OrdinalIgnoreCase));
        if (annotated["value"].Length > 0) Check("value", IsNear(annotated["value"], figure.Value) && IsNear(annotated["upper"], figure.Upper));
        if (annotated["unit"].Length > 0) Check("unit", annotated["unit"].Equals(figure.Unit, StringComparison.OrdinalIgnoreCase));
        if (annotated["resolved"].Length > 0) Check("resolved", annotated["resolved"] == figure.Resolved);
        if (annotated.Of(text) is { Length: > 0 } of) Check("of", CountedData.Alike(figure.Of ?? "", of) >= CountedData.Least);
    }

    private void Check(string property, bool right) =>
        properties[property] = (properties[property].Right + (right ? 1 : 0), properties[property].All + 1);

    private static bool IsNear(string annotated, double? value) => annotated.Length == 0
        ? value is null
        : value is { } number && double.Parse(annotated, CultureInfo.InvariantCulture) is var meant && Math.Abs(number - meant) <= 1e-3 * Math.Abs(meant);
}
