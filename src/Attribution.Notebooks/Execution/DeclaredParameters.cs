using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Attribution.Notebooks.Execution;

/// <summary>What the cell tagged "parameters" declares, read without running it.</summary>
internal sealed class DeclaredParameters
{
    private readonly Dictionary<string, ITypeSymbol> types = new(StringComparer.Ordinal);

    private DeclaredParameters(IReadOnlyList<NotebookParameter> all) => All = all;

    /// <summary>The variables, in the order of their declaration.</summary>
    internal IReadOnlyList<NotebookParameter> All { get; }

    internal static DeclaredParameters Of(Notebook notebook)
    {
        if (notebook.Cells.FirstOrDefault(cell => cell.Kind == CellKind.Code && cell.Tags.Contains(NotebookParameters.Tag)) is not { } cell)
            return new DeclaredParameters([]);
        SyntaxTree tree = CSharpSyntaxTree.ParseText(cell.Source, CellCompiler.Script);
        // The run itself tells what is wrong with such a cell.
        if (Nesting.Measure(tree).Depth > Nesting.MostWhileTyping)
            return new DeclaredParameters([]);
        var compilation = CSharpCompilation.CreateScriptCompilation(
            "parameters", tree, HostAssemblies.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, usings: NotebookSession.Imports));
        SemanticModel model = compilation.GetSemanticModel(tree);
        VariableDeclaratorSyntax[] variables =
            [.. tree.GetCompilationUnitRoot().Members.OfType<FieldDeclarationSyntax>().SelectMany(field => field.Declaration.Variables)];
        var fields = variables.Select(variable => ((IFieldSymbol)model.GetDeclaredSymbol(variable)!).Type).ToArray();
        var declared = new DeclaredParameters(
        [
            .. variables.Zip(fields, (variable, type) => new NotebookParameter(
                variable.Identifier.ValueText, IsKnown(type) ? type.ToDisplayString(ParameterLiteral.Short) : null, variable.Initializer?.Value.ToString())),
        ]);
        foreach (var (variable, type) in variables.Zip(fields).Where(pair => IsKnown(pair.Second)))
            declared.types[variable.Identifier.ValueText] = type;
        return declared;
    }

    /// <summary>The type of a variable; null where it is not declared, or of a type that the cell alone does not tell.</summary>
    internal ITypeSymbol? Type(string name) => types.GetValueOrDefault(name);

    private static bool IsKnown(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol => false,
        IArrayTypeSymbol array => IsKnown(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.All(IsKnown),
        _ => true,
    };
}
