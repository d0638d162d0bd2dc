using System.Collections.Immutable;
using System.Reflection;
using Attribution.Notebooks.Packages;
using Microsoft.CodeAnalysis;

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
            PackageDirective? package = PackageDirective.Of(reference);
            if (Find(reference) is { } found)
                Known = package is null ? Known : Known.Add(HostAssemblies.Reference(found));
            else if (package is null)
                return $"there is no {Path.GetFullPath(reference, folder)}. {Remedy(reference)}";
            else
                await RestoreAsync(package, cancellationToken).ConfigureAwait(false);
            return null;
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
        HostAssemblies.Find(referenceIdentity.Name) is { } assembly ? HostAssemblies.Reference(assembly) : null;

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(folder);

    private Assembly? Find(string reference)
    {
        PackageDirective? package = PackageDirective.Of(reference);
        string name = package?.Name ?? Path.GetFileName(reference.Replace('\\', '/'));
        if (name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            name = name[..^4];
        if (HostAssemblies.Find(name) is { } host)
            return host;
        string path = Path.GetFullPath(reference, folder);
        return package is null && File.Exists(path) ? HostAssemblies.Load(path) : HostAssemblies.LoadShipped(name, package?.Version);
    }

    private async Task RestoreAsync(PackageDirective package, CancellationToken cancellationToken)
    {
        PackageFiles files = await PackageRestore.RestoreAsync(packages.Append(package), folder, cancellationToken).ConfigureAwait(false);
        packages.Add(package);
        HostAssemblies.Add(files);
        Known =
        [
            .. Known,
            .. files.Managed.Select(path => HostAssemblies.Find(Path.GetFileNameWithoutExtension(path))).OfType<Assembly>().Distinct()
                .Select(HostAssemblies.Reference),
        ];
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
