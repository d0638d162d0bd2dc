using System.Xml;
using System.Xml.Linq;
using NuGet.Versioning;

namespace Attribution.Kernel.Language;

/// <summary>
/// Packages that could be meant: those that lie on this machine, in NuGet's folder of packages and in feeds that are
/// folders. Feeds on a network are not asked: whoever types does not wait for them.
/// </summary>
internal static class PackageNames
{
    /// <summary>More are no help to anybody.</summary>
    private const int Most = 200;

    /// <summary>What could stand in <c>#r "nuget: …"</c>: a package's name, or behind the comma its versions, the newest first.</summary>
    /// <param name="typed">What has been typed behind the colon.</param>
    /// <param name="from">The notebook's folder, whose NuGet.config counts.</param>
    internal static IReadOnlyList<Suggestion> Of(string typed, string from)
    {
        string[] parts = typed.Split(',', 2);
        string name = parts[0].Trim(), beginning = parts[^1].TrimStart();
        IEnumerable<Package> found = Folders(from).Where(Directory.Exists).SelectMany(In);
        if (parts.Length == 1)
        {
            return
            [
                .. found.Where(one => one.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                    .DistinctBy(one => one.Name, StringComparer.OrdinalIgnoreCase)
                    .Take(Most)
                    .Select(one => new Suggestion(one.AsWritten(), "module", beginning.Length))
                    .OrderBy(one => one.Text, StringComparer.OrdinalIgnoreCase),
            ];
        }

        return
        [
            .. found.Where(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase)).SelectMany(one => one.Versions()).Distinct()
                .OrderDescending().Select(version => version.ToNormalizedString()).Where(text => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                .Take(Most).Select(text => new Suggestion(text, "version", beginning.Length)),
        ];
    }

    /// <summary>Where packages lie, as NuGet looks: the variable, then every NuGet.config from the folder upwards, then the user's own.</summary>
    private static IEnumerable<string> Folders(string from)
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var folders = new List<string>();
        if (Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set)
            folders.Add(set);
        for (DirectoryInfo? folder = new(from); folder is not null; folder = folder.Parent)
            folders.AddRange(Directory.EnumerateFiles(folder.FullName).Where(IsConfiguration).SelectMany(Configured));
        string own = OperatingSystem.IsWindows()
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "NuGet", "NuGet.Config")
            : Path.Combine(home, ".nuget", "NuGet", "NuGet.Config");
        folders.AddRange(Configured(own));
        folders.Add(Path.Combine(home, ".nuget", "packages"));
        return folders.Distinct(StringComparer.Ordinal);
    }

    private static bool IsConfiguration(string path) => Path.GetFileName(path).Equals("nuget.config", StringComparison.OrdinalIgnoreCase);

    /// <summary>The folders that a NuGet.config names; none where it cannot be read.</summary>
    private static IEnumerable<string> Configured(string path)
    {
        try
        {
            XElement? root = File.Exists(path) ? XDocument.Load(path).Root : null;
            IEnumerable<string?> named = root is null
                ? []
                : (root.Element("packageSources")?.Elements("add") ?? []).Concat(root.Element("fallbackPackageFolders")?.Elements("add") ?? [])
                    .Concat((root.Element("config")?.Elements("add") ?? []).Where(one => (string?)one.Attribute("key") == "globalPackagesFolder"))
                    .Select(one => (string?)one.Attribute("value"));
            return [.. named.OfType<string>().Where(value => !value.Contains("://", StringComparison.Ordinal))
                .Select(value => Path.GetFullPath(Environment.ExpandEnvironmentVariables(value), Path.GetDirectoryName(path)!))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or XmlException or ArgumentException)
        {
            return [];
        }
    }

    /// <summary>Packages in a folder: a folder for each, with one for each version, or files with both in their names.</summary>
    private static IEnumerable<Package> In(string folder)
    {
        foreach (string one in Directory.EnumerateDirectories(folder))
            yield return new Package(Path.GetFileName(one), one, null);
        foreach (string file in Directory.EnumerateFiles(folder, "*.nupkg"))
        {
            string name = Path.GetFileNameWithoutExtension(file);
            for (int dot = name.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = name.IndexOf('.', dot + 1))
            {
                if (NuGetVersion.TryParse(name[(dot + 1)..], out NuGetVersion? version))
                {
                    yield return new Package(name[..dot], file, version);
                    break;
                }
            }
        }
    }

    /// <param name="Name">The id, in NuGet's own folder in small letters.</param>
    /// <param name="Path">Its folder or file.</param>
    /// <param name="Version">The version; null where the folder holds several.</param>
    private sealed record Package(string Name, string Path, NuGetVersion? Version)
    {
        internal IEnumerable<NuGetVersion> Versions() => Version is not null
            ? [Version]
            : Directory.EnumerateDirectories(Path)
                .Select(folder => NuGetVersion.TryParse(System.IO.Path.GetFileName(folder), out NuGetVersion? version) ? version : null).OfType<NuGetVersion>();

        /// <summary>The id as its author writes it.</summary>
        internal string AsWritten()
        {
            try
            {
                return Version is null && Directory.EnumerateFiles(Path, "*.nuspec", SearchOption.AllDirectories).FirstOrDefault() is { } about
                    && XDocument.Load(about).Descendants().FirstOrDefault(element => element.Name.LocalName == "id")?.Value is { Length: > 0 } id
                        ? id
                        : Name;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or XmlException)
            {
                return Name;
            }
        }
    }
}
