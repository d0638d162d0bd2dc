using System.Data.Common;
using System.Runtime.Loader;
using Attribution.Corpus;
using Attribution.Frames;
using Attribution.Notebooks.Packages;
using Attribution.Output;

namespace Attribution.Cli;

/// <summary>
/// Makes a DuckDB database of the frames (<see cref="FrameDatabase"/>). DuckDB is larger than this program and comes when it is first asked for: NuGet
/// fetches it, as it does a notebook's packages.
/// </summary>
internal static class DatabaseFile
{
    private const string Package = "DuckDB.NET.Data.Full", Version = "1.5.6.1", Connection = "DuckDB.NET.Data.DuckDBConnection";

    // What is sorted or joined lies on the disk beyond that; by itself it would take four fifths of the machine's.
    private const string Memory = "512MB";

    private static Type? loaded;

    /// <summary>Has DuckDB ready, so that nobody reads for hours before it turns out that it cannot be had.</summary>
    /// <exception cref="Failure">DuckDB cannot be had.</exception>
    public static async Task PrepareAsync(CancellationToken cancellation) => loaded ??= await LoadAsync(cancellation);

    /// <summary>Writes the database among the files of <paramref name="output"/>.</summary>
    /// <exception cref="Failure">DuckDB cannot be had.</exception>
    public static async Task<FrameCounts> AddAsync(OutputFolder output, string name, CorpusBuilder all, CancellationToken cancellation)
    {
        var place = output.Scratch();
        var path = Path.Combine(place, name);
        using (var connection = await OpenAsync(path, cancellation))
        {
            FrameCounts counts;
            using (var frames = new OutputFolder(place, "extract", overwrite: false))
            {
                counts = CorpusFrames.Add(frames, "", all, FrameFormat.Parquet, cancellation);
                frames.Commit(removeEarlier: false, cancellation);
            }
            await Task.Run(() => Fill(connection, place), cancellation);
            connection.Close();
            output.Take(name, path);
            return counts;
        }
    }

    /// <summary>Opens the database at <paramref name="path"/>, a new one where there is none.</summary>
    /// <exception cref="Failure">DuckDB cannot be had.</exception>
    public static async Task<DbConnection> OpenAsync(string path, CancellationToken cancellation)
    {
        await PrepareAsync(cancellation);
        var connection = (DbConnection)Activator.CreateInstance(loaded!, $"Data Source={path}")!;
        await connection.OpenAsync(cancellation);
        return connection;
    }

    private static void Fill(DbConnection connection, string frames)
    {
        foreach (var statement in FrameDatabase.Statements(frames).Prepend($"SET memory_limit = '{Memory}'")
            .Prepend($"SET temp_directory = {FrameDatabase.Text(Path.Combine(frames, "sorting"))}"))
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }

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
