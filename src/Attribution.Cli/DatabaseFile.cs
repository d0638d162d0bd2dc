using System.Data.Common;
using System.Globalization;
using System.Runtime.Loader;
using Attribution.Corpus;
using Attribution.Frames;
using Attribution.Notebooks.Packages;
using Attribution.Output;

namespace Attribution.Cli;

/// <summary>
/// Makes a DuckDB database of the frames: a table for each, with comments, and views for the usual questions. DuckDB is larger than this
/// program and comes when it is first asked for: NuGet fetches it, as it does a notebook's packages.
/// </summary>
internal static class DatabaseFile
{
    private const string Package = "DuckDB.NET.Data.Full", Version = "1.5.6.1", Connection = "DuckDB.NET.Data.DuckDBConnection";

    private static readonly string[] Views =
    [
        """
        CREATE VIEW said AS SELECT q.*, coalesce(a.name, q.speaker_name) AS source, d.date, date_trunc('month', d.date) AS month, d.outlet, d.section AS desk
        FROM quotes q JOIN documents d USING (document) LEFT JOIN actors a USING (actor) WHERE q.negated IS NULL AND d.duplicate_of IS NULL
        """,
        "COMMENT ON VIEW said IS 'What was said, with the name of who says it and the article''s date, outlet and desk; copies of articles left out.'",
        """
        CREATE VIEW sources_by_outlet_and_month AS SELECT outlet, month, source_kind, count(*) AS quotes,
        round(count(*) / sum(count(*)) OVER (PARTITION BY outlet, month), 3) AS share FROM said GROUP BY outlet, month, source_kind ORDER BY ALL
        """,
        "COMMENT ON VIEW sources_by_outlet_and_month IS 'How the quotes of an outlet''s month divide among kinds of sources.'",
        """
        CREATE VIEW who_quotes_whom AS SELECT outlet, source, any_value(actor) AS actor, count(*) AS quotes, count(DISTINCT document) AS documents FROM said
        WHERE actor IS NOT NULL GROUP BY outlet, source ORDER BY quotes DESC, outlet, source
        """,
        "COMMENT ON VIEW who_quotes_whom IS 'How often each outlet quotes each named source.'",
        """
        CREATE VIEW unnamed_by_desk AS SELECT desk, count(*) AS quotes, count(*) FILTER (source_kind = 'unnamed person') AS unnamed,
        round(unnamed / quotes, 3) AS share FROM said GROUP BY desk ORDER BY share DESC, desk
        """,
        "COMMENT ON VIEW unnamed_by_desk IS 'How many quotes of a desk or section are by an unnamed person.'",
        """
        CREATE VIEW most_quoted AS SELECT actor, name, kind, role, quotes, documents FROM actors WHERE quotes > 0 ORDER BY quotes DESC, actor
        """,
        "COMMENT ON VIEW most_quoted IS 'Who is quoted most often.'",
    ];

    /// <summary>Writes the database among the files of <paramref name="output"/>.</summary>
    /// <exception cref="Failure">DuckDB cannot be had.</exception>
    public static async Task<FrameCounts> AddAsync(OutputFolder output, string name, CorpusBuilder all, CancellationToken cancellation)
    {
        var database = await LoadAsync(cancellation);
        var place = output.Scratch();
        FrameCounts counts;
        using (var frames = new OutputFolder(place, "extract", overwrite: false))
        {
            counts = CorpusFrames.Add(frames, "", all, FrameFormat.Parquet, cancellation);
            frames.Commit(removeEarlier: false, cancellation);
        }
        var path = Path.Combine(place, name);
        await Task.Run(() => Fill(database, path, place), cancellation);
        output.Take(name, path);
        return counts;
    }

    private static void Fill(Type database, string path, string frames)
    {
        using var connection = (DbConnection)Activator.CreateInstance(database, $"Data Source={path}")!;
        connection.Open();
        foreach (var statement in Statements(frames))
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }

    private static IEnumerable<string> Statements(string frames)
    {
        foreach (var schema in FrameSchemas.All)
        {
            var file = Path.Combine(frames, FrameFiles.NameOf(schema, FrameFormat.Parquet));
            yield return string.Create(CultureInfo.InvariantCulture, $"CREATE TABLE {schema.Name} AS SELECT * FROM read_parquet({Text(file)})");
            yield return $"COMMENT ON TABLE {schema.Name} IS {Text(schema.Description)}";
            foreach (var column in schema.Columns) yield return $"COMMENT ON COLUMN {schema.Name}.\"{column.Name}\" IS {Text(column.Description)}";
        }
        foreach (var view in Views) yield return view;
    }

    private static string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    private static async Task<Type> LoadAsync(CancellationToken cancellation)
    {
        try
        {
            var files = await PackageRestore.RestoreAsync([new PackageDirective(Package, Version)], Directory.GetCurrentDirectory(), cancellation);
            return new Loaded(files).LoadFromAssemblyPath(files.Managed.First(file => Path.GetFileNameWithoutExtension(file.Path) == "DuckDB.NET.Data").Path)
                .GetType(Connection, throwOnError: true)!;
        }
        catch (IOException error)
        {
            throw new Failure(ExitCode.NotWritten,
                $"A database is made by DuckDB, which is larger than this program and is fetched by NuGet when it is first asked for. That failed: "
                    + $"{error.Message.TrimEnd('.')}. Install the .NET SDK, or write --format parquet, which DuckDB and others read as it is.");
        }
    }

    /// <summary>The package's assemblies, apart from those of the program.</summary>
    private sealed class Loaded(PackageFiles files) : AssemblyLoadContext(Package)
    {
        protected override System.Reflection.Assembly? Load(System.Reflection.AssemblyName assemblyName) =>
            files.Managed.FirstOrDefault(file => Path.GetFileNameWithoutExtension(file.Path) == assemblyName.Name) is { } file
                ? LoadFromAssemblyPath(file.Path) : null;

        protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
            files.Native.FirstOrDefault(file => Path.GetFileNameWithoutExtension(file.Path) is var name && (name == unmanagedDllName || name
                == $"lib{unmanagedDllName}")) is { } file ? LoadUnmanagedDllFromPath(file.Path) : 0;
    }
}
