using Attribution.Documents;
using Attribution.Figures;

namespace Attribution.Evaluation.Recognizers;

/// <summary>One of the specifications that are scored, and how our figures are compared with it.</summary>
/// <param name="Name">Its file's name without extension.</param>
/// <param name="Covers">The kinds of figure of which there must be none where nothing is expected.</param>
/// <param name="Core">What of the expected text must lie in the figure.</param>
/// <param name="Same">Whether a figure is what is expected in the text.</param>
internal sealed record RecognizersModel(
    string Name, FigureKind[] Covers, Func<string, TextSpan, TextSpan> Core, Func<Figure, ExpectedEntity, string, bool> Same)
{
    /// <summary>All that are scored.</summary>
    public static readonly RecognizersModel[] All =
    [
        new("NumberModel", [FigureKind.Count, FigureKind.Ratio], Whole, (figure, expected, _) => NumberMapping.IsNumber(figure, expected)),
        new("PercentModel", [FigureKind.Percent], Whole, (figure, expected, _) => NumberMapping.IsPercent(figure, expected)),
        new("CurrencyModel", [FigureKind.Money], Whole, (figure, expected, _) => NumberMapping.IsMoney(figure, expected)),
        new("AgeModel", [FigureKind.Duration], Whole, (figure, expected, _) => NumberMapping.IsAge(figure, expected)),
        new("DateTimeModel", [FigureKind.Date, FigureKind.Duration], DateMapping.Core, DateMapping.Is),
    ];

    /// <summary>The figures of a case that pass for what is expected, one for each; null for what was not found.</summary>
    public bool Passes(RecognizersCase expected, IReadOnlyList<Figure> figures)
    {
        if (expected.Expected.IsEmpty) return !figures.Any(figure => Covers.Contains(figure.Kind));
        return expected.Expected.All(entity =>
            figures.Any(figure => figure.Span.Contains(Core(expected.Input, entity.Span)) && Same(figure, entity, entity.Span.Of(expected.Input))));
    }

    private static TextSpan Whole(string text, TextSpan span) => span;
}
