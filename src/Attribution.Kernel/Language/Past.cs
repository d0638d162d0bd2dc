using System.Text;
using Attribution.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Attribution.Kernel.Language;

/// <summary>
/// Cells that have run, as one script that later code continues: a script for each of them would make help slower with
/// every cell. A cell that declares a name anew needs another script, because what came before means the old one.
/// </summary>
internal sealed class Past
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> usings = new(StringComparer.Ordinal);
    private readonly StringBuilder members = new();

    /// <summary>The script's text.</summary>
    internal string Text => string.Join('\n', usings.Order(StringComparer.Ordinal)) + "\n" + members;

    /// <summary>Takes a cell that has run; false where it does not fit, because it declares a name that is taken.</summary>
    internal bool TryAdd(CompilationUnitSyntax cell)
    {
        string[] declared = [.. Names(cell).Distinct(StringComparer.Ordinal)];
        if (names.Count > 0 && names.IsSubsetOf(declared))
        {
            // The same cells again: nothing that stands here can be meant any more.
            names.Clear();
            members.Clear();
        }
        else if (declared.Any(names.Contains))
        {
            return false;
        }

        names.UnionWith(declared);
        CompilationUnitSyntax plain = WithoutDirectives(cell);
        usings.UnionWith(plain.Usings.Select(one => one.WithoutTrivia().ToFullString()));
        foreach (MemberDeclarationSyntax member in plain.Members)
        {
            members.Append(member.ToFullString()).Append('\n');
            // A cell's value has no semicolon; what follows here is not part of it.
            if (member is GlobalStatementSyntax && member.GetLastToken(includeZeroWidth: true).IsMissing)
                members.Append(";\n");
        }

        return true;
    }

    /// <summary>The code without what stands between its lines: it has done its work.</summary>
    private static CompilationUnitSyntax WithoutDirectives(CompilationUnitSyntax cell) =>
        cell.ReplaceTrivia(
            cell.DescendantTrivia().Where(trivia => trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia)),
            (_, _) => SyntaxFactory.ElasticMarker);

    /// <summary>What a cell declares for those that follow.</summary>
    private static IEnumerable<string> Names(CompilationUnitSyntax cell) =>
        cell.Usings.Where(one => one.Alias is not null).Select(one => one.Alias!.Name.Identifier.ValueText).Concat(cell.Members.SelectMany(Names));

    private static IEnumerable<string> Names(MemberDeclarationSyntax member) => member switch
    {
        BaseFieldDeclarationSyntax fields => fields.Declaration.Variables.Select(variable => variable.Identifier.ValueText).Concat(Designated(fields)),
        BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
        DelegateDeclarationSyntax type => [type.Identifier.ValueText],
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        _ => Designated(member),
    };

    /// <summary>Names that are declared in the midst of a statement, as by <c>out var</c>.</summary>
    private static IEnumerable<string> Designated(SyntaxNode statement) => statement
        .DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or BlockSyntax or CommonForEachStatementSyntax or QueryExpressionSyntax))
        .OfType<SingleVariableDesignationSyntax>().Select(one => one.Identifier.ValueText);

    /// <summary>A cell's code.</summary>
    internal static CompilationUnitSyntax Parse(string code) => (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(code, CellCompiler.Script).GetRoot();
}
