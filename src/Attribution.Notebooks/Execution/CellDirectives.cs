using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Attribution.Notebooks.Execution;

/// <summary>Looks at a cell's directives before the compiler does, because its own messages do not say what to do.</summary>
internal static class CellDirectives
{
    /// <summary>The first directive that cannot work, as an error; null where all is well.</summary>
    internal static (int Line, ErrorOutput Error)? Check(string source, int cell, NotebookReferences references)
    {
        int line = 0;
        foreach (ReadOnlySpan<char> text in source.AsSpan().EnumerateLines())
        {
            line++;
            if (text.TrimStart().StartsWith("#!"))
                return Wrong(cell, line, "MagicCommand", $"'{text.Trim()}' is a command for other kernels. Remove the line: only C# can be run.");
        }

        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithKind(SourceCodeKind.Script));
        foreach (ReferenceDirectiveTriviaSyntax directive in tree.GetCompilationUnitRoot().GetReferenceDirectives())
        {
            if (references.Problem(directive.File.ValueText) is { } problem)
            {
                int at = tree.GetLineSpan(directive.Span).StartLinePosition.Line + 1;
                return Wrong(cell, at, "MissingReference", $"#r \"{directive.File.ValueText}\": {problem}");
            }
        }

        return null;
    }

    private static (int, ErrorOutput) Wrong(int cell, int line, string name, string message) =>
        (line, new ErrorOutput(name, message, [$"cell {cell}, line {line}: {message}"]));
}
