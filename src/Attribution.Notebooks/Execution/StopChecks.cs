using Attribution.Notebooks.Scripting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Puts a check into a cell's loops, jumps and functions, at which a cell that has been ended stops, and endless
/// recursion becomes an error instead of the end of the process. All lines stay where they are.
/// </summary>
internal sealed class StopChecks : CSharpSyntaxRewriter
{
    private static readonly string Turn = $"global::{typeof(CellGuard).FullName}.{nameof(CellGuard.Turn)}();";
    private static readonly string Enter = $"global::{typeof(CellGuard).FullName}.{nameof(CellGuard.Enter)}();";
    private static readonly StatementSyntax TurnStatement = SyntaxFactory.ParseStatement(Turn);
    private static readonly StatementSyntax EnterStatement = SyntaxFactory.ParseStatement(Enter);

    private StopChecks()
    {
    }

    /// <summary>The cell with its checks; unchanged where it cannot be parsed, so that the compiler's messages fit it.</summary>
    internal static string Into(string source)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithKind(SourceCodeKind.Script).WithLanguageVersion(LanguageVersion.Latest));
        return tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error)
            ? source
            : new StopChecks().Visit(tree.GetRoot()).ToFullString();
    }

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) =>
        base.VisitWhileStatement(node) is WhileStatementSyntax loop ? loop.WithStatement(Checked(loop.Statement)) : null;

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) =>
        base.VisitDoStatement(node) is DoStatementSyntax loop ? loop.WithStatement(Checked(loop.Statement)) : null;

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) =>
        base.VisitForStatement(node) is ForStatementSyntax loop ? loop.WithStatement(Checked(loop.Statement)) : null;

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) =>
        base.VisitForEachStatement(node) is ForEachStatementSyntax loop ? loop.WithStatement(Checked(loop.Statement)) : null;

    public override SyntaxNode? VisitForEachVariableStatement(ForEachVariableStatementSyntax node) =>
        base.VisitForEachVariableStatement(node) is ForEachVariableStatementSyntax loop ? loop.WithStatement(Checked(loop.Statement)) : null;

    public override SyntaxNode? VisitGotoStatement(GotoStatementSyntax node) => Checked(node);

    public override SyntaxNode? VisitBlock(BlockSyntax node)
    {
        var block = (BlockSyntax)base.VisitBlock(node)!;
        return node.Parent is AnonymousFunctionExpressionSyntax or BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax
            ? With(EnterStatement, block)
            : block;
    }

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var method = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        return Body(node.ReturnType, node.Modifiers, method.ExpressionBody, method.SemicolonToken) is { } body
            ? method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body)
            : method;
    }

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        var function = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
        return Body(node.ReturnType, node.Modifiers, function.ExpressionBody, function.SemicolonToken) is { } body
            ? function.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body)
            : function;
    }

    private static StatementSyntax Checked(StatementSyntax statement)
    {
        if (statement is BlockSyntax block)
            return With(TurnStatement, block);
        return HasDirectives(statement.GetFirstToken()) ? statement : SyntaxFactory.Block(TurnStatement, statement);
    }

    /// <summary>The block with a check before its first statement; a directive there must keep its line to itself.</summary>
    private static BlockSyntax With(StatementSyntax check, BlockSyntax block)
    {
        SyntaxToken next = block.Statements.Count > 0 ? block.Statements[0].GetFirstToken() : block.CloseBraceToken;
        return HasDirectives(next) ? block : block.WithStatements(block.Statements.Insert(0, check));
    }

    /// <summary>The block that says the same as an expression body; null where there is none or it gives a reference.</summary>
    private static BlockSyntax? Body(TypeSyntax type, SyntaxTokenList modifiers, ArrowExpressionClauseSyntax? arrow, SyntaxToken semicolon)
    {
        if (arrow is null || arrow.ContainsDirectives || type is RefTypeSyntax || arrow.Expression is ThrowExpressionSyntax or RefExpressionSyntax)
            return null;
        bool gives = !(type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
            || (modifiers.Any(SyntaxKind.AsyncKeyword) && type.ToString().EndsWith("Task", StringComparison.Ordinal)));
        string text = $"{arrow.ArrowToken.LeadingTrivia}{{{arrow.ArrowToken.TrailingTrivia}{Enter}{(gives ? "return " : "")}{arrow.Expression.ToFullString()}"
            + $"{semicolon.LeadingTrivia};}}{semicolon.TrailingTrivia}";
        return SyntaxFactory.ParseStatement(text) as BlockSyntax;
    }

    private static bool HasDirectives(SyntaxToken token) => token.LeadingTrivia.Any(trivia => trivia.IsDirective);
}
