using System.Text.Json;
using System.Xml.Linq;
using Mono.Cecil;

namespace Attribution.Tests.House;

/// <summary>Each project knows only those below it, and brings no more than its purpose needs.</summary>
public class ProjectsTests
{
    // A project and those that it may refer to.
    private static readonly Dictionary<string, string[]> Projects = new()
    {
        // Documents to corpus.
        ["Attribution"] = [],
        ["Attribution.Evaluation"] = ["Attribution"],
        // The accurate model, and what statements mean: a pretrained model, for those who want to pay for it.
        ["Attribution.Encoder"] = ["Attribution"],
        // Frames, audits, charts, pages: what a notebook refers to.
        // Web pages, tables, archives and the libraries that read them: found by the library where it lies beside it.
        ["Attribution.Formats"] = ["Attribution"],
        ["Attribution.Analysis"] = ["Attribution", "Attribution.Encoder", "Attribution.Evaluation", "Attribution.Formats"],
        // The engine runs any C# notebook: it knows nothing of news.
        ["Attribution.Notebooks"] = [],
        ["Attribution.Kernel"] = ["Attribution.Notebooks"],
        ["Attribution.Cli"] = ["Attribution.Analysis", "Attribution.Notebooks", "Attribution.Kernel"],
        ["Attribution.Training"] = ["Attribution.Encoder", "Attribution.Evaluation", "Attribution.Formats"],
    };

    // What the library's assemblies refer to, but for the framework.
    private static readonly Dictionary<string, string[]> Packages = new()
    {
        ["Attribution"] = ["Sylvan.Data.Csv", "YamlDotNet"],
        ["Attribution.Encoder"] = ["Attribution"],
        ["Attribution.Evaluation"] = ["Attribution", "Sylvan.Data.Csv"],
        ["Attribution.Formats"] = ["AngleSharp", "Attribution", "ExcelDataReader", "MimeKit", "Parquet", "Sylvan.Data.Csv", "UglyToad.PdfPig",
            "UglyToad.PdfPig.DocumentLayoutAnalysis"],
        ["Attribution.Analysis"] = ["Attribution", "Attribution.Encoder", "Attribution.Evaluation", "Deedle", "DynamicObj", "FSharp.Core", "Markdig",
            "Parquet", "Plotly.NET", "Sylvan.Data.Csv"],
    };

    [Fact]
    public void AProjectRefersOnlyToThoseBelowIt()
    {
        var found = Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ToDictionary(name => name!, name => References(name!));
        Assert.Equal(Projects.Keys.Order(StringComparer.Ordinal), found.Keys);
        Assert.All(found, project => Assert.Equal(Projects[project.Key].Order(StringComparer.Ordinal), project.Value));
    }

    [Fact]
    public void AnAssemblyRefersOnlyToWhatItsPurposeNeeds() => Assert.All(Libraries.All, library =>
    {
        using var module = Libraries.Read(library);
        Assert.Equal(Packages[library.GetName().Name!],
            module.AssemblyReferences.Select(reference => reference.Name).Where(IsOurs).Order(StringComparer.Ordinal));
    });

    [Theory]
    [InlineData("Attribution")]
    [InlineData("Attribution.Evaluation")]
    [InlineData("Attribution.Encoder")]
    public void WhoReadsArticlesGetsNoFramesAndNoCharts(string name)
    {
        using var brought = JsonDocument.Parse(File.ReadAllBytes(Built(name, $"{name}.deps.json")));
        var libraries = brought.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name.Split('/')[0])
            .Where(library => library != name);
        Assert.Equal(name == "Attribution" ? Packages[name] : ["Attribution", .. Packages["Attribution"]], libraries.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Attribution", 0)]
    [InlineData("Attribution.Evaluation", 0)]
    [InlineData("Attribution.Encoder", 0)]
    [InlineData("Attribution.Formats", 0)]
    [InlineData("Attribution.Analysis", 1)]
    public void OnlyTheNotebookSupportRunsWhenItIsLoaded(string name, int initializers)
    {
        using var module = Libraries.Read(Libraries.All.Single(library => library.GetName().Name == name));
        var found = module.GetTypes().SelectMany(type => type.Methods)
            .Where(method => method.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "ModuleInitializerAttribute")).ToList();
        Assert.Equal(initializers, found.Count);
        Assert.All(found, method => Assert.Equal("Attribution.Display", method.DeclaringType.Namespace));
    }

    private static bool IsOurs(string reference) =>
        !reference.StartsWith("System.", StringComparison.Ordinal) && reference is not ("netstandard" or "mscorlib");

    private static string[] References(string project) =>
        [.. XDocument.Load(Path.Combine(Repository.Root, "src", project, $"{project}.csproj")).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))).Order(StringComparer.Ordinal)];

    /// <summary>A file of a project's own output, made by the build that made this test.</summary>
    private static string Built(string project, string file)
    {
        string[] own = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar);
        return Path.Combine(Repository.Root, "src", project, "bin", own[^2], own[^1], file);
    }
}
