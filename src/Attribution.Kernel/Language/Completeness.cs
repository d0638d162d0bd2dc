using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Attribution.Kernel.Language;

/// <summary>Whether code can run as it stands, or a console should let its user type on.</summary>
internal static class Completeness
{
    private static readonly CSharpParseOptions Script = CSharpParseOptions.Default.WithKind(SourceCodeKind.Script).WithLanguageVersion(LanguageVersion.Latest);

    internal static JsonObject Reply(string code)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, Script);
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
