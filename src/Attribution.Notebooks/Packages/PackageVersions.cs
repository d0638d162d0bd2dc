using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using NuGet.Versioning;

namespace Attribution.Notebooks.Packages;

/// <summary>
/// Of which version of its package an assembly is: by the restore that brought it, or by the lists (deps.json) of the
/// build that put it there.
/// </summary>
internal static class PackageVersions
{
    private static readonly ConcurrentDictionary<string, NuGetVersion> Restored = new(StringComparer.OrdinalIgnoreCase);
    private static readonly ConcurrentDictionary<string, PackageFile> Packages = new(StringComparer.OrdinalIgnoreCase);
    private static readonly ConcurrentDictionary<string, Dictionary<string, NuGetVersion>> Listed = new(StringComparer.Ordinal);

    /// <summary>Learns of which package's version a file is.</summary>
    internal static void Add(PackageFile file)
    {
        Restored.TryAdd(file.Path, file.Version);
        Packages.TryAdd(file.Package, file);
    }

    /// <summary>A file of a package that has been restored for this program; null where none has.</summary>
    internal static PackageFile? InUse(string package) => Packages.GetValueOrDefault(package);

    /// <summary>The version of a package that a file is of; where nothing tells it, the one that the file says of itself.</summary>
    internal static NuGetVersion Of(string package, string path)
    {
        if (Restored.TryGetValue(path, out NuGetVersion? version) || Listed.GetOrAdd(Path.GetDirectoryName(path)!, Read).TryGetValue(package, out version))
            return version;
        string own = System.Diagnostics.FileVersionInfo.GetVersionInfo(path).ProductVersion ?? "";
        return NuGetVersion.TryParse(own, out version) ? version : new NuGetVersion(AssemblyName.GetAssemblyName(path).Version ?? new Version());
    }

    private static Dictionary<string, NuGetVersion> Read(string folder)
    {
        var versions = new Dictionary<string, NuGetVersion>(StringComparer.OrdinalIgnoreCase);
        foreach (string list in Directory.EnumerateFiles(folder, "*.deps.json").Order(StringComparer.Ordinal))
        {
            try
            {
                using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(list));
                foreach (JsonProperty library in document.RootElement.GetProperty("libraries").EnumerateObject())
                {
                    if (library.Name.Split('/') is [var name, var text] && NuGetVersion.TryParse(text, out NuGetVersion? version))
                        versions.TryAdd(name, version);
                }
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                // No list of a build's: another one may be.
            }
        }

        return versions;
    }
}
