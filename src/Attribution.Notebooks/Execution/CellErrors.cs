using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Attribution.Notebooks.Execution;

/// <summary>Turns what went wrong in a cell into an error for its reader: cell or loaded file, line and the line's text.</summary>
/// <param name="notebook">The notebook's name.</param>
/// <param name="folder">The notebook's folder, from which loaded files are named.</param>
internal sealed class CellErrors(string notebook, string folder)
{
    /// <summary>How the class is called that the compiler makes of a cell, before its number.</summary>
    internal const string ClassName = "Submission#";

    private const string FileMissing = "CS1504";
    private const int MostFrames = 20, MostCauses = 5;

    private readonly Dictionary<int, string[]> sources = [];
    private readonly ConcurrentDictionary<string, SourceText> loaded = new(StringComparer.Ordinal);

    /// <summary>The file name that the compiler is given for a cell, by which its code is found again in a stack trace.</summary>
    internal string FileName(int cell, string source)
    {
        sources[cell] = source.ReplaceLineEndings("\n").Split('\n');
        return string.Create(CultureInfo.InvariantCulture, $"{notebook}#{cell}");
    }

    /// <summary>Learns the files that a cell loads, as they were when it was compiled.</summary>
    internal void Learn(IEnumerable<SyntaxTree> files)
    {
        foreach (SyntaxTree file in files)
            loaded[file.FilePath] = file.GetText();
    }

    internal (int? Line, ErrorOutput Error) OfCompiler(int cell, IReadOnlyList<Diagnostic> errors)
    {
        Diagnostic first = errors[0];
        string[] lines = [.. errors.Select(error => $"{Place(cell, FileOf(error), Line(error))}\n{error.Id}: {Message(error)}")];
        return IsOfCell(FileOf(first))
            ? (Line(first), new ErrorOutput(first.Id, Message(first), lines))
            : (LineOfLoad(cell), new ErrorOutput(first.Id, $"{Place(FileOf(first), Line(first))}: {Message(first)}", lines));
    }

    internal (int? Line, ErrorOutput Error) OfNesting(int cell, NestingException exception) => (
        IsOfCell(exception.File) ? exception.Line : LineOfLoad(cell),
        new ErrorOutput("CS8078", exception.Message, [$"{Place(cell, exception.File, exception.Line)}\nCS8078: {exception.Message}"]));

    internal (int? Line, ErrorOutput Error) OfException(Exception exception)
    {
        var lines = new List<string>();
        int? line = null;
        foreach (Exception e in Causes(exception))
        {
            lines.Add($"{(ReferenceEquals(e, exception) ? "" : "caused by ")}{e.GetType().Name}: {e.Message}");
            foreach (StackFrame frame in new StackTrace(e, fNeedFileInfo: true).GetFrames().Take(MostFrames))
            {
                if (CellOf(frame) is { } cell)
                {
                    line ??= frame.GetFileLineNumber();
                    lines.Add($"   at {Place(cell, frame.GetFileLineNumber())}");
                }
                else if (frame.GetFileName() is { } file && loaded.ContainsKey(file))
                {
                    lines.Add($"   at {Place(file, frame.GetFileLineNumber())}");
                }
                else if (Name(frame) is { } method)
                {
                    lines.Add($"   at {method}");
                }
            }
        }

        string remedy = exception is CultureNotFoundException && CellCulture.IsOnlyInvariant
            ? " This system knows the invariant culture alone: install ICU (on Debian the package libicu-dev), see to it that "
                + "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT is not set, and start again."
            : "";
        lines[0] += remedy;
        return (line, new ErrorOutput(exception.GetType().Name, exception.Message + remedy, lines));
    }

    /// <summary>The exception and what caused it: of a long row the first ones and the last, from which it all came.</summary>
    private static List<Exception> Causes(Exception exception)
    {
        var all = new List<Exception>();
        for (Exception? e = exception; e is not null; e = e.InnerException)
            all.Add(e);
        if (all.Count > MostCauses + 1)
            all.RemoveRange(MostCauses, all.Count - MostCauses - 1);
        return all;
    }

    /// <summary>An exception as it is told where nobody awaits it.</summary>
    internal string OfStray(Exception exception) => string.Concat(OfException(exception).Error.Traceback.Select(line => line + "\n"));

