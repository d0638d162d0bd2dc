using System.Text;
using Attribution.Frames;

namespace Attribution.Tests.House;

public class DataDictionaryTests
{
    private const string Mark = "<!-- The tables below are made from the frames' schemas; a test keeps them so. -->\n";

    [Fact]
    public void TheDataDictionaryDescribesTheFrames()
    {
        var path = Path.Combine(Repository.Root, "src", "Attribution", "DATA.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var written = text.IndexOf(Mark, StringComparison.Ordinal);
        var expected = Mark + Tables();
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1") File.WriteAllText(path, (written < 0 ? text : text[..written]) + expected);
        else Assert.True(written >= 0 && text[written..] == expected,
            "DATA.md does not describe the frames. Run the tests with ACCEPT_SNAPSHOTS=1 and review the difference.");
    }

    private static string Tables()
    {
        var tables = new StringBuilder();
        foreach (var schema in FrameSchemas.All.Add(AuditFrame.Schema).Add(VersionsFrame.Schema))
        {
            tables.Append($"\n## {schema.Name}\n\n{schema.Description}\n\n| column | type | meaning |\n| --- | --- | --- |\n");
            foreach (var column in schema.Columns) tables.Append($"| {column.Name} | {Type(column.Type)} | {column.Description.Replace("|", "\\|")} |\n");
        }
        return tables.ToString();
    }

    private static string Type(ColumnType type) => type switch
    {
        ColumnType.Text => "text",
        ColumnType.List => "texts",
        ColumnType.Whole => "whole number",
        ColumnType.Number => "number",
        ColumnType.Score => "number, 0 to 1",
        ColumnType.Flag => "true or missing",
        ColumnType.Date => "day",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
