using System.Collections.Immutable;
using System.Reflection;
using Attribution.Notebooks.Packages;
using Microsoft.CodeAnalysis;
using NuGet.Versioning;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Resolves <c>#r</c> for one notebook: the host's copy of that name first, then the path relative to the notebook, then
/// the copy that comes with the program, and packages by a restore.
/// </summary>
internal sealed class NotebookReferences(string folder) : MetadataReferenceResolver
{
    public override bool ResolveMissingAssemblies => true;

    private readonly List<PackageDirective> packages = [];

    /// <summary>
    /// Says what is wrong with a reference and what to do; null where it can be resolved. Packages that are not part of
    /// the program are restored for that.
    /// </summary>
    internal async Task<string?> ProblemAsync(string reference, CancellationToken cancellationToken)
    {
        try
        {
            if (PackageDirective.Of(reference) is { } package)
                return package.Problem() ?? await ProblemAsync(package, cancellationToken).ConfigureAwait(false);
            return Find(reference) is null ? $"there is no {Path.GetFullPath(reference, folder)}. {Remedy(reference)}" : null;
        }
        catch (Exception e) when (e is IOException or BadImageFormatException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return e.Message;
        }
    }

    /// <summary>What packages bring; every cell from here on may use it.</summary>
    internal ImmutableArray<MetadataReference> Known { get; private set; } = [];

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties) =>
        Find(reference) is { } assembly ? [HostAssemblies.Reference(assembly).WithProperties(properties)] : [];

    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity) =>
        HostAssemblies.Reference(referenceIdentity.Name);

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(folder);

    private Assembly? Find(string reference)
    {
        string name = Path.GetFileName(reference.Replace('\\', '/'));
        if (name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            name = name[..^4];
        if (HostAssemblies.Find(name) is { } host)
            return host;
        string path = Path.GetFullPath(reference, folder);
        return File.Exists(path) ? HostAssemblies.Load(path) : HostAssemblies.Shipped(name) is { } shipped ? HostAssemblies.Load(shipped) : null;
    }

    /// <summary>
    /// Sees to it that a package is there: the copy that is in use, else the one that comes with the program, else a
    /// restored one. Never another version than the one that is asked for.
    /// </summary>
    private async Task<string?> ProblemAsync(PackageDirective package, CancellationToken cancellationToken)
    {
        if (packages.Contains(package))
            return null;
        PackageFile? earlier = PackageVersions.InUse(package.Name);
        if (earlier is not null && !package.Accepts(earlier.Version))
            return OtherVersion(earlier.Package, earlier.Version, earlier.Path);
        if (earlier is null && HostAssemblies.Origin(package.Name) is { } used)
        {
            NuGetVersion version = PackageVersions.Of(package.Name, used);
            return package.Accepts(version) ? Use(HostAssemblies.Find(package.Name), package) : OtherVersion(package.Name, version, used);
        }

        string? shipped = HostAssemblies.Shipped(package.Name);
        if (shipped is not null && package.Accepts(PackageVersions.Of(package.Name, shipped)))
            return Use(HostAssemblies.Load(shipped), package);
        PackageFiles files;
        try
        {
            PackageDirective wanted = earlier is null ? package : package with { Version = earlier.Version.ToNormalizedString() };
            files = await PackageRestore.RestoreAsync(packages.Append(wanted), folder, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException e) when (shipped is not null)
        {
            NuGetVersion own = PackageVersions.Of(package.Name, shipped);
            return $"{e.Message.TrimEnd('.')}. {package.Name} {own} comes with the program: write that version, or leave it out.";
        }

        if (Conflict(package, files.Managed) is { } conflict)
            return conflict;
        HostAssemblies.Add(files);
        packages.Add(package);
        Known =
        [
            .. Known,
            .. files.Managed.Select(file => HostAssemblies.Find(Path.GetFileNameWithoutExtension(file.Path))).OfType<Assembly>().Distinct()
                .Select(HostAssemblies.Reference),
        ];
        return null;
    }

    private string? Use(Assembly? assembly, PackageDirective package)
    {
        if (assembly is null)
            return $"{package.Name} is part of the program, but cannot be loaded. Install the program again.";
        Known = Known.Add(HostAssemblies.Reference(assembly));
        return null;
    }

    /// <summary>
    /// What keeps a restored package from being used: another version of it that is in use and cannot be replaced, or an
    /// older one of something that it needs.
    /// </summary>
    private static string? Conflict(PackageDirective package, IEnumerable<PackageFile> files)
    {
        foreach (PackageFile file in files)
        {
            if (HostAssemblies.Origin(Path.GetFileNameWithoutExtension(file.Path)) is not { } used || used == file.Path)
                continue;
            NuGetVersion version = PackageVersions.Of(file.Package, used);
            if (string.Equals(file.Package, package.Name, StringComparison.OrdinalIgnoreCase) && version != file.Version)
                return OtherVersion(file.Package, version, used);
            if (AssemblyName.GetAssemblyName(used).Version < AssemblyName.GetAssemblyName(file.Path).Version)
                return $"it needs {file.Package} {file.Version}. {OtherVersion(file.Package, version, used)}";
        }

        return null;
    }

    /// <summary>Who holds the version that is in use, and what to do.</summary>
    private static string OtherVersion(string package, NuGetVersion version, string path)
    {
        string place = Path.GetDirectoryName(path)!;
        if (place == HostAssemblies.FrameworkFolder)
            return $"{package} {version} is part of .NET {Environment.Version}, which runs the notebook, and no other version can be used. Leave the #r out.";
        return Path.GetDirectoryName(AppContext.BaseDirectory) == place
            ? $"{package} {version} is part of the program that runs the notebook, and two versions cannot be used at once. "
                + $"Write #r \"nuget: {package}, {version}\", or leave the version out."
            : $"{package} {version} is in use already, from {place}, and two versions cannot be used at once. Leave the version out, or restart the "
                + "kernel and ask for yours before anything else refers to that one.";
    }

    /// <summary>A path into a project's output tells which build is missing.</summary>
    private static string Remedy(string reference)
    {
        string[] parts = reference.Replace('\\', '/').Split('/');
        int bin = Array.LastIndexOf(parts, "bin");
        return bin > 0 && bin + 1 < parts.Length
            ? $"Build it first: dotnet build {string.Join('/', parts[..bin])} -c {parts[bin + 1]} (in the notebook's folder)."
            : "Correct the path, which is relative to the notebook's folder, or build the assembly first.";
    }
}
