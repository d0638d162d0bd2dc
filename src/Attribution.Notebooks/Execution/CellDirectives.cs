using System.Text;
using Attribution.Notebooks.Packages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Attribution.Notebooks.Execution;

/// <summary>Looks at a cell's directives before the compiler does, because its own messages do not say what to do.</summary>
internal static class CellDirectives
{
    /// <summary>The first directive that cannot work, as an error; null where all is well.</summary>
    internal static async Task<(int? Line, ErrorOutput Error)?> CheckAsync(
        string source, int cell, string folder, NotebookReferences references, CancellationToken cancellationToken)
    {
        if (!source.Contains('#', StringComparison.Ordinal))
            return null;
        CompilationUnitSyntax root = await RootAsync(source).ConfigureAwait(false);
        if (Commands(root).FirstOrDefault(command => !MagicCommands.IsHarmless(command.ToString().Trim())) is { } magic)
            return MagicCommands.Of(cell, Line(magic), magic.ToString().Trim());
        var units = new Queue<Unit>([new Unit(root, null, folder, null)]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (units.TryDequeue(out Unit? unit))
        {
            // Of a loaded file the compiler itself names what is wrong, but that it knows nothing of packages.
            foreach (ReferenceDirectiveTriviaSyntax directive in unit.Root.GetReferenceDirectives()
                .Where(one => unit.File is null || PackageDirective.Of(one.File.ValueText) is not null))
            {
                if (await references.ProblemAsync(directive.File.ValueText, cancellationToken).ConfigureAwait(false) is { } problem)
                {
                    string message = $"#r \"{directive.File.ValueText}\": {problem}";
                    string of = unit.File is null ? FormattableString.Invariant($"cell {cell}") : Path.GetRelativePath(folder, unit.File);
                    string place = FormattableString.Invariant($"{of}, line {Line(directive)}: ");
                    return (unit.Line ?? Line(directive),
                        new ErrorOutput("MissingReference", unit.File is null ? message : place + message, [place + message]));
                }
            }

            foreach (LoadDirectiveTriviaSyntax load in unit.Root.GetLoadDirectives())
            {
                if (LoadedFiles.Find(load.File.ValueText, unit.Folder) is { } path && seen.Add(path) && LoadedFiles.Read(path) is { } text)
                    units.Enqueue(new Unit(await RootAsync(text).ConfigureAwait(false), path, Path.GetDirectoryName(path)!, unit.Line ?? Line(load)));
            }
        }

        return null;
    }

    /// <summary>
    /// The source as it is compiled: without lines that name the language, and without the <c>#r</c> of packages, whose
    /// assemblies are many and come in another way. All other text stays where it is.
    /// </summary>
    internal static string Compiled(string source)
    {
        bool commands = source.Contains("#!", StringComparison.Ordinal);
        if (!commands && !source.Contains("nuget:", StringComparison.OrdinalIgnoreCase))
            return source;
        CompilationUnitSyntax root = Root(source);
        var text = new StringBuilder(source);
        foreach (TextSpan span in root.GetReferenceDirectives().Where(one => PackageDirective.Of(one.File.ValueText) is not null)
            .Select(directive => TextSpan.FromBounds(directive.SpanStart, directive.File.Span.End)).Concat(Commands(root).Select(command => command.Span)))
        {
            for (int i = span.Start; i < span.End; i++)
                text[i] = text[i] is '\r' or '\n' ? text[i] : ' ';
        }

        return text.ToString();
    }

    /// <summary>Lines that C# does not know, but other kernels do: inside a text or a comment there are none.</summary>
    private static IEnumerable<DirectiveTriviaSyntax> Commands(CompilationUnitSyntax root)
    {
        for (DirectiveTriviaSyntax? directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive.IsKind(SyntaxKind.ShebangDirectiveTrivia)
                || (directive.IsKind(SyntaxKind.BadDirectiveTrivia) && directive.IsActive && IsOfOthers(directive.ToString())))
            {
                yield return directive;
            }
        }
    }

    private static bool IsOfOthers(string text) =>
        text.StartsWith("#!", StringComparison.Ordinal) || text.Split(' ', 2)[0] is "#i" or "#time" or "#help" or "#quit";

    private static int Line(SyntaxNode directive) => directive.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private static Task<CompilationUnitSyntax> RootAsync(string source)
    {
        Nesting.Check(source);
        return DeepStack.RunAsync(() => Root(source));
    }

    private static CompilationUnitSyntax Root(string source) =>
        CSharpSyntaxTree.ParseText(source, CellCompiler.Script, cancellationToken: CancellationToken.None).GetCompilationUnitRoot(CancellationToken.None);

    /// <summary>A cell, or a file that it loads.</summary>
    /// <param name="Root">Its code.</param>
    /// <param name="File">The file; null for the cell.</param>
    /// <param name="Folder">The folder that its paths begin in.</param>
    /// <param name="Line">The line of the cell that led to the file; null for the cell.</param>
    private sealed record Unit(CompilationUnitSyntax Root, string? File, string Folder, int? Line);
}
