using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Scripting;

namespace Attribution.Notebooks.Tests.Portability;

/// <summary>
/// Finds what makes a notebook run in one kernel alone. The notebooks run unchanged here and in .NET Interactive, and in
/// Verso and ClrKernel with another first cell.
/// </summary>
internal static class PortabilityRules
{
    private static readonly string[] Foreign = ["display", "HTML", "CSS", "Javascript", "DisplayAs", "Formatter", "PocketView", "PocketViewTags", "Kernel",
        "KernelInvocationContext", "Microsoft.DotNet.Interactive"];

    /// <summary>What the library shows in every kernel, though it is not its own.</summary>
    private const string Chart = "Plotly.NET.GenericChart";

    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithReferences(((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)))
        .WithImports("System", "System.Collections.Generic", "System.Linq", "System.Threading.Tasks", "Attribution.Notebooks.Scripting");

    /// <summary>The problems of a notebook's code cells, each with the cell's number.</summary>
    internal static IReadOnlyList<string> Problems(IReadOnlyList<string> cells)
    {
        var found = new List<string>();
        Script<object>? script = null;
        foreach (var (i, cell) in cells.Index())
        {
            string code = string.Join('\n', cell.Split('\n').Select(line => IsDirective(line) ? "" : line));
            script = script is null ? CSharpScript.Create<object>(code, Options.AddReferences(cell.Split('\n').SelectMany(PackageFolders.Assemblies)))
                : script.ContinueWith<object>(code);
            SyntaxTree tree = script.GetCompilation().SyntaxTrees.Single();
            found.AddRange(Directives(cell, i).Concat(Characters(cell)).Concat(Names(tree))
                .Concat(Values(tree, script.GetCompilation().GetSemanticModel(tree)))
                .Select(problem => $"cell {i + 1}: {problem}"));
        }

        return found;
    }

    private static bool IsDirective(string line) => line.TrimStart().StartsWith('#') && !line.TrimStart().StartsWith("#pragma", StringComparison.Ordinal);

    /// <summary>Paths are what other kernels read in other ways, so they stand in the cell that is exchanged there.</summary>
    private static IEnumerable<string> Directives(string cell, int index)
    {
        foreach (string line in cell.Split('\n').Select(line => line.Trim()).Where(IsDirective))
        {
            if (line.StartsWith("#!", StringComparison.Ordinal))
                yield return $"'{line}' is a command of one kernel";
            else if (line.StartsWith("#r", StringComparison.Ordinal) && line.Contains("nuget:", StringComparison.OrdinalIgnoreCase) && !line.Contains(','))
                yield return $"'{line}' asks a package source for the newest version";
            else if (index > 0 && (line.StartsWith("#r", StringComparison.Ordinal) || line.StartsWith("#load", StringComparison.Ordinal)))
                yield return $"'{line}' stands outside the first cell";
        }
    }

    /// <summary>ClrKernel reads what it gets as ASCII; an escape ("\u201c") says the same everywhere.</summary>
    private static IEnumerable<string> Characters(string cell) =>
        cell.EnumerateRunes().Where(rune => !rune.IsAscii).Distinct().Select(rune => $"'{rune}' does not reach every kernel");

    private static IEnumerable<string> Names(SyntaxTree tree) =>
        from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        where name.Parent is not MemberAccessExpressionSyntax access || access.Name != name || name.Identifier.Text == "DisplayAs"
        where Foreign.Contains(name.Identifier.Text) || Foreign.Contains((name.Parent?.Parent as QualifiedNameSyntax)?.ToString())
        select $"'{name.Identifier.Text}' is known to one kernel";

    /// <summary>What a cell shows must show itself: other kernels walk through frames and figures by reflection, megabytes of them.</summary>
    private static IEnumerable<string> Values(SyntaxTree tree, SemanticModel model)
    {
        IEnumerable<ExpressionSyntax> shown = tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Select(call => call.Expression).OfType<MemberAccessExpressionSyntax>().Where(access => access.Name.Identifier.Text == "Display")
                .Select(access => access.Expression);
        var members = ((CompilationUnitSyntax)tree.GetRoot()).Members;
        if (members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last })
            shown = shown.Append(last.Expression);
        foreach (ExpressionSyntax expression in shown)
        {
            string type = model.GetTypeInfo(expression).Type?.ToDisplayString() ?? "";
            if (type.StartsWith("Deedle.", StringComparison.Ordinal) || (type.StartsWith("Plotly.NET.", StringComparison.Ordinal) && type != Chart)
                || type.StartsWith("Microsoft.FSharp.", StringComparison.Ordinal))
                yield return $"'{expression}' shows a bare {type}";
        }
    }
}
