using Attribution.Notebooks.Scripting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Puts a check into a cell's loops, jumps and lambdas, at which a cell that has been ended stops. Functions get theirs
/// from the compiler: see <see cref="EntryChecks"/>. All lines stay where they are.
/// </summary>
internal sealed class StopChecks : CSharpSyntaxRewriter
{
    private static readonly string Turn = $"global::{typeof(CellGuard).FullName}.{nameof(CellGuard.Turn)}();";
    private static readonly string Enter = $"global::{typeof(CellGuard).FullName}.{nameof(CellGuard.EnsureSufficientExecutionStack)}();";
    private static readonly StatementSyntax TurnStatement = SyntaxFactory.ParseStatement(Turn);
    private static readonly StatementSyntax EnterStatement = SyntaxFactory.ParseStatement(Enter);

    private StopChecks()
    {
    }

    /// <summary>The cell with its checks; unchanged where it cannot be parsed, so that the compiler's messages fit it.</summary>
    internal static string Into(string source)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, CellCompiler.Script);
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

    /// <summary>
    /// The compiler has no check for lambdas outside of classes; everything else gets its own from it. Only a lambda that
    /// calls something may come back to itself.
    /// </summary>
    public override SyntaxNode? VisitBlock(BlockSyntax node)
    {
        var block = (BlockSyntax)base.VisitBlock(node)!;
        return node.Parent is AnonymousFunctionExpressionSyntax ? With(Calls(node) ? EnterStatement : TurnStatement, block) : block;
    }

    /// <summary>The cell's first statement is a check, too, so that <see cref="EntryChecks"/> finds the guard in every cell.</summary>
    public override SyntaxNode? VisitCompilationUnit(CompilationUnitSyntax node)
    {
        var unit = (CompilationUnitSyntax)base.VisitCompilationUnit(node)!;
        if (unit.Members.Count == 0)
            return unit;
        MemberDeclarationSyntax first = unit.Members[0];
        StatementSyntax check = TurnStatement.WithLeadingTrivia(first.GetLeadingTrivia());
        return unit.WithMembers([SyntaxFactory.GlobalStatement(check), first.WithoutLeadingTrivia(), .. unit.Members.Skip(1)]);
    }

    private static bool Calls(BlockSyntax block) =>
        block.DescendantNodes()
            .Any(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax or AwaitExpressionSyntax);

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

    private static bool HasDirectives(SyntaxToken token) => token.LeadingTrivia.Any(trivia => trivia.IsDirective);
}
