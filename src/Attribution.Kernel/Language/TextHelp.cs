using Attribution.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Attribution.Kernel.Language;

/// <summary>Help inside of a text: a path, or the package that a directive names. The compiler knows nothing of either.</summary>
internal static class TextHelp
{
    private const string Package = "nuget:";

    /// <summary>What could stand at the cursor; null where it is not in a text.</summary>
    /// <param name="code">A cell that is not nested too deep.</param>
    /// <param name="cursor">A place in it, in UTF-16 units.</param>
    /// <param name="notebook">The notebook's folder, in which the paths of directives begin.</param>
    /// <param name="current">The folder in which the paths of running code begin.</param>
    internal static IReadOnlyList<Suggestion>? Of(string code, int cursor, string notebook, string current)
    {
        if (cursor == 0)
            return null;
        SyntaxToken token = CSharpSyntaxTree.ParseText(code, CellCompiler.Script).GetRoot().FindToken(cursor - 1, findInsideTrivia: true);
        if (TypedIn(token, cursor) is not { } typed)
            return null;
        switch (token.Parent)
        {
            case ReferenceDirectiveTriviaSyntax when typed.TrimStart().StartsWith(Package, StringComparison.OrdinalIgnoreCase):
                return PackageNames.Of(typed[(typed.IndexOf(':', StringComparison.Ordinal) + 1)..].TrimStart(), notebook);
            case ReferenceDirectiveTriviaSyntax when Package.StartsWith(typed, StringComparison.OrdinalIgnoreCase):
                return [new Suggestion(Package + " ", "keyword", typed.Length), .. FileNames.Of(typed, notebook, IsAssembly)];
            case ReferenceDirectiveTriviaSyntax:
                return FileNames.Of(typed, notebook, IsAssembly);
            case LoadDirectiveTriviaSyntax:
                return FileNames.Of(typed, notebook, name => HasEnding(name, ".csx") || HasEnding(name, ".cs"));
            default:
                return FileNames.Of(typed, current, _ => true);
        }
    }

    /// <summary>The text from its first quotation mark to the cursor; null where the token is no text, or the cursor behind it.</summary>
    private static string? TypedIn(SyntaxToken token, int cursor)
    {
        string whole = token.Text;
        int length = cursor - token.SpanStart;
        if (length < 1 || length > whole.Length)
            return null;
        if (token.IsKind(SyntaxKind.InterpolatedStringTextToken))
            return token.Parent?.Parent is InterpolatedStringExpressionSyntax text && text.Contents[0] == token.Parent ? whole[..length] : null;
        if (!token.IsKind(SyntaxKind.StringLiteralToken) && !token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
            return null;
        int start = whole.IndexOf('"', StringComparison.Ordinal), marks = 1;
        while (start + marks < whole.Length && whole[start + marks] == '"' && token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
            marks++;
        bool isBehind = length == whole.Length && whole.Length > start + marks && whole.EndsWith('"');
        return start + marks <= length && !isBehind ? whole[(start + marks)..length] : null;
    }

    private static bool IsAssembly(string name) => HasEnding(name, ".dll");

    private static bool HasEnding(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
