using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Compiles cells, each as a script that continues the one before it. The compiler itself puts a check of the stack into
/// every function, property, operator and constructor, so that endless recursion becomes an error.
/// </summary>
internal sealed class CellCompiler(string folder, NotebookReferences references)
{
    /// <summary>How cells are read.</summary>
    internal static readonly CSharpParseOptions Script = CSharpParseOptions.Default.WithKind(SourceCodeKind.Script).WithLanguageVersion(LanguageVersion.Latest);

    private static readonly EmitOptions Emitted = new(
        debugInformationFormat: DebugInformationFormat.PortablePdb, instrumentationKinds: [InstrumentationKind.StackOverflowProbing]);

    private readonly string session = Guid.NewGuid().ToString("N");
    private int compiled;

    /// <summary>Compiles a cell; errors are part of the result. To be called on a deep stack.</summary>
    /// <param name="source">The cell.</param>
    /// <param name="file">Under which name its lines are known.</param>
    /// <param name="before">What it continues; null for the first cell.</param>
    /// <param name="cancellationToken">Ends the compiler.</param>
    /// <exception cref="NestingException">The cell, or a file that it loads, is nested too deep.</exception>
    internal CompiledCell Compile(string source, string file, CSharpCompilation? before, CancellationToken cancellationToken)
    {
        int number = Interlocked.Increment(ref compiled);
        CSharpCompilation plain = Create(number, source, file, before, new LoadedFiles(folder), cancellationToken);
        foreach (SyntaxTree tree in plain.SyntaxTrees)
            Nesting.Check(tree);
        SyntaxTree[] files = [.. plain.SyntaxTrees.Where(tree => tree.FilePath != file)];
        string text = Guarded(plain, plain.SyntaxTrees.Single(tree => tree.FilePath == file));
        CompiledCell guarded = Emit(Create(number, text, file, before, GuardedFiles(plain, files), cancellationToken), files, cancellationToken);
        if (guarded.Errors.Count == 0)
            return guarded;

        // The errors of the cell as it was written fit what its author sees. Where it has none, the guards are at fault: it runs without them.
        return Emit(plain, files, cancellationToken);
    }

    private static string Guarded(CSharpCompilation compilation, SyntaxTree tree) => StopChecks.Into(SourceGuards.Into(tree, compilation));

    private LoadedFiles GuardedFiles(CSharpCompilation plain, IEnumerable<SyntaxTree> files) => new(
        folder, files.ToDictionary(tree => tree.FilePath, tree => Guarded(plain, tree), StringComparer.Ordinal));

    private CSharpCompilation Create(int number, string source, string file, CSharpCompilation? before, LoadedFiles files,
        CancellationToken cancellationToken) => CSharpCompilation.CreateScriptCompilation(
        $"{session}#{number}",
        CSharpSyntaxTree.ParseText(source, Script, file, Encoding.UTF8, cancellationToken),
        before is null ? HostAssemblies.Framework.Concat(references.Known).Distinct() : references.Known.Distinct(),
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            scriptClassName: $"{CellErrors.ClassName}{number}",
            usings: NotebookSession.Imports,
            allowUnsafe: true,
            concurrentBuild: false,
            sourceReferenceResolver: files,
            metadataReferenceResolver: references,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default),
        before,
        typeof(object));

    private static CompiledCell Emit(CSharpCompilation compilation, IReadOnlyList<SyntaxTree> files, CancellationToken cancellationToken)
    {
        using MemoryStream code = new(), symbols = new();
        ImmutableArray<Diagnostic> found = compilation.Emit(code, symbols, options: Emitted, cancellationToken: cancellationToken).Diagnostics;
        byte[] assembly = code.ToArray();
        if (assembly.Length > 0)
            EntryChecks.Redirect(assembly);
        return new CompiledCell(compilation, assembly, symbols.ToArray(), [.. found.Where(one => one.Severity == DiagnosticSeverity.Error)], files);
    }
}
