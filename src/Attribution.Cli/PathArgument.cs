using System.CommandLine;

namespace Attribution.Cli;

/// <summary>The argument of files and folders that every command takes.</summary>
internal static class PathArgument
{
    /// <summary>Makes one that means <paramref name="defaultPath"/> where it is left out.</summary>
    public static Argument<string[]> Create(string description, string defaultPath)
    {
        var argument = new Argument<string[]>("PATH")
        {
            Description = description,
            Arity = ArgumentArity.ZeroOrMore,
            DefaultValueFactory = _ => [defaultPath],
        };
        // An option that does not exist would be taken for a path.
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && !Path.Exists(token.Value)))
                result.AddError($"There is no option {token.Value}.");
        });
        return argument;
    }
}
