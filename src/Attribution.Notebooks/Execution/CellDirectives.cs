using System.Text;
using Attribution.Notebooks.Packages;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Attribution.Notebooks.Execution;

/// <summary>Looks at a cell's directives before the compiler does, because its own messages do not say what to do.</summary>
internal static class CellDirectives
{
    /// <summary>The first directive that cannot work, as an error; null where all is well.</summary>
    internal static async Task<(int? Line, ErrorOutput Error)?> CheckAsync(
        string source, int cell, NotebookReferences references, CancellationToken cancellationToken)
    {
        int line = 0;
        foreach (string text in source.ReplaceLineEndings("\n").Split('\n'))
        {
            line++;
            if (text.AsSpan().TrimStart().StartsWith("#!"))
                return Wrong(cell, line, "MagicCommand", $"'{text.Trim()}' is a command for other kernels. Remove the line: only C# can be run.");
        }

        foreach (ReferenceDirectiveTriviaSyntax directive in await DeepStack.RunAsync(() => Directives(source, cancellationToken)).ConfigureAwait(false))
        {
            if (await references.ProblemAsync(directive.File.ValueText, cancellationToken).ConfigureAwait(false) is { } problem)
            {
                int at = directive.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                return Wrong(cell, at, "MissingReference", $"#r \"{directive.File.ValueText}\": {problem}");
            }
        }

        return null;
    }

    /// <summary>
    /// The source without the <c>#r</c> of packages, whose assemblies are many and come in another way. All other text
    /// stays where it is.
    /// </summary>
    internal static string WithoutPackages(string source)
    {
        if (!source.Contains("nuget:", StringComparison.OrdinalIgnoreCase))
            return source;
        var text = new StringBuilder(source);
        foreach (ReferenceDirectiveTriviaSyntax directive in Directives(source, CancellationToken.None)
            .Where(one => PackageDirective.Of(one.File.ValueText) is not null))
        {
            for (int i = directive.SpanStart; i < directive.File.Span.End; i++)
                text[i] = ' ';
        }

        return text.ToString();
    }

    private static IList<ReferenceDirectiveTriviaSyntax> Directives(string source, CancellationToken cancellationToken) =>
        CSharpSyntaxTree.ParseText(source, CellCompiler.Script, cancellationToken: cancellationToken).GetCompilationUnitRoot(cancellationToken)
            .GetReferenceDirectives();

    private static (int?, ErrorOutput) Wrong(int cell, int line, string name, string message) =>
        (line, new ErrorOutput(name, message, [$"cell {cell}, line {line}: {message}"]));
}
