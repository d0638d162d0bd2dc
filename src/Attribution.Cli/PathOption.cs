using System.CommandLine;
using System.CommandLine.Parsing;
using Attribution.Output;

namespace Attribution.Cli;

/// <summary>Options that name a file or a folder. What they can never mean is told before any work is done.</summary>
internal static class PathOption
{
    /// <summary>A folder to write to.</summary>
    public static Option<string> Output(string name, string description) => Of(name, "DIR", description, ProblemOfOutput);

    /// <summary>A folder to read from.</summary>
    public static Option<string> Folder(string name, string description) => Of(name, "DIR", description, value =>
        File.Exists(value) ? $"{value} is a file, not a folder. Name the folder that it lies in, or another one." : null);

    /// <summary>A file to read.</summary>
    public static Option<string> SingleFile(string name, string description) => Of(name, "FILE", description, ProblemOfInput);

    /// <summary>A file or a folder to read.</summary>
    public static Option<string> Single(string name, string description) => Of(name, "PATH", description, ProblemOfInput);

    /// <summary>Files or folders to read.</summary>
    public static Option<string[]> Several(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = "PATH", AllowMultipleArgumentsPerToken = true };
        option.Validators.Add(result => Check(name, result, ProblemOfInput));
        return option;
    }

    /// <summary><c>--force</c>.</summary>
    public static Option<bool> Force() =>
        new("--force") { Description = "Replaces files in the way that this command did not write, or that were changed since." };

    /// <summary>What keeps <paramref name="value"/> from being a file or folder to read; null where nothing does.</summary>
    public static string? ProblemOfInput(string value)
    {
        if (Directory.Exists(value) || !File.Exists(value)) return null;
        // A pipe or a device has no length, and waiting for one could take for ever.
        return new FileInfo(value).Length == 0 ? $"{value} is empty, or a pipe or a device. Name a file that holds something." : null;
    }

    /// <summary>What keeps <paramref name="value"/> from being a folder to write to; null where nothing does.</summary>
    public static string? ProblemOfOutput(string value) =>
        InTheWay.FileOnTheWay(value) is { } file
            ? $"{file} is a {(Leads(file) ? "file" : "link that leads nowhere")}, not a folder. Name a folder; it is made where it "
                + "does not exist."
            : null;

    private static bool Leads(string path) => new FileInfo(path) is not { LinkTarget: not null } link || link.ResolveLinkTarget(true) is { Exists: true };

    private static Option<string> Of(string name, string value, string description, Func<string, string?> problem)
    {
        var option = new Option<string>(name) { Description = description, HelpName = value };
        option.Validators.Add(result => Check(name, result, problem));
        return option;
    }

    private static void Check(string name, OptionResult result, Func<string, string?> problem)
    {
        foreach (var token in result.Tokens)
        {
            if (string.IsNullOrWhiteSpace(token.Value))
                result.AddError($"{name} is given without a name. Write it behind {name}, such as {name} {(name is "--out" ? "results" : "my-folder")}.");
            else if (UsageErrors.IsUnknownOption(token.Value)) result.AddError(UsageErrors.TakenForValue(token.Value));
            else if (problem(token.Value) is { } reason) result.AddError($"{name}: {reason}");
        }
    }
}
