using System.Reflection;

namespace Attribution.Tests.House;

/// <summary>
/// Specifications in Markdown whose tables are cases: the first cell of a row is a text, the others say what must be found in it; rows without a
/// text go on with the one before. ¶ stands for a new paragraph.
/// </summary>
internal static class Specification
{
    /// <summary>The cases of a file that lies in some room of these tests, in their order.</summary>
    /// <param name="file">The file's name without its folder, as <c>names.spec.md</c>.</param>
    public static IReadOnlyList<SpecificationCase> Cases(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file) ?? throw new FileNotFoundException("No such specification.", file);
        using var reader = new StreamReader(stream);
        var (cases, section, rows) = (new List<SpecificationCase>(), "", new List<string[]>());
        for (var (line, next) = (reader.ReadLine(), reader.ReadLine()); line is not null; (line, next) = (next, reader.ReadLine()))
        {
            if (line.StartsWith("### ", StringComparison.Ordinal)) section = line[4..];
            if (!line.StartsWith('|') || IsRule(line) || IsRule(next)) continue;
            var cells = line[1..line.LastIndexOf('|')].Split('|', StringSplitOptions.TrimEntries);
            if (cells[0].Length > 0) cases.Add(new(section, Paragraphs(cells[0]), rows = []));
            rows.Add(cells[1..]);
        }
        return cases;
    }

    /// <summary>The cases of a file as data for a test of two columns.</summary>
    public static TheoryData<string, string> Cases(string file, Func<SpecificationCase, (string, string)> columns)
    {
        var data = new TheoryData<string, string>();
        foreach (var (first, second) in Cases(file).Select(columns)) data.Add(first, second);
        return data;
    }

    /// <summary>The cases of a file as data for a test of three columns.</summary>
    public static TheoryData<string, string, string> Cases(string file, Func<SpecificationCase, (string, string, string)> columns)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (first, second, third) in Cases(file).Select(columns)) data.Add(first, second, third);
        return data;
    }

    /// <summary>Whether the line parts a table's head from its rows.</summary>
    private static bool IsRule(string? line) => line is not null && line.StartsWith("| ---", StringComparison.Ordinal);

    private static string Paragraphs(string cell) => string.Join("\n\n", cell.Split('¶', StringSplitOptions.TrimEntries));
}

/// <summary>A text of a specification and what must be found in it.</summary>
/// <param name="Section">The heading above its table.</param>
/// <param name="Text">The text, its paragraphs parted by an empty line.</param>
/// <param name="Rows">The cells behind the text, of its own row and of those that go on with it.</param>
internal sealed record SpecificationCase(string Section, string Text, IReadOnlyList<string[]> Rows)
{
    /// <summary>The first row: the only one where each text has one.</summary>
    public string[] Row => Rows[0];
}
