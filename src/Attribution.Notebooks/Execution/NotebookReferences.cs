using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting.Hosting;

namespace Attribution.Notebooks.Execution;

/// <summary>Resolves <c>#r</c> for one notebook: the host's copy of that name first, then the path relative to the notebook.</summary>
internal sealed class NotebookReferences(string folder, InteractiveAssemblyLoader loader) : MetadataReferenceResolver
{
    public override bool ResolveMissingAssemblies => true;

    /// <summary>Says what is wrong with a reference and what to do; null where it can be resolved.</summary>
    internal string? Problem(string reference)
    {
        if (Find(reference) is not null)
            return null;
        if (reference.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
            return $"the package '{reference[6..].Trim()}' is not part of this program, and packages are not downloaded. Refer to a built assembly by its path.";
        string path = Path.GetFullPath(reference, folder);
        return $"there is no {path}. {Remedy(reference)}";
    }

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties) =>
        Find(reference) is { } assembly ? [Use(assembly).WithProperties(properties)] : [];

    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity) =>
        HostAssemblies.Find(referenceIdentity.Name) is { } assembly ? Use(assembly) : null;

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(folder);

    private Assembly? Find(string reference)
    {
        string name = reference.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase)
            ? reference[6..].Split(',')[0].Trim()
            : Path.GetFileName(reference.Replace('\\', '/'));
        if (name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            name = name[..^4];
        if (HostAssemblies.Find(name) is { } host)
            return host;
        string path = Path.GetFullPath(reference, folder);
        return File.Exists(path) ? HostAssemblies.Load(path) : null;
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

    private PortableExecutableReference Use(Assembly assembly)
    {
        loader.RegisterDependency(assembly);
        return HostAssemblies.Reference(assembly);
    }
}
