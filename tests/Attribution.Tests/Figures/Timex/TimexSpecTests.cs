using Attribution.Figures;
using Attribution.Figures.Timex;

namespace Attribution.Tests.Figures.Timex;

/// <summary>Runs the cases of <c>timex.spec.md</c>: the times of a sentence as TIMEX3 writes them.</summary>
public sealed class TimexSpecTests
{
    private static readonly Dictionary<string, List<string>> Specification = FigureSpecification.Read("timex.spec.md");

    public static TheoryData<string> Sentences() => [.. Specification.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_holds_the_times_that_the_specification_lists(string sentence)
    {
        var document = FigureSpecification.Annotated(sentence);
        Assert.Equal(Specification[sentence], TimexFinder.Find(document, FigureFinder.Find(document)).Select(time => string.Join(
            " | ", time.Span.Of(document.Text), time.Type, time.Value, time.Mod ?? "", time.Quant ?? "")));
    }
}
