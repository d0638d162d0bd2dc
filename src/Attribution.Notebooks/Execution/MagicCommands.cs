using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Attribution.Notebooks.Execution;

/// <summary>Commands of other kernels, which are no C#: what to write in their place.</summary>
internal static partial class MagicCommands
{
    private const string Name = "MagicCommand";
    private const string Stopwatch = "Measure with var clock = System.Diagnostics.Stopwatch.StartNew(); and show clock.Elapsed at the end of the cell.";
    private const string OtherLanguage = "Only C# can be run: keep the other language in a notebook of its own, and hand data over in files.";
    private const string Html = "Show it with HTML(\"\"\"…\"\"\").";
    private const string Shared = "All C# cells share their variables already; hand data to other languages in files.";
    private const string Package = "Refer to a package with #r \"nuget: Name, Version\" in the first line of a cell.";
    private const string Load = "Run the code of a file with #load \"file.csx\" in the first line of a cell.";
    private const string Look = "Type the beginning of a name and press Tab to see what there is, Shift+Tab to read about it.";
    private const string Remove = "Remove the line: nothing takes its place.";
    private static readonly string AnyProgram = Program("name", "arguments");

    private static readonly FrozenDictionary<string, string> Advice = new (string[] Names, string Advice)[]
    {
        (["time", "timeit", "prun", "lprun"], Stopwatch),
        (["matplotlib", "pylab"], "Remove the line: a chart shows itself where it is the cell's last expression, elsewhere with chart.Display()."),
        (["markdown", "md"], "Write the text in a Markdown cell."),
        (["html", "svg", "mermaid", "latex"], Html),
        (["javascript", "js", "css"], "Show a page's part that holds it with HTML(\"\"\"<script>…</script>\"\"\")."),
        (["fsharp", "f#", "pwsh", "powershell", "python", "python2", "python3", "r", "julia", "ruby", "perl", "kql", "http", "ai"], OtherLanguage),
        (["sql"], "Ask a database from C#: #r \"nuget: DuckDB.NET.Data.Full\", say, and a DuckDBConnection."),
        (["bash", "sh", "script", "cmd", "system", "sx"], AnyProgram),
        (["share", "set", "value", "store", "push", "pull"], Shared),
        (["import", "load", "run", "loadpy"], Load),
        (["connect"], "Other kernels cannot be reached from here. " + Shared),
        (["i"], "Name a feed of packages in a NuGet.config beside the notebook."),
        (["pip", "conda", "mamba", "nuget"], Package),
        (["who", "whos", "who_ls", "lsmagic", "magic", "about", "help", "pinfo", "pdoc", "quickref"], Look),
        (["cd"], "Set Environment.CurrentDirectory = \"folder\";"),
        (["pwd"], "Show Environment.CurrentDirectory."),
        (["ls", "dir"], "Show System.IO.Directory.GetFileSystemEntries(\".\")."),
        (["env", "set_env"], "Use Environment.GetEnvironmentVariable(\"NAME\") and Environment.SetEnvironmentVariable(\"NAME\", \"value\")."),
        (["writefile", "file"], "Write a file with System.IO.File.WriteAllText(\"file\", \"\"\"…\"\"\");"),
        (["capture"], "Take what is written with Console.SetOut(new System.IO.StringWriter());"),
        (["reset", "quit", "exit"], "Restart the kernel from the front end's menu."),
        (["debug", "pdb"], "There is no debugger: show values on the way with value.Display()."),
        (["config", "load_ext", "reload_ext", "unload_ext", "autoreload", "colors", "precision", "logstart", "meta", "enable-telemetry"], Remove),
    }.SelectMany(group => group.Names.Select(name => KeyValuePair.Create(name, group.Advice))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of programs that are called by one word: any other word behind an exclamation mark may be a variable.</summary>
    private static readonly string[] Programs =
        ["ls", "dir", "pwd", "cat", "pip", "pip3", "dotnet", "git", "date", "whoami", "df", "free", "nvidia-smi", "top", "ps", "env", "python", "python3"];

    /// <summary>Whether a line names the language that all cells are in, or the program that runs a script.</summary>
    internal static bool IsHarmless(string line) => Own().IsMatch(line);

    /// <summary>The error of a line that begins with <c>#!</c> or another directive of other kernels.</summary>
    internal static (int? Line, ErrorOutput Error) Of(int cell, int line, string text) => Wrong(cell, line, text, Advised(text));

    /// <summary>
    /// A compiler's error in a line that looks like a command of IPython's or of a shell becomes one that says so; any
    /// other stays as it is. Only then, because in C# a line may begin with <c>%</c> and <c>!</c>.
    /// </summary>
    internal static (int? Line, ErrorOutput Error) Explain(
        int cell, string source, (int? Line, ErrorOutput Error) error, IReadOnlyList<Diagnostic> diagnostics)
    {
        string[] lines = source.ReplaceLineEndings("\n").Split('\n');
        foreach (int line in diagnostics.Select(one => one.Location.GetLineSpan()).Where(span => span.Path.Contains('#', StringComparison.Ordinal))
            .Select(span => span.StartLinePosition.Line).Distinct().Order())
        {
            string text = lines[line].Trim();
            if (OfPython().IsMatch(text))
                return Wrong(cell, line + 1, text, Advised(text));
            if (OfShell().Match(text) is { Success: true, Groups: var parts } && (parts["more"].Success || Programs.Contains(parts["name"].Value)))
                return Maybe(line + 1, text, OfProgram(parts["name"].Value, parts["more"].Value.Trim()));
            if (OfHelp().IsMatch(text))
                return Maybe(line + 1, text, Look);
        }

        return error;

        // It may be C# with a mistake as well: then what the compiler says is of use.
        (int?, ErrorOutput) Maybe(int line, string text, string advice)
        {
            (int? Line, ErrorOutput Error) found = Wrong(cell, line, text, advice);
            return (found.Line, found.Error with { Traceback = [.. found.Error.Traceback, error.Error.Traceback[0]] });
        }
    }

    private static string OfProgram(string name, string arguments) =>
        Advice.GetValueOrDefault(name.TrimEnd('3')) is { } advice && advice != Look ? advice : Program(name, arguments);

    private static string Program(string name, string arguments) =>
        "Run a program from C#: var run = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("
            + $"{SymbolDisplay.FormatLiteral(name, true)}, {SymbolDisplay.FormatLiteral(arguments, true)}) {{ RedirectStandardOutput = true }})!; "
            + "Console.Write(run.StandardOutput.ReadToEnd());";

    private static string Advised(string text) =>
        Advice.GetValueOrDefault(Word().Match(text).Value) ?? "Remove the line: only C# can be run.";

    private static (int?, ErrorOutput) Wrong(int cell, int line, string text, string advice)
    {
        string message = $"'{text}' is a command of other kernels. {advice}";
        return (line, new ErrorOutput(Name, message, [FormattableString.Invariant($"cell {cell}, line {line}: {message}")]));
    }

    [GeneratedRegex(@"^#!\s*(csharp|c#)\s*$|^#!\s*/", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(@"(?<=^(#!|#|%{1,2})\s*)[\w#-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^%{1,2}[A-Za-z_]\w*(\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex OfPython();

    [GeneratedRegex(@"^!{1,2}\s*(?<name>[A-Za-z][\w.-]*)(?<more>\s+(?!(is|as|and|or|with|switch)\b)[-\w./~""'].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OfShell();

    [GeneratedRegex(@"^\?{1,2}[A-Za-z_][\w.]*$|^[A-Za-z_][\w.]*\?{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfHelp();
}
