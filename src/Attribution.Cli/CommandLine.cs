using System.CommandLine;

namespace Attribution.Cli;

/// <summary>The commands and what they share.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Parses news articles into data frames of actors, quotes, figures and claims.")
        {
            ExtractCommand.Create(),
        };
        return root.Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
    }
}
