using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Attribution.Kernel.Tests;

/// <summary>
/// What the published program keeps of the compiler's libraries: all that is public, and the parts that these look for by attributes, with what
/// the attributes say, but for corrections and rearrangements of code. Another version has other parts: run with <c>ACCEPT_SNAPSHOTS=1</c>,
/// and try the packed kernel.
/// </summary>
public sealed class LinkingTests
{
    private const string Opening = """
        <!-- What is public, and the parts that completion and explanations are made of; the compiler's libraries find these by their attributes. -->
        <linker>

        """;

    private static readonly string[] Libraries =
    [
        "Microsoft.CodeAnalysis.Features", "Microsoft.CodeAnalysis.CSharp.Features", "Microsoft.CodeAnalysis.Workspaces",
        "Microsoft.CodeAnalysis.CSharp.Workspaces",
    ];

    private static readonly HashSet<string> Parts =
    [
        "ExportAttribute", "ExportLanguageServiceAttribute", "ExportLanguageServiceFactoryAttribute", "ExportWorkspaceServiceAttribute",
        "ExportWorkspaceServiceFactoryAttribute", "ExportCompletionProviderAttribute", "ExportArgumentProviderAttribute",
        "ExportDeclarationNameRecommenderAttribute", "ExportQuickInfoProviderAttribute", "ExportSnippetProviderAttribute",
    ];

    [Fact]
    public void WhatIsPublicAndWhatIsLookedForIsKept()
    {
        var roots = new StringBuilder(Opening);
        foreach (var library in Libraries) Append(library, roots);
        roots.Append("</linker>\n");
        var path = Path.Combine(Root(), "src", "Attribution.Cli", "Linking", "roots.xml");
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1") File.WriteAllText(path, roots.ToString());
        Assert.True(
            File.ReadAllText(path) == roots.ToString(),
            $"{path} is of another version of the compiler's libraries. Run the test with ACCEPT_SNAPSHOTS=1.");
    }

    private static void Append(string library, StringBuilder roots)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, library + ".dll")));
        var metadata = file.GetMetadataReader();
        roots.Append("  <assembly fullname=\"").Append(library).Append("\">\n");
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (IsKept(metadata, type)) roots.Append("    <type fullname=\"").Append(NameOf(metadata, type)).Append("\" preserve=\"all\" />\n");
        }
        roots.Append("  </assembly>\n");
    }

    /// <summary>A part is composed by its attributes, by what these say (metadata), and by the properties that it asks to be given.</summary>
    private static bool IsKept(MetadataReader metadata, TypeDefinition type)
    {
        var name = metadata.GetString(type.Name);
        return (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public
            || name.EndsWith("Metadata", StringComparison.Ordinal) || name.EndsWith("Attribute", StringComparison.Ordinal)
            || type.GetCustomAttributes().Any(one => Parts.Contains(NameOf(metadata, one)))
            || type.GetProperties().SelectMany(one => metadata.GetPropertyDefinition(one).GetCustomAttributes())
                .Any(one => NameOf(metadata, one).StartsWith("Import", StringComparison.Ordinal));
    }

    private static string NameOf(MetadataReader metadata, TypeDefinition type)
    {
        var name = metadata.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? $"{NameOf(metadata, metadata.GetTypeDefinition(outer))}/{name}" : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    private static string NameOf(MetadataReader metadata, CustomAttributeHandle attribute)
    {
        var constructor = metadata.GetCustomAttribute(attribute).Constructor;
        var type = constructor.Kind == HandleKind.MemberReference
            ? metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent
            : metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType();
        return type.Kind switch
        {
            HandleKind.TypeReference => metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name),
            HandleKind.TypeDefinition => metadata.GetString(metadata.GetTypeDefinition((TypeDefinitionHandle)type).Name),
            _ => "",
        };
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Analysis.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
