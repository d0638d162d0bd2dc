using System.Diagnostics;
using System.Globalization;
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
    private static readonly string QueryGuards = $"global::{typeof(QueryGuard).FullName}.";
    private static readonly string[] Exits = [nameof(Environment.Exit), nameof(Environment.FailFast)];
    private static readonly Dictionary<string, string> Cultures = new()
    {
        [nameof(CultureInfo.CurrentCulture)] = nameof(CellGuard.CurrentCulture),
        [nameof(CultureInfo.DefaultThreadCurrentCulture)] = nameof(CellGuard.CurrentCulture),
        [nameof(CultureInfo.CurrentUICulture)] = nameof(CellGuard.CurrentUICulture),
        [nameof(CultureInfo.DefaultThreadCurrentUICulture)] = nameof(CellGuard.CurrentUICulture),
    };

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
        else if (Cultures.TryGetValue(name, out string? culture) && IsSet(Whole(node)) && IsCulture(node))
            Replace(Whole(node), Guard + culture);
        else if (name == nameof(Queryable.AsQueryable) && IsOf(node, typeof(Queryable)))
            Replace(OfType(node), nameof(QueryGuard.AsStoppableQueryable), QueryGuards);
        else if (name == nameof(LambdaExpression.Compile) && Method(node) is { } compile && Compiles(compile))
            Replace(node, nameof(QueryGuard.CompileStoppable));
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

    public override void VisitWhereClause(WhereClauseSyntax node) => VisitClause(node, node.Condition, () => base.VisitWhereClause(node));

    public override void VisitLetClause(LetClauseSyntax node) => VisitClause(node, node.Expression, () => base.VisitLetClause(node));

    public override void VisitOrdering(OrderingSyntax node) => VisitClause(node, node.Expression, () => base.VisitOrdering(node));

    public override void VisitSelectClause(SelectClauseSyntax node) => VisitClause(node, node.Expression, () => base.VisitSelectClause(node));

    public override void VisitGroupClause(GroupClauseSyntax node) => VisitClause(node, node.ByExpression, () => base.VisitGroupClause(node));

    /// <summary>What a query does with each thing is a function without a place for a check; its value can pass through one.</summary>
    private void VisitClause(SyntaxNode clause, ExpressionSyntax value, Action visit)
    {
        IMethodSymbol? operation = clause is QueryClauseSyntax part
            ? model.Value.GetQueryClauseInfo(part).OperationInfo.Symbol as IMethodSymbol
            : model.Value.GetSymbolInfo(clause).Symbol as IMethodSymbol;
        bool isTree = expressionTrees > 0 || (operation?.Parameters is [.., var last] && IsExpressionTree(last.Type));
        if (isTree)
            expressionTrees++;
        bool isValue = model.Value.GetTypeInfo(value).Type is { TypeKind: not TypeKind.Error, SpecialType: not SpecialType.System_Void };
        if (!isTree && operation is not null && isValue)
            Around(value, $"{Guard}{nameof(CellGuard.Turn)}(", ")", visit);
        else
            visit();
        if (isTree)
            expressionTrees--;
    }

    /// <summary>
    /// As an expression a lambda has no place for a check; as a block it has one. An expression tree stays as it is:
    /// see <see cref="QueryGuard"/>.
    /// </summary>
    private void VisitLambda(LambdaExpressionSyntax node, Action visit)
    {
        if (node.ExpressionBody is not { } body || body is ThrowExpressionSyntax or RefExpressionSyntax)
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

    /// <summary>Puts a method in the place of another: as an extension, or by its whole name in the place of one.</summary>
    private void Replace(SyntaxNode node, string name, string type) =>
        Replace(node, node is IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax } ? name : type + name);

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

    /// <summary>A method's name, with what stands before its dot where that is a type.</summary>
    private SyntaxNode OfType(IdentifierNameSyntax node) =>
        node.Parent is MemberAccessExpressionSyntax access && model.Value.GetSymbolInfo(access.Expression).Symbol is ITypeSymbol ? access : node;

    private static bool IsSet(SyntaxNode node) =>
        node.Parent is AssignmentExpressionSyntax set && set.IsKind(SyntaxKind.SimpleAssignmentExpression) && set.Left == node;

    /// <summary>Whether a name is a culture of the code that runs: of <see cref="CultureInfo"/>, or of the current thread.</summary>
    private bool IsCulture(IdentifierNameSyntax node) => model.Value.GetSymbolInfo(node).Symbol is IPropertySymbol property
        && (property.ContainingType.ToDisplayString() == typeof(CultureInfo).FullName
            || (property.ContainingType.ToDisplayString() == typeof(Thread).FullName
                && Whole(node).ToString().Contains(nameof(Thread.CurrentThread), StringComparison.Ordinal)));

    /// <summary>Whether a method makes code of an expression tree.</summary>
    private static bool Compiles(IMethodSymbol method) =>
        method.ContainingType is { Name: nameof(LambdaExpression) or nameof(Expression), ContainingNamespace.Name: "Expressions" }
        && method.Parameters is [] or [{ Type.SpecialType: SpecialType.System_Boolean }];

    private static bool IsExpressionTree(ITypeSymbol? type) => type is INamedTypeSymbol { Name: nameof(Expression), ContainingNamespace.Name: "Expressions" };
}
