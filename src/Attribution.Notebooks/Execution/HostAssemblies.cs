using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using Attribution.Notebooks.Packages;
using Microsoft.CodeAnalysis;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Assemblies for cells, each loaded once into the default context: the host's own copy where it has one, else a file
/// and, beside that file, what it depends on. Two copies of one assembly (FSharp.Core above all) break their users.
/// </summary>
internal static class HostAssemblies
{
    private const long MostBytes = 1_000_000_000;

    private static readonly ConcurrentDictionary<string, string> Waiting = new(StringComparer.OrdinalIgnoreCase);
    private static readonly ConcurrentDictionary<string, string> Native = new(StringComparer.OrdinalIgnoreCase);
    private static readonly ConcurrentDictionary<string, PortableExecutableReference> References = new();
    private static readonly ConcurrentDictionary<string, string> Origins = new();
    private static ImmutableArray<string> folders = [];

    static HostAssemblies()
    {
        AssemblyLoadContext.Default.Resolving += (_, name) => Place(name.Name!) is { } path ? FromFile(path) : null;
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) =>
            Native.TryGetValue(name, out string? path) || Native.TryGetValue("lib" + name, out path)
                ? System.Runtime.InteropServices.NativeLibrary.Load(path) : 0;
    }

    /// <summary>The files that the runtime takes before any other, the framework's among them, by name.</summary>
    private static readonly Dictionary<string, string> Trusted = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .DistinctBy(Path.GetFileNameWithoutExtension, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The framework and <c>Display</c>, which every cell may use.</summary>
    internal static ImmutableArray<MetadataReference> Framework { get; } = FindFramework();

    /// <summary>The folder of the framework.</summary>
    internal static string FrameworkFolder { get; } = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>The assembly of this simple name that the host has loaded or that lies where it loads from.</summary>
    internal static Assembly? Find(string name)
    {
        try
        {
            return AssemblyLoadContext.Default.LoadFromAssemblyName(new AssemblyName(name)) is { IsDynamic: false } found && Origin(found).Length > 0 ? found
                : null;
        }
        catch (Exception e) when (e is IOException or BadImageFormatException)
        {
            return null;
        }
    }

    /// <summary>Loads a file, and from now on looks beside it for whatever else is missing.</summary>
    internal static Assembly Load(string path)
    {
        string folder = Path.GetDirectoryName(path)!;
        if (!folders.Contains(folder))
            folders = folders.Add(folder);
        return FromFile(path);
    }

    /// <summary>The copy that comes with this program, for those who have not built their own; null where there is none.</summary>
    internal static string? Shipped(string name)
    {
        string path = Path.Combine(AppContext.BaseDirectory, name + ".dll");
        return File.Exists(path) ? path : null;
    }

    /// <summary>The file that an assembly is loaded from, or would be if something asked for it; null where none is known by that name.</summary>
    internal static string? Origin(string name)
    {
        if (Trusted.TryGetValue(name, out string? path))
            return path;
        Assembly? loaded = AssemblyLoadContext.Default.Assemblies
            .FirstOrDefault(one => string.Equals(one.GetName().Name, name, StringComparison.OrdinalIgnoreCase));
        return loaded is null ? Place(name) : Origin(loaded);
    }

    /// <summary>Makes the files of packages known: they are loaded where something asks for them.</summary>
    internal static void Add(PackageFiles files)
    {
        foreach (PackageFile file in files.Managed)
        {
            PackageVersions.Add(file);
            Waiting.TryAdd(Path.GetFileNameWithoutExtension(file.Path), file.Path);
        }

        foreach (PackageFile file in files.Native)
            Native.TryAdd(Path.GetFileNameWithoutExtension(file.Path), file.Path);
    }

    /// <summary>What the compiler reads of a loaded assembly.</summary>
    internal static PortableExecutableReference Reference(Assembly assembly) =>
        References.GetOrAdd(Origin(assembly), ReadMetadata);

    /// <summary>What the compiler reads of the assembly of this name, without loading it; null where none is known by that name.</summary>
    internal static PortableExecutableReference? Reference(string name)
    {
        try
        {
            return Origin(name) is { Length: > 0 } path ? References.GetOrAdd(path, ReadMetadata) : null;
        }
        catch (Exception e) when (e is IOException or BadImageFormatException)
        {
            return null;
        }
    }

    /// <summary>Reads the metadata alone: most of the framework's files is machine code, which the compiler has no use for.</summary>
    private static PortableExecutableReference ReadMetadata(string path) =>
        AssemblyMetadata.Create(ModuleMetadata.CreateFromStream(File.OpenRead(path), PEStreamOptions.PrefetchMetadata)).GetReference(filePath: path);

    /// <summary>The file that an assembly was loaded from.</summary>
    private static string Origin(Assembly assembly) =>
        Origins.TryGetValue(assembly.FullName!, out string? path) ? path : assembly.Location;

    private static string? Place(string name) =>
        Waiting.TryGetValue(name, out string? path) ? path : folders.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists);

    /// <summary>
    /// Files that a build may write are read and let go, so that the next build finds them free; packages and the
    /// program's own do not change, and are shared with other processes.
    /// </summary>
    private static Assembly FromFile(string path)
    {
        if (Waiting.Values.Contains(path) || Path.GetDirectoryName(path) == Path.GetDirectoryName(AppContext.BaseDirectory))
            return AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
        if (new FileInfo(path).Length is 0 or > MostBytes)
            throw new BadImageFormatException($"{path} is no assembly.");
        string symbols = Path.ChangeExtension(path, ".pdb");
        using var code = new MemoryStream(File.ReadAllBytes(path));
        using MemoryStream? debug = File.Exists(symbols) ? new MemoryStream(File.ReadAllBytes(symbols)) : null;
        Assembly assembly = AssemblyLoadContext.Default.LoadFromStream(code, debug);
        Origins.TryAdd(assembly.FullName!, path);
        return assembly;
    }

    private static ImmutableArray<MetadataReference> FindFramework()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return
        [
            .. Trusted.Values.Where(path => Path.GetDirectoryName(path) == folder)
                .Order(StringComparer.Ordinal).Select(ReadMetadata),
            ReadMetadata(typeof(HostAssemblies).Assembly.Location),
        ];
    }
}
