using System.CommandLine;
using System.CommandLine.Invocation;

namespace Attribution.Cli;

/// <summary>What a command line lacks: told with what it is for, and with a command line that has all.</summary>
internal static class Missing
{
    // What stands in examples in the place of a name of the user's own.
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["--out"] = "results",
        ["--against"] = "my-articles",
        ["--from"] = "corpora",
        ["--with"] = "other-run",
        ["--image"] = "registry.example/attribution",
        ["--claim"] = "news",
        ["DRAFT"] = "draft.txt",
        ["FOLDER"] = "my-articles",
        ["PATH"] = "my-articles",
        ["TOOL"] = "brat",
        ["DIR"] = "news",
    };

    // Where the same word means something else.
    private static readonly Dictionary<(string Command, string Symbol), string> Others = new()
    {
        [("merge", "FOLDER")] = "shards",
        [("from", "FOLDER")] = "corrected",
        [("from", "--out")] = "my-annotation",
        [("texts", "PATH")] = "annotation",
        [("compare", "PATH")] = "notebooks",
    };

    /// <summary>Whether a message says, in the words of the library that parses command lines, what <see cref="In"/> says in ours.</summary>
    public static bool Replaces(string message) => message.StartsWith("Required ", StringComparison.Ordinal)
        || (message.StartsWith("Option '", StringComparison.Ordinal) && (message.EndsWith("' is required.", StringComparison.Ordinal)
            || message.Contains("' expects a single argument but ", StringComparison.Ordinal)));

    /// <summary>What is missing, or given too often, as whole sentences; the last one shows how to write it.</summary>
    public static IEnumerable<string> In(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Any(one => !one.Hidden) && parsed.Action is ParseErrorAction)
        {
            yield return $"'{UsageErrors.NameOf(command)}' needs one of its commands behind it: {UsageErrors.List(command.Subcommands.Where(one => !one.Hidden)
                .Select(one => one.Name))}.";
            yield break;
        }
        var found = false;
        foreach (var argument in command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && !argument.HasDefaultValue))
        {
            if (parsed.GetResult(argument) is { Tokens.Count: > 0 }) continue;
            found = true;
            yield return $"'{UsageErrors.NameOf(command)}' needs {argument.Name}: {Meaning(argument)}";
        }
        foreach (var option in command.Options)
        {
            var given = parsed.GetResult(option);
            if (given is null or { Implicit: true })
            {
                if (!option.Required) continue;
                found = true;
                yield return $"'{UsageErrors.NameOf(command)}' needs {option.Name} {option.HelpName}: {Meaning(option)}";
            }
            else if (given.Tokens.Count < option.Arity.MinimumNumberOfValues)
            {
                found = true;
                yield return $"{option.Name} needs {option.HelpName ?? "a value"} behind it: {Meaning(option)}";
            }
            else if (given.Tokens.Count > option.Arity.MaximumNumberOfValues)
                yield return $"{option.Name} is given more than once ({string.Join(", ", given.Tokens.Select(token => $"'{token.Value}'"))}). Give it once.";
        }
        if (found && Example(command) is { } example) yield return $"It is written so: {example}";
    }

    /// <summary>A command line with all that <paramref name="command"/> needs; null where it needs nothing.</summary>
    private static string? Example(Command command)
    {
        var arguments = command.Arguments.Select(argument => NameFor(command, argument)).OfType<string>();
        var options = command.Options.Where(option => option.Required).Select(option => $"{option.Name} {NameFor(command, option) ?? option.HelpName}");
        return options.Any() || command.Arguments.Any(argument => argument.Arity.MinimumNumberOfValues > 0)
            ? string.Join(' ', ["attribution", UsageErrors.NameOf(command), .. arguments, .. options]) : null;
    }

    private static string? NameFor(Command command, Symbol symbol) =>
        Others.GetValueOrDefault((command.Name, symbol.Name)) ?? Examples.GetValueOrDefault(symbol.Name);

    private static string Meaning(Symbol symbol) => symbol.Description is { Length: > 0 } text ? $"{char.ToLowerInvariant(text[0])}{text[1..]}" : "";
}
