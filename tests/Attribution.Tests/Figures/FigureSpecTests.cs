using Attribution.Documents;
using Attribution.Figures;
using Attribution.Language;

namespace Attribution.Tests.Figures;

/// <summary>Runs the cases of the specifications that lie in the rooms of the figures.</summary>
public sealed class FigureSpecTests
{
    private static readonly Dictionary<string, List<string>> Specification =
        FigureSpecification.Read("quantities.spec.md", "dates.spec.md", "counted.spec.md");

    public static TheoryData<string> Sentences() => [.. Specification.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_holds_the_figures_that_the_specification_lists(string sentence) =>
        Assert.Equal(Specification[sentence], Find(sentence));

    [Fact]
    public void The_specification_has_more_than_a_hundred_cases() => Assert.True(Specification.Count > 100);

    [Fact]
    public void Without_a_date_only_absolute_dates_resolve()
    {
        var document = Annotator.Annotate(DocumentReader.Parse("He left on Monday, in March, and again on 3 May 2021.", "x"));
        Assert.Equal([null, null, "2021-05-03"], FigureFinder.Find(document).Select(figure => figure.Resolved));
    }

    [Fact]
    public void A_clock_time_in_a_later_paragraph_is_of_the_day_that_the_story_tells_of()
    {
        const string Story = "A pipe burst on Monday. The street was flooded. Crews came. Traffic stood still.\n\nBy 5:00 pm the mill had closed.";
        var document = FigureSpecification.Annotated(Story);
        Assert.Equal(["2024-06-10", "2024-06-10T17:00"], FigureFinder.Find(document).Select(figure => figure.Resolved));
    }

    private static List<string> Find(string sentence)
    {
        var document = FigureSpecification.Annotated(sentence);
        return [.. FigureFinder.Find(document).Select(figure => Row(figure, document.Text))];
    }

    private static string Row(Figure figure, string text) => string.Join(
        " | ",
        figure.Span.Of(text),
        FigureSpecification.Name(figure.Kind.ToString()),
        FigureSpecification.Value(figure),
        figure.Unit ?? "",
        figure.Approximation == Approximation.None ? "" : FigureSpecification.Name(figure.Approximation.ToString()),
        figure.Of ?? "",
        figure.Resolved ?? "");
}
