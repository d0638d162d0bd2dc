namespace Attribution.Tests.Figures.Counted;

/// <summary>Runs the cases of <c>rates.spec.md</c>: for what figures are reckoned, and how what they measure changed.</summary>
public sealed class RateSpecTests
{
    private static readonly Dictionary<string, List<string>> Specification = FigureSpecification.Read("rates.spec.md");

    public static TheoryData<string> Sentences() => [.. Specification.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_holds_the_rates_and_changes_that_the_specification_lists(string sentence) =>
        Assert.Equal(Specification[sentence], FigureSpecification.Amounts(sentence).Select(amount => string.Join(
            " | ", amount.Cells, FigureSpecification.Number(amount.Figure.ChangedFrom), FigureSpecification.Number(amount.Figure.ChangedTo))));
}
