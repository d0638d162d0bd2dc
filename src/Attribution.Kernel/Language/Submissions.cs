using Attribution.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace Attribution.Kernel.Language;

/// <summary>
/// The cells that have run, as Roslyn's editing services see them: each a script that continues the one before. It is
/// made when help is first asked for; until then, and in a run without an editor, it costs nothing.
/// </summary>
internal sealed class Submissions
{
    private readonly List<(string Code, Func<IEnumerable<MetadataReference>> References)> waiting = [];
    private readonly Dictionary<string, MetadataReference> documented = new(StringComparer.Ordinal);
    private Solution? solution;
    private ProjectId? last;

    /// <summary>Takes a cell that has run.</summary>
    /// <param name="code">Its source.</param>
    /// <param name="references">Gives all assemblies that can be used after it.</param>
    internal void Add(string code, Func<IEnumerable<MetadataReference>> references) => waiting.Add((code, references));

    /// <summary>
    /// A document with code that continues all cells so far; null where it is nested too deep for editing services,
    /// which run on threads with a usual stack. Earlier cells that are so nested are left out.
    /// </summary>
    internal async Task<Document?> OpenAsync(string code)
    {
        if (!await IsFlatAsync(code).ConfigureAwait(false))
            return null;
        solution ??= new AdhocWorkspace(MefHostServices.DefaultHost).CurrentSolution;
        foreach (var (earlier, references) in waiting)
        {
            if (await IsFlatAsync(earlier).ConfigureAwait(false))
                (solution, last) = Append(solution, earlier, references());
        }

        IEnumerable<MetadataReference> known = last is null ? HostAssemblies.Framework : solution.GetProject(last)!.MetadataReferences;
        waiting.Clear();
        var (with, project) = Append(solution, code, known);
        return with.GetProject(project)!.Documents.Single();
    }

    private static async Task<bool> IsFlatAsync(string code)
    {
        try
        {
            Nesting.Check(code);
            return await DeepStack.RunAsync(() => Nesting.Measure(CSharpSyntaxTree.ParseText(code, CellCompiler.Script)).Depth <= Nesting.MostWhileTyping)
                .ConfigureAwait(false);
        }
        catch (NestingException)
        {
            return false;
        }
    }

    /// <summary>The reference with what is written about its members in the file beside it.</summary>
    private MetadataReference Documented(MetadataReference reference)
    {
        if (reference is not PortableExecutableReference { FilePath: { } path } file)
            return reference;
        if (documented.TryGetValue(path, out MetadataReference? known))
            return known;
        string xml = Path.ChangeExtension(path, ".xml");
        return documented[path] = File.Exists(xml) && file.GetMetadata() is AssemblyMetadata metadata
            ? metadata.GetReference(XmlDocumentationProvider.CreateFromFile(xml), filePath: path)
            : reference;
    }

    private (Solution Solution, ProjectId Project) Append(Solution before, string code, IEnumerable<MetadataReference> references)
    {
        ProjectId id = ProjectId.CreateNewId();
        string name = $"cell{before.ProjectIds.Count + 1}";
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, usings: NotebookSession.Imports, allowUnsafe: true);
        DocumentInfo document = DocumentInfo.Create(
            DocumentId.CreateNewId(id), name, sourceCodeKind: SourceCodeKind.Script,
            loader: TextLoader.From(TextAndVersion.Create(SourceText.From(code), VersionStamp.Create())));
        return (before.AddProject(ProjectInfo.Create(
            id, VersionStamp.Create(), name, name, LanguageNames.CSharp, compilationOptions: options, parseOptions: CellCompiler.Script, isSubmission: true,
            documents: [document], metadataReferences: references.Select(Documented).Distinct(),
                projectReferences: last is null ? [] : [new ProjectReference(last)])), id);
    }
}
