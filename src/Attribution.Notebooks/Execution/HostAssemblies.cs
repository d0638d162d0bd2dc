using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Assemblies for cells, each loaded once into the default context: the host's own copy where it has one, else a file
/// and, beside that file, what it depends on. Two copies of one assembly (FSharp.Core above all) break their users.
/// </summary>
internal static class HostAssemblies
{
    private static readonly ConcurrentDictionary<string, byte> Folders = new();
    private static readonly ConcurrentDictionary<string, PortableExecutableReference> References = new();

    static HostAssemblies() => AssemblyLoadContext.Default.Resolving += (context, name) =>
        Folders.Keys.Order(StringComparer.Ordinal).Select(folder => Path.Combine(folder, name.Name + ".dll")).FirstOrDefault(File.Exists) is { } path
            ? context.LoadFromAssemblyPath(path)
            : null;

    /// <summary>The framework and <c>Display</c>, which every cell may use.</summary>
    internal static ImmutableArray<MetadataReference> Framework { get; } = FindFramework();

    /// <summary>The assembly of this simple name that the host has loaded or that lies where it loads from.</summary>
    internal static Assembly? Find(string name)
    {
        try
        {
            return AssemblyLoadContext.Default.LoadFromAssemblyName(new AssemblyName(name)) is { Location.Length: > 0 } found ? found : null;
        }
        catch (Exception e) when (e is IOException or BadImageFormatException)
        {
            return null;
        }
    }

    /// <summary>Loads a file, and from now on looks beside it for whatever else is missing.</summary>
    internal static Assembly Load(string path)
    {
        Folders.TryAdd(Path.GetDirectoryName(path)!, 0);
        return AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
    }

    /// <summary>What the compiler reads of a loaded assembly.</summary>
    internal static PortableExecutableReference Reference(Assembly assembly) =>
        References.GetOrAdd(assembly.Location, path => MetadataReference.CreateFromFile(path));

    private static ImmutableArray<MetadataReference> FindFramework()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        return
        [
            .. trusted.Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == folder)
                .Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(typeof(HostAssemblies).Assembly.Location),
        ];
    }
}
