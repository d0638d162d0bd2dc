using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Attribution.Notebooks.Execution;

/// <summary>A cell as the compiler gives it back: its assembly, unless it has errors.</summary>
/// <param name="Compilation">What later cells continue.</param>
/// <param name="Code">The assembly; empty where there are errors.</param>
/// <param name="Symbols">Its lines, for stack traces.</param>
/// <param name="Errors">What the compiler refuses.</param>
/// <param name="Files">The files that the cell loads, as they were written.</param>
internal sealed record CompiledCell(
    CSharpCompilation Compilation, byte[] Code, byte[] Symbols, IReadOnlyList<Diagnostic> Errors, IReadOnlyList<SyntaxTree> Files)
{
    /// <summary>Loads the cell; null where it holds no code.</summary>
    /// <returns>Runs the cell on the variables of all cells, in whose array it takes its own place, and gives its value.</returns>
    internal Func<object?[], Task<object?>>? Load(CellAssemblies assemblies)
    {
        if (Code.Length == 0 || Compilation.GetEntryPoint(CancellationToken.None) is not { } entry)
            return null;
        using MemoryStream code = new(Code), symbols = new(Symbols);
        Type type = assemblies.LoadFromStream(code, symbols).GetType(entry.ContainingType.MetadataName, throwOnError: true)!;
        return type.GetMethod(entry.MetadataName,
            BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.CreateDelegate<Func<object?[], Task<object?>>>();
    }
}
