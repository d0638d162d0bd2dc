using System.Text.Json.Nodes;
using Attribution.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Attribution.Kernel.Language;

/// <summary>Whether code can run as it stands, or a console should let its user type on.</summary>
internal static class Completeness
{
    internal static async Task<JsonObject> ReplyAsync(string code)
    {
        try
        {
            Nesting.Check(code);
            return await DeepStack.RunAsync(() => Reply(code)).ConfigureAwait(false);
        }
        catch (NestingException)
        {
            return new JsonObject { ["status"] = "invalid" };
        }
    }

    private static JsonObject Reply(string code)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, CellCompiler.Script);
        Nesting.Check(tree);
        if (!SyntaxFactory.IsCompleteSubmission(tree))
            return new JsonObject { ["status"] = "incomplete", ["indent"] = Indent(code) };
        bool wrong = tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new JsonObject { ["status"] = wrong ? "invalid" : "complete" };
    }

    /// <summary>The last line's own indent, and four spaces more behind an opening bracket.</summary>
    private static string Indent(string code)
    {
        string last = code[(code.LastIndexOf('\n') + 1)..].TrimEnd();
        string own = last[..(last.Length - last.TrimStart().Length)];
        return last.Length > 0 && last[^1] is '{' or '(' or '[' ? own + "    " : own;
    }
}
