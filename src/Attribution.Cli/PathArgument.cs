using System.CommandLine;

namespace Attribution.Cli;

/// <summary>The argument of files and folders that commands take.</summary>
internal static class PathArgument
{
    /// <summary>Makes one that means <paramref name="defaultPath"/> where it is left out.</summary>
    /// <param name="description">What the help says.</param>
    /// <param name="defaultPath">The folder of the checkout that it means where it is left out.</param>
    /// <param name="what">What is to be named where there is no such folder, such as "the articles: files or folders".</param>
    /// <param name="otherwise">The folder that it means where that one does not exist either; null for none.</param>
    /// <param name="problem">What keeps a path from being read at all; null where nothing does.</param>
    public static Argument<string[]> Create(string description, string defaultPath, string? otherwise, string what, Func<string, string?> problem)
    {
        string Default() => otherwise is null || Path.Exists(defaultPath) || !Path.Exists(otherwise) ? defaultPath : otherwise;
        var argument = new Argument<string[]>("PATH")
        {
            Description = description,
            Arity = ArgumentArity.ZeroOrMore,
            DefaultValueFactory = _ => [Default()],
        };
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Count == 0 && !Path.Exists(Default()))
                result.AddError($"Name {what}. (Without a name the folder '{defaultPath}' would be taken, and there is none here.)");
            foreach (var token in result.Tokens)
            {
                if (string.IsNullOrWhiteSpace(token.Value)) result.AddError($"A name is empty. Name {what}.");
                else if (UsageErrors.IsUnknownOption(token.Value)) result.AddError(UsageErrors.TakenForValue(token.Value));
                else if (problem(token.Value) is { } reason) result.AddError(reason);
            }
        });
        return argument;
    }
}
