namespace Attribution.Tests.Figures.Quantities;

/// <summary>Runs the cases of <c>world.spec.md</c>: units, money, rates and scores the way the world's news writes them.</summary>
public sealed class WorldSpecTests
{
    private static readonly Dictionary<string, List<string>> Specification = FigureSpecification.Read("world.spec.md");

    public static TheoryData<string> Sentences() => [.. Specification.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_holds_the_amounts_that_the_specification_lists(string sentence) =>
        Assert.Equal(Specification[sentence], FigureSpecification.Amounts(sentence).Select(amount => amount.Cells));
}
