namespace Attribution.Frames;

/// <summary>
/// Makes a database of data frames for DuckDB: a table per frame with comments on its columns, the table <c>said</c> of what was said in which outlet and
/// month, and views for the usual questions. It gives the statements; whoever has the database runs them.
/// </summary>
public static class FrameDatabase
{
    private static readonly Lazy<string[]> Views = new(() =>
    {
        using var stream = typeof(FrameDatabase).Assembly.GetManifestResourceStream("database.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    });

    /// <summary>The statements, to be run one after another, that fill an empty database.</summary>
    /// <param name="folder">Where the frames lie as Parquet, as <see cref="FrameFiles"/> and <c>extract</c> write them.</param>
    public static IEnumerable<string> Statements(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return FrameSchemas.All.SelectMany(schema => (string[])
        [
            $"CREATE TABLE {schema.Name} AS SELECT * FROM read_parquet({Text(Path.Combine(folder, FrameFiles.NameOf(schema, FrameFormat.Parquet)))})",
            $"COMMENT ON TABLE {schema.Name} IS {Text(schema.Description)}",
            .. schema.Columns.Select(column => $"COMMENT ON COLUMN {schema.Name}.\"{column.Name}\" IS {Text(column.Description)}"),
        ]).Concat(Views.Value);
    }

    /// <summary><paramref name="value"/> as SQL writes a text.</summary>
    internal static string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
