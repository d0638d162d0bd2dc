using System.Globalization;
using System.Reflection;
using Attribution.Documents;
using Attribution.Figures;
using Attribution.Language;

namespace Attribution.Tests.Figures;

/// <summary>Runs the cases of the specifications that lie in the rooms of the figures.</summary>
public sealed class FigureSpecTests
{
    private static readonly string[] Files = ["quantities.spec.md", "dates.spec.md", "counted.spec.md"];

    private static readonly DateOnly Published = new(2024, 6, 12);

    private static readonly Dictionary<string, List<string>> Specification = Read();

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

    private static List<string> Find(string sentence)
    {
        var document = Annotator.Annotate(DocumentReader.Parse(sentence, "case", new DocumentMetadata(Published)));
        return [.. FigureFinder.Find(document).Select(figure => Row(figure, document.Text))];
    }

    private static string Row(Figure figure, string text)
    {
        var value = figure.Upper is { } upper ? $"{Number(figure.Value)} to {Number(upper)}" : Number(figure.Value);
        string[] cells = [figure.Span.Of(text), Name(figure.Kind.ToString()), value, figure.Unit ?? "",
            figure.Approximation == Approximation.None ? "" : Name(figure.Approximation.ToString()), figure.Of ?? "",
            figure.Resolved ?? ""];
        return string.Join(" | ", cells);
    }

    private static string Number(double? value) => value is not { } number ? "" : Math.Abs(number) < 1e15
        ? Math.Round(number, 4).ToString(CultureInfo.InvariantCulture)
        : number.ToString("0.##e+0", CultureInfo.InvariantCulture);

    /// <summary>"AtLeast" as "at least".</summary>
    private static string Name(string value) =>
        string.Concat(value.Select((c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static Dictionary<string, List<string>> Read()
    {
        var cases = new Dictionary<string, List<string>>();
        foreach (var file in Files)
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!;
            using var reader = new StreamReader(stream);
            Read(reader, cases);
        }
        return cases;
    }

    private static void Read(StreamReader reader, Dictionary<string, List<string>> cases)
    {
        List<string>? rows = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("> ", StringComparison.Ordinal)) cases.Add(line[2..], rows = []);
            else if (rows is not null && line.StartsWith("| ", StringComparison.Ordinal)
                && !line.StartsWith("| text", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))
                rows.Add(string.Join(" | ", line.Split('|')[1..^1].Select(cell => cell.Trim())));
        }
    }
}
