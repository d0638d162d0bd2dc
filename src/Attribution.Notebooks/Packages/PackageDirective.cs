using System.Text.RegularExpressions;
using NuGet.Versioning;

namespace Attribution.Notebooks.Packages;

/// <summary><c>#r "nuget: Name, Version"</c>: a package that a cell asks for.</summary>
/// <param name="Name">The package's id.</param>
/// <param name="Version">A version or a range as NuGet writes them; null for whichever there is.</param>
internal sealed partial record PackageDirective(string Name, string? Version)
{
    private const string Prefix = "nuget:";

    /// <summary>What the text of a <c>#r</c> asks for; null where it refers to a file.</summary>
    internal static PackageDirective? Of(string reference)
    {
        if (!reference.TrimStart().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return null;
        string[] parts = reference.TrimStart()[Prefix.Length..].Split(',', 2, StringSplitOptions.TrimEntries);
        return new PackageDirective(parts[0], parts.Length > 1 && parts[1].Length > 0 ? parts[1] : null);
    }

    /// <summary>What is wrong with how the package is named, and what to write; null where nothing is.</summary>
    internal string? Problem()
    {
        if (!Id().IsMatch(Name))
            return $"'{Name}' cannot be a package's name. Write #r \"nuget: Name\" or #r \"nuget: Name, Version\".";
        return Version is null || VersionRange.TryParse(Version, out _)
            ? null
            : $"'{Version}' is no version. Write one such as 1.2.3, a range such as [1.2,2.0) or 1.2.*, or leave it out.";
    }

    /// <summary>What a project would write to get exactly this: of a version that is named no other one.</summary>
    internal string Range => Version is null ? "*" : NuGetVersion.TryParse(Version, out _) ? $"[{Version}]" : Version;

    /// <summary>Whether a version is what is asked for. A single one asks for itself alone.</summary>
    internal bool Accepts(NuGetVersion version)
    {
        if (Version is null)
            return true;
        var range = VersionRange.Parse(Range);
        return range.IsFloating ? range.Float!.Satisfies(version) : range.Satisfies(version);
    }

    [GeneratedRegex(@"^\w+([.-]\w+)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