    internal static (int? Line, ErrorOutput Error) OfTimeout(int cell, TimeSpan limit, bool leftRunning)
    {
        string message = string.Create(
            CultureInfo.InvariantCulture, $"the cell was ended because it ran for more than {limit.TotalSeconds:0.###} seconds")
            + (leftRunning ? "; some of its code could not be stopped and still runs" : "") + ".";
        return (null, new ErrorOutput("CellTimeout", message, [$"cell {cell}: {message}"]));
    }

    internal static (int? Line, ErrorOutput Error) OfInterrupt(int cell, bool leftRunning)
    {
        string message = leftRunning
            ? "the cell was interrupted, but some of its code could not be stopped and still runs. What this cell declared is lost; restart the "
                + "kernel to end it."
            : "the cell was interrupted.";
        return (null, new ErrorOutput("CellInterrupted", message, [$"cell {cell}: {message}"]));
    }

    /// <summary>What the compiler says; of a file that is not there, where it was looked for.</summary>
    private string Message(Diagnostic error)
    {
        if (error.Id == FileMissing && error.Location.SourceTree is { } tree
            && tree.GetRoot().FindTrivia(error.Location.SourceSpan.Start).GetStructure() is LoadDirectiveTriviaSyntax load)
        {
            string from = IsOfCell(tree.FilePath) ? folder : Path.GetDirectoryName(tree.FilePath)!;
            string path = Path.GetFullPath(load.File.ValueText, from);
            if (!File.Exists(path))
            {
                string whose = IsOfCell(tree.FilePath) ? "notebook" : "file";
                return $"#load \"{load.File.ValueText}\": there is no file {path}. Correct the path, which is relative to the {whose}'s folder.";
            }
        }

        return error.GetMessage(CultureInfo.InvariantCulture);
    }

    /// <summary>An error may stand in a file that the cell loads.</summary>
    private string Place(int cell, string? file, int? line) => file is null || IsOfCell(file) ? Place(cell, line) : Place(file, line);

    private string Place(int cell, int? line)
    {
        string text = line is { } number && sources.TryGetValue(cell, out string[]? lines) && number <= lines.Length
            ? $": {lines[number - 1].Trim()}"
            : "";
        return string.Create(CultureInfo.InvariantCulture, $"cell {cell}, line {line}{text}");
    }

    /// <summary>A file in the notebook's folder goes by the path that leads to it from there.</summary>
    private string Place(string file, int? line)
    {
        string near = Path.GetRelativePath(folder, file);
        string name = near.StartsWith("..", StringComparison.Ordinal) ? file : near.Replace('\\', '/');
        string text = line is { } number && loaded.TryGetValue(file, out SourceText? source) && number <= source.Lines.Count
            ? $": {source.Lines[number - 1].ToString().Trim()}"
            : "";
        return string.Create(CultureInfo.InvariantCulture, $"{name}, line {line}{text}");
    }

    /// <summary>Where a cell begins to load files; null where it loads none.</summary>
    private int? LineOfLoad(int cell) =>
        Array.FindIndex(sources[cell], line => line.AsSpan().TrimStart().StartsWith("#load")) is >= 0 and var index ? index + 1 : null;

    private bool IsOfCell(string? path) =>
        string.IsNullOrEmpty(path) || Path.GetFileName(path).StartsWith(notebook + "#", StringComparison.Ordinal);

    private static string FileOf(Diagnostic error) => error.Location.GetLineSpan().Path;

    private static int Line(Diagnostic error) => error.Location.GetLineSpan().StartLinePosition.Line + 1;

    private int? CellOf(StackFrame frame)
    {
        string file = Path.GetFileName(frame.GetFileName() ?? "");
        return file.StartsWith(notebook + "#", StringComparison.Ordinal)
            && int.TryParse(file.AsSpan(notebook.Length + 1), CultureInfo.InvariantCulture, out int cell)
                ? cell
                : null;
    }

    private static string? Name(StackFrame frame)
    {
        MethodBase? method = frame.GetMethod();
        string? type = method?.DeclaringType?.FullName;
        return type is null || type.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal)
            || type.StartsWith("System.Runtime.", StringComparison.Ordinal) || type.StartsWith("System.Threading.", StringComparison.Ordinal)
            || type.StartsWith("Attribution.Notebooks.", StringComparison.Ordinal) || type.StartsWith(ClassName, StringComparison.Ordinal)
                ? null
                : $"{type}.{method!.Name}";
    }
}
