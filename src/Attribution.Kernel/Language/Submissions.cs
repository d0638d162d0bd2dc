using System.Collections.Concurrent;
using Attribution.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace Attribution.Kernel.Language;

/// <summary>
/// The cells that have run, as Roslyn's editing services see them: a script that the next one continues, or several of
/// them in a row (see <see cref="Past"/>). It is made when help is first asked for; until then, and in a run without an
/// editor, it costs nothing.
/// </summary>
internal sealed class Submissions : IDisposable
{
    private readonly SemaphoreSlim gate = new(1);
    private readonly ConcurrentQueue<Cell> waiting = new();
    private readonly Dictionary<string, MetadataReference> documented = new(StringComparer.Ordinal);
    private IReadOnlyList<MetadataReference> known = HostAssemblies.Framework;
    private Solution? solution;
    private Past past = new();
    private ProjectId? current, before;

    public void Dispose() => gate.Dispose();

    /// <summary>Takes a cell that has run.</summary>
    /// <param name="sources">The files that it loads, and its own source.</param>
    /// <param name="references">Gives all assemblies that it could use.</param>
    internal void Add(IEnumerable<string> sources, Func<IEnumerable<MetadataReference>> references) => waiting.Enqueue(new Cell([.. sources], references));

    /// <summary>
    /// A document with code that continues all cells so far; null where it is nested too deep for editing services,
    /// which run on threads with a usual stack. Earlier cells that are so nested are left out.
    /// </summary>
    internal async Task<Document?> OpenAsync(string code)
    {
        if (!await IsFlatAsync(code).ConfigureAwait(false))
            return null;
        await gate.WaitAsync().ConfigureAwait(false);
        try
        {
            solution ??= new AdhocWorkspace(MefHostServices.DefaultHost).CurrentSolution;
            await TakeAsync().ConfigureAwait(false);
            var (with, project) = Append(solution, code, current ?? before);
            return with.GetProject(project)!.Documents.Single();
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>
    /// Makes the cells that wait part of what all later code continues. What they mean is worked out here, once: a
    /// solution hands on what it has worked out to those that are made of it, and not what one of those has.
    /// </summary>
    private async Task TakeAsync()
    {
        bool more = false;
        while (waiting.TryDequeue(out Cell? cell))
        {
            Know(cell.References().Select(Documented));
            foreach (string source in cell.Sources)
            {
                if (!await IsFlatAsync(source).ConfigureAwait(false))
                    continue;
                CompilationUnitSyntax parsed = Past.Parse(source);
                if (!past.TryAdd(parsed))
                {
                    Store();
                    (past, before, current) = (new Past(), current, null);
                    past.TryAdd(parsed);
                }

                more = true;
            }
        }

        if (!more)
            return;
        Store();
        await solution!.GetProject(current!)!.GetCompilationAsync().ConfigureAwait(false);
    }

    /// <summary>The same list stays where nothing is new: what is worked out from it stays, too.</summary>
    private void Know(IEnumerable<MetadataReference> references)
    {
        MetadataReference[] all = [.. known.Concat(references).Distinct()];
        known = all.Length > known.Count ? all : known;
    }

    /// <summary>Puts the script of the past into the solution, for the first time or anew.</summary>
    private void Store()
    {
        if (current is null)
        {
            (solution, current) = Append(solution!, past.Text, before);
            return;
        }

        Project project = solution!.GetProject(current)!;
        solution = solution.WithDocumentText(project.DocumentIds[0], SourceText.From(past.Text));
        if (project.MetadataReferences.Count < known.Count)
            solution = solution.WithProjectMetadataReferences(current, known);
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

    private (Solution Solution, ProjectId Project) Append(Solution to, string code, ProjectId? continued)
    {
        ProjectId id = ProjectId.CreateNewId();
        string name = $"cell{to.ProjectIds.Count + 1}";
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, usings: NotebookSession.Imports, allowUnsafe: true);
        DocumentInfo document = DocumentInfo.Create(
            DocumentId.CreateNewId(id), name, sourceCodeKind: SourceCodeKind.Script,
            loader: TextLoader.From(TextAndVersion.Create(SourceText.From(code), VersionStamp.Create())));
        return (to.AddProject(ProjectInfo.Create(
            id, VersionStamp.Create(), name, name, LanguageNames.CSharp, compilationOptions: options, parseOptions: CellCompiler.Script, isSubmission: true,
            documents: [document], metadataReferences: known, projectReferences: continued is null ? [] : [new ProjectReference(continued)])),
            id);
    }

    /// <param name="Sources">The files that the cell loads, and its own source.</param>
    /// <param name="References">Gives all assemblies that it could use.</param>
    private sealed record Cell(IReadOnlyList<string> Sources, Func<IEnumerable<MetadataReference>> References);
}
