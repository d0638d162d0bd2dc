using System.CommandLine;
using System.CommandLine.Parsing;

namespace Attribution.Cli;

/// <summary>What is wrong with a command line, each with what may have been meant.</summary>
internal static class UsageErrors
{
    /// <summary>Whether a word is neither an option nor a file: what was meant is an option.</summary>
    public static bool IsUnknownOption(string word) => word.Length > 1 && word[0] == '-' && !Path.Exists(word);

    /// <summary>That an unknown option stands where a path or a value could; <see cref="Of"/> says what may have been meant.</summary>
    public static string TakenForValue(string word) => $"There is no option '{word}'.";

    /// <summary>The errors of <paramref name="parsed"/>, as whole sentences; empty where it can be run.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        // Behind a command that there is not, no word can be understood.
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var first, ..])
            return [first[0] == '-' ? NoOption(parsed.CommandResult, first) : NoCommand(command, first)];

        var messages = parsed.Errors.Select(error => error.Message).Distinct().ToArray();
        var taken = command.Arguments.SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? [])
            .Concat(command.Options.SelectMany(option => parsed.GetResult(option)?.Tokens ?? []))
            .Select(token => token.Value).Where(word => messages.Contains(TakenForValue(word)));
        var unknown = parsed.UnmatchedTokens.Concat(taken).Distinct().ToArray();
        var others = messages.Where(message => !Missing.Replaces(message) && !unknown.Any(word => message.Contains($"'{word}'", StringComparison.Ordinal)));
        return [.. unknown.Select(word => word.StartsWith('-') ? NoOption(parsed.CommandResult, word) : $"'{NameOf(command)}' does not take '{word}'."),
            .. others, .. unknown.Length == 0 || Array.Exists(messages, Missing.Replaces) ? Missing.In(parsed) : []];
    }

    private static string NoCommand(Command command, string word)
    {
        if (command is RootCommand && Path.Exists(word)) return $"There is no command '{word}'. To make a report on it: {command.HelpName()} report {word}";
        var names = command.Subcommands.Where(one => !one.Hidden).Select(one => one.Name).ToArray();
        return $"There is no command '{word}'.{Suggestion.For(word, names)} The commands are {List(names)}.";
    }

    private static string NoOption(CommandResult result, string word)
    {
        var name = word.Split('=', ':')[0];
        List<string> known = [];
        for (SymbolResult? place = result; place is not null; place = place.Parent)
        {
            if (place is CommandResult { Command: var command })
                known.AddRange(command.Options.Where(option => place == result || option.Recursive).Select(option => option.Name));
        }
        return $"There is no option {name}.{Suggestion.For(name, known)}";
    }

    /// <summary>Names as a sentence lists them.</summary>
    public static string List(IEnumerable<string> names) =>
        names.ToArray() is [.. var first, var last] && first.Length > 0 ? $"{string.Join(", ", first)} and {last}" : string.Concat(names);

    /// <summary>The words by which a command is called, without the program's.</summary>
    public static string NameOf(Command command) =>
        string.Join(' ', command.Parents.OfType<Command>().Where(parent => parent is not RootCommand).Select(parent => parent.Name).Append(command.Name));

    private static string HelpName(this Command command) => command is RootCommand { HelpName: { } name } ? name : command.Name;
}
