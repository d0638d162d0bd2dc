using System.Diagnostics;
using System.Linq.Expressions;
using System.Text;
using Attribution.Notebooks.Scripting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Rewrites what would end the whole process rather than the cell, by what the names in it mean: calls that end the
/// process become errors, lambdas get a body that <see cref="StopChecks"/> can check, records a property that the check
/// of the stack reaches, and memory on the stack is asked for first. All lines stay where they are.
/// </summary>
internal sealed class SourceGuards : CSharpSyntaxWalker
{
    private static readonly string Guard = $"global::{typeof(CellGuard).FullName}.";
    private static readonly string[] Exits = [nameof(Environment.Exit), nameof(Environment.FailFast)];
    private static readonly string[] NativeExits = ["abort", "exit", "_exit", "_Exit", "quick_exit", "ExitProcess"];

    private readonly List<(int Start, int Length, string Text)> edits = [];
    private readonly Lazy<SemanticModel> model;
    private readonly Lazy<bool> imports;
    private int expressionTrees;

    private SourceGuards(SyntaxTree tree, CSharpCompilation compilation)
    {
        model = new(() => compilation.GetSemanticModel(tree));
        imports = new(() => Imports(compilation));
    }

    /// <summary>The text of one of a compilation's trees with its guards.</summary>
    internal static string Into(SyntaxTree tree, CSharpCompilation compilation)
    {
        var guards = new SourceGuards(tree, compilation);
        guards.Visit(tree.GetRoot());
        SourceText source = tree.GetText();
        if (guards.edits.Count == 0)
            return source.ToString();
        var text = new StringBuilder(source.Length);
        int at = 0;
        foreach (var edit in guards.edits.OrderBy(edit => edit.Start))
        {
            text.Append(source.ToString(TextSpan.FromBounds(at, edit.Start))).Append(edit.Text);
            at = edit.Start + edit.Length;
        }

        return text.Append(source.ToString(TextSpan.FromBounds(at, source.Length))).ToString();
    }

    public override void VisitIdentifierName(IdentifierNameSyntax node)
    {
        string name = node.Identifier.ValueText;
        if (name == nameof(Process.Kill) && node.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax && IsOf(node, typeof(Process)))
            Replace(node, nameof(CellGuard.KillOther));
        else if (Exits.Contains(name) && IsOf(node, typeof(Environment)))
            Replace(Whole(node), Guard + name);
        else if (imports.Value && Method(node)?.GetDllImportData() is { } import && NativeExits.Contains(import.EntryPointName ?? name))
            Replace(Whole(node), Guard + nameof(CellGuard.End));
    }

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => VisitLambda(node, () => base.VisitSimpleLambdaExpression(node));

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) =>
        VisitLambda(node, () => base.VisitParenthesizedLambdaExpression(node));

    public override void VisitRecordDeclaration(RecordDeclarationSyntax node)
    {
        // What the compiler makes for a record's equality calls itself through a ring of records; it reads this property on its way.
        if (node.IsKind(SyntaxKind.RecordDeclaration) && model.Value.GetDeclaredSymbol(node) is { } type
            && type.DeclaringSyntaxReferences[0].Span == node.Span
            && type.GetMembers("EqualityContract").Any(member => member.IsImplicitlyDeclared))
        {
            string modifiers = type.BaseType?.SpecialType != SpecialType.System_Object ? "protected override" : type.IsSealed ? "private" : "protected virtual";
            string property = $" {modifiers} global::System.Type EqualityContract => typeof({node.Identifier.Text}{node.TypeParameterList}); ";
            if (node.OpenBraceToken.Span.Length > 0)
                edits.Add((node.OpenBraceToken.Span.End, 0, property));
            else
                edits.Add((node.SemicolonToken.SpanStart, node.SemicolonToken.Span.Length, $"{{{property}}}"));
        }

        base.VisitRecordDeclaration(node);
    }

    public override void VisitStackAllocArrayCreationExpression(StackAllocArrayCreationExpressionSyntax node)
    {
        if (node is { Initializer: null, Type: ArrayTypeSyntax { ElementType: not PointerTypeSyntax and not FunctionPointerTypeSyntax } array }
            && array.RankSpecifiers[0].Sizes[0] is not OmittedArraySizeExpressionSyntax and var size)
        {
            Around(size, $"{Guard}{nameof(CellGuard.Room)}<{array.ElementType}>(", ")", () => base.VisitStackAllocArrayCreationExpression(node));
        }
        else
        {
            base.VisitStackAllocArrayCreationExpression(node);
        }
    }

    /// <summary>
    /// A lambda that calls something may come back to itself. As an expression it has no place for a check; as a block
    /// it has one. In an expression tree there are no blocks, nor does its code run.
    /// </summary>
    private void VisitLambda(LambdaExpressionSyntax node, Action visit)
    {
        if (node.ExpressionBody is not { } body || body is ThrowExpressionSyntax or RefExpressionSyntax || !Calls(body))
        {
            visit();
        }
        else if (expressionTrees > 0 || IsExpressionTree(model.Value.GetTypeInfo(node).ConvertedType))
        {
            expressionTrees++;
            visit();
            expressionTrees--;
        }
        else if (model.Value.GetSymbolInfo(node).Symbol is IMethodSymbol { ReturnsByRef: false, ReturnsByRefReadonly: false } lambda)
        {
            bool gives = !lambda.ReturnsVoid && (!lambda.IsAsync || lambda.ReturnType is INamedTypeSymbol { IsGenericType: true });
            Around(body, gives ? "{ return " : "{ ", "; }", visit);
        }
        else
        {
            visit();
        }
    }

    private void Around(ExpressionSyntax node, string before, string after, Action visit)
    {
        edits.Add((node.SpanStart, 0, before));
        visit();
        edits.Add((node.Span.End, 0, after));
    }

    private void Replace(SyntaxNode node, string text) => edits.Add((node.SpanStart, node.Span.Length, text));

    private bool IsOf(IdentifierNameSyntax node, Type type) => Method(node)?.ContainingType.ToDisplayString() == type.FullName;

    /// <summary>The method that a name means, alone or as one of several.</summary>
    private IMethodSymbol? Method(IdentifierNameSyntax node)
    {
        SymbolInfo info = model.Value.GetSymbolInfo(node);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
    }

    /// <summary>Whether this cell or one before it declares functions of native libraries: else no name needs to be looked up for that.</summary>
    private static bool Imports(CSharpCompilation compilation)
    {
        for (Compilation? cell = compilation; cell is not null; cell = cell.ScriptCompilationInfo?.PreviousScriptCompilation)
        {
            if (cell.SyntaxTrees.Any(tree => tree.GetText().ToString().Contains("DllImport", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    /// <summary>The name with what stands before its dot.</summary>
    private static SyntaxNode Whole(IdentifierNameSyntax node) => node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access : node;

    private static bool Calls(ExpressionSyntax body) =>
        body.DescendantNodesAndSelf()
            .Any(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax or AwaitExpressionSyntax);

    private static bool IsExpressionTree(ITypeSymbol? type) => type is INamedTypeSymbol { Name: nameof(Expression), ContainingNamespace.Name: "Expressions" };
}
