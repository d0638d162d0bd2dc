using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Attribution.Notebooks.Execution;

/// <summary>Turns what went wrong in a cell into an error for its reader: cell, line and the line's text.</summary>
internal sealed class CellErrors(string notebook)
{
    /// <summary>How the class is called that the compiler makes of a cell, before its number.</summary>
    internal const string ClassName = "Submission#";

    private const int MostFrames = 20, MostCauses = 5;

    private readonly Dictionary<int, string[]> sources = [];

    /// <summary>The file name that the compiler is given for a cell, by which its code is found again in a stack trace.</summary>
    internal string FileName(int cell, string source)
    {
        sources[cell] = source.ReplaceLineEndings("\n").Split('\n');
        return string.Create(CultureInfo.InvariantCulture, $"{notebook}#{cell}");
    }

    internal (int? Line, ErrorOutput Error) OfCompiler(int cell, IReadOnlyList<Diagnostic> errors)
    {
        Diagnostic first = errors[0];
        string[] lines = [.. errors.Select(error => $"{Place(cell, error)}\n{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}")];
        return (Line(first), new ErrorOutput(first.Id, first.GetMessage(CultureInfo.InvariantCulture), lines));
    }

    internal (int? Line, ErrorOutput Error) OfNesting(int cell, NestingException exception) =>
        (exception.Line, new ErrorOutput("CS8078", exception.Message, [$"{Place(cell, exception.Line)}\nCS8078: {exception.Message}"]));

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
                else if (Name(frame) is { } method)
                {
                    lines.Add($"   at {method}");
                }
            }
        }

        return (line, new ErrorOutput(exception.GetType().Name, exception.Message, lines));
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

    /// <summary>An error may stand in a file that the cell loads.</summary>
    private string Place(int cell, Diagnostic error)
    {
        string file = Path.GetFileName(error.Location.GetLineSpan().Path);
        return file.StartsWith(notebook + "#", StringComparison.Ordinal) || file.Length == 0
            ? Place(cell, Line(error))
            : string.Create(CultureInfo.InvariantCulture, $"{file}, line {Line(error)}");
    }

    private string Place(int cell, int? line)
    {
        string text = line is { } number && sources.TryGetValue(cell, out string[]? lines) && number <= lines.Length
            ? $": {lines[number - 1].Trim()}"
            : "";
        return string.Create(CultureInfo.InvariantCulture, $"cell {cell}, line {line}{text}");
    }

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
