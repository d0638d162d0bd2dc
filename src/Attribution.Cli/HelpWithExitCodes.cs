using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Attribution.Cli;

/// <summary>The usual help, followed by the exit codes.</summary>
internal sealed class HelpWithExitCodes(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>Puts it in the place of the help of <paramref name="root"/> and its commands.</summary>
    public static void Use(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            if (option.Action is HelpAction help) option.Action = new HelpWithExitCodes(help);
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Exit codes:");
        foreach (var (code, meaning) in ExitCode.All) output.WriteLine($"  {code,-4} {meaning}");
        return ExitCode.Success;
    }
}
