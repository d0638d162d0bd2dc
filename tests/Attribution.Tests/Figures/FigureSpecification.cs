using System.Globalization;
using System.Reflection;
using Attribution.Documents;
using Attribution.Figures;
using Attribution.Language;

namespace Attribution.Tests.Figures;

/// <summary>
/// Specifications in Markdown: a sentence behind "> " and a table of what it holds, or none. The articles are dated 2024-06-12, a
/// Wednesday.
/// </summary>
internal static class FigureSpecification
{
    public static DateOnly Published { get; } = new(2024, 6, 12);

    /// <summary>The cases of the files: each sentence with its rows, cells joined by " | ".</summary>
    public static Dictionary<string, List<string>> Read(params ReadOnlySpan<string> files)
    {
        var cases = new Dictionary<string, List<string>>();
        foreach (var file in files)
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!;
            using var reader = new StreamReader(stream);
            Read(reader, cases);
        }
        return cases;
    }

    /// <summary>The sentence as the one paragraph of an article of that day.</summary>
    public static AnnotatedDocument Annotated(string sentence) =>
        Annotator.Annotate(DocumentReader.Parse(sentence, "case", new DocumentMetadata(Published)));

    /// <summary>A number as the tables write it; empty for none.</summary>
    public static string Number(double? value) => value is not { } number ? "" : Math.Abs(number) < 1e15
        ? Math.Round(number, 4).ToString(CultureInfo.InvariantCulture)
        : number.ToString("0.##e+0", CultureInfo.InvariantCulture);

    /// <summary>"AtLeast" as "at least".</summary>
    public static string Name(string value) =>
        string.Concat(value.Select((c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    /// <summary>The value, a range with both ends.</summary>
    public static string Value(Figure figure) => figure.Upper is { } upper ? $"{Number(figure.Value)} to {Number(upper)}" : Number(figure.Value);

    /// <summary>The amounts of the sentence, which are all figures but dates, each as its words, value, unit, what it is reckoned for and its change.</summary>
    public static List<(Figure Figure, string Cells)> Amounts(string sentence)
    {
        var document = Annotated(sentence);
        return [.. from figure in FigureFinder.Find(document)
            where figure.Kind != FigureKind.Date
            select (figure, string.Join(" | ", figure.Span.Of(document.Text), Value(figure), figure.Unit ?? "", figure.Per ?? "",
                figure.Change == Change.None ? "" : Name(figure.Change.ToString())))];
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
