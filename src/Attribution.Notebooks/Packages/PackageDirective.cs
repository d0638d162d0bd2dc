namespace Attribution.Notebooks.Packages;

/// <summary><c>#r "nuget: Name, Version"</c>: a package that a cell asks for.</summary>
/// <param name="Name">The package's id.</param>
/// <param name="Version">A version or a range as NuGet writes them; null for the newest.</param>
internal sealed record PackageDirective(string Name, string? Version)
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
}
