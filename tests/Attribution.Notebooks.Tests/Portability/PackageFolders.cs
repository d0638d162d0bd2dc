using System.Text.RegularExpressions;

namespace Attribution.Notebooks.Tests.Portability;

/// <summary>Where the restore put the packages that notebooks ask for.</summary>
internal static partial class PackageFolders
{
    /// <summary>The assemblies of the package that a line names as <c>#r "nuget: Name, Version"</c>; none of any other line.</summary>
    internal static IEnumerable<string> Assemblies(string line)
    {
        if (Directive().Match(line) is not { Success: true } match) return [];
        string root = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named ? named
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string library = Path.Combine(root, match.Groups[1].Value.ToLowerInvariant(), match.Groups[2].Value, "lib");
        Assert.True(Directory.Exists(library), $"The package of '{line}' was not restored: name it as PackageDownload in this project.");
        string newest = Directory.GetDirectories(library, "net?.0").Concat(Directory.GetDirectories(library, "net??.0")).Last();
        return Directory.GetFiles(newest, "*.dll");
    }

    [GeneratedRegex("^#r \"nuget: *([^,\" ]+), *([^\" ]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Directive();
}
