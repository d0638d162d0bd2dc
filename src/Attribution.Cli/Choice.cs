using System.CommandLine;

namespace Attribution.Cli;

/// <summary>Options that take one of a few words.</summary>
internal static class Choice
{
    /// <summary>One that takes one word, the first of <paramref name="values"/> where it is left out.</summary>
    public static Option<string> One(string name, string description, params string[] values) => Of(
        new Option<string>(name) { Description = description, HelpName = string.Join('|', values), DefaultValueFactory = _ => values[0] }, values);

    /// <summary>One that takes several.</summary>
    public static Option<string[]> Several(string name, string description, string[] values) => Of(
        new Option<string[]>(name) { Description = description, HelpName = string.Join('|', values), AllowMultipleArgumentsPerToken = true }, values);

    /// <summary>That <paramref name="word"/> is none of <paramref name="values"/>.</summary>
    public static string NotTaken(string what, string word, string[] values) =>
        $"{what} does not take '{word}'.{Suggestion.For(word, values)} It takes {string.Join(", ", values[..^1])} or {values[^1]}.";

    private static Option<T> Of<T>(Option<T> option, string[] values)
    {
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !values.Contains(token.Value)))
                result.AddError(UsageErrors.IsUnknownOption(token.Value) ? UsageErrors.TakenForValue(token.Value)
                    : NotTaken(option.Name, token.Value, values));
        });
        return option;
    }
}
