using Attribution.Figures;

namespace Attribution.Tests.Figures.Counted;

/// <summary>Runs the cases of <c>rates.spec.md</c>: for what figures are reckoned, and how what they measure changed.</summary>
public sealed class RateSpecTests
{
    private static readonly Dictionary<string, List<string>> Specification = FigureSpecification.Read("rates.spec.md");

    public static TheoryData<string> Sentences() => [.. Specification.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_holds_the_rates_and_changes_that_the_specification_lists(string sentence)
    {
        var document = FigureSpecification.Annotated(sentence);
        Assert.Equal(Specification[sentence], FigureFinder.Find(document).Where(figure => figure.Kind != FigureKind.Date).Select(figure => string.Join(
            " | ",
            figure.Span.Of(document.Text),
            FigureSpecification.Value(figure),
            figure.Unit ?? "",
            figure.Per ?? "",
            figure.Change == Change.None ? "" : FigureSpecification.Name(figure.Change.ToString()),
            FigureSpecification.Number(figure.ChangedFrom),
            FigureSpecification.Number(figure.ChangedTo))));
    }
}
