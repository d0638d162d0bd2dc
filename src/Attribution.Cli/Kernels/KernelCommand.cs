using System.CommandLine;
using Attribution.Output;

namespace Attribution.Cli.Kernels;

/// <summary><c>kernel install|uninstall|list</c>: lets VS Code and Jupyter run C# notebooks.</summary>
internal static class KernelCommand
{
    /// <summary>The name that C# notebooks already ask for, so that they open unchanged.</summary>
    private const string DefaultName = ".net-csharp";

    private const string DisplayName = ".NET (C#)";

    /// <summary>The words by which this program is started as the kernel itself.</summary>
    public static readonly string[] Start = ["kernel", "serve"];

    public static Command Create() => new("kernel", "Lets VS Code and Jupyter run C# notebooks.") { Install(), Uninstall(), List(), Serve() };

    private static Command Install()
    {
        var (name, prefix) = (Name(), Prefix());
        var user = new Option<bool>("--user") { Description = "Installs for this user, which is the default." };
        var command = new Command("install", "Installs the kernel, or brings an installed one up to date.") { user, prefix, name };
        command.Validators.Add(result =>
        {
            if (result.GetValue(user) && result.GetValue(prefix) is not null) result.AddError("Give --user or --prefix, not both.");
        });
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var folder = Folder(parsed.GetValue(prefix), parsed.GetValue(name)!);
            if (!KernelSpec.IsReadable(folder))
            {
                throw new Failure(ExitCode.NotWritten,
                    $"{folder} holds a kernel.json that cannot be read, so it may be another kernel's. Remove it, or give this kernel another name "
                        + $"with --name.");
            }
            if (KernelSpec.Read(folder) is { IsOurs: false } other)
            {
                throw new Failure(ExitCode.NotWritten,
                    $"{folder} is another kernel, '{other.DisplayName}'. Give ours another name with --name, or remove that one: jupyter kernelspec "
                        + $"uninstall {other.Name}");
            }
            Install(folder);
            output.WriteLine($"Installed '{DisplayName}' in {folder}");
            if (Found(parsed.GetValue(name)!) is { } first && !SamePath(first.Folder, folder))
                output.WriteLine($"Front ends find {first.Folder} first: uninstall that one, or give this one another name.");
            return ExitCode.Success;
        });
        return command;
    }

    private static void Install(string folder)
    {
        try
        {
            NewFiles.Folder(folder);
            using var hold = NewFiles.Hold(Path.Combine(folder, ".attribution.lock"));
            var (copy, command) = KernelProgram.CopyTo(folder);
            KernelSpec.Write(folder, DisplayName, [.. command, "{connection_file}"]);
            KernelProgram.DeleteOthers(folder, copy);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new Failure(ExitCode.NotWritten,
                $"the kernel could not be installed in {folder}: {error.Message.TrimEnd('.')}. Make room or give yourself the right to write there, "
                    + $"or choose another place with --prefix.");
        }
    }

    private static Command Uninstall()
    {
        var (name, prefix) = (Name(), Prefix());
        var command = new Command("uninstall", "Removes the installed kernel.") { prefix, name };
        command.SetAction(parsed =>
        {
            var folder = Folder(parsed.GetValue(prefix), parsed.GetValue(name)!);
            if (KernelSpec.Read(folder) is not { IsOurs: true })
                throw new Failure(ExitCode.NothingRead, $"{folder} is no kernel of this program. 'kernel list' shows where there are some.");
            KernelProgram.DeleteOthers(folder, own: null);
            KernelSpec.Delete(folder);
            var kept = Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any();
            if (!kept) Directory.Delete(folder);
            parsed.InvocationConfiguration.Output.WriteLine(kept ? $"Removed the kernel in {folder}. What is left there is not the program's."
                : $"Removed {folder}");
            return ExitCode.Success;
        });
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "Lists the kernels that front ends find, first found first.");
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var all = JupyterFolders.OfThisMachine().All.SelectMany(KernelSpec.In).ToArray();
            foreach (var kernel in all) output.WriteLine($"{kernel.Name}\t{kernel.DisplayName}{(kernel.IsOurs ? " (this program's)" : "")}\t{kernel.Folder}");
            if (!all.Any(kernel => kernel.IsOurs)) output.WriteLine("None is this program's: 'kernel install' installs it.");
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>What front ends start where this program is a single file; not for people.</summary>
    private static Command Serve()
    {
        var connection = new Argument<string[]>("FILE");
        var command = new Command("serve", "Serves the front end that a connection file leads to.") { connection };
        command.Hidden = true;
        command.SetAction(parsed => Kernel.Start.RunAsync(parsed.GetValue(connection)!));
        return command;
    }

    private static Option<string> Name()
    {
        var name = new Option<string>("--name") { Description = "The name that notebooks ask for.", HelpName = "NAME", DefaultValueFactory = _ => DefaultName };
        name.Validators.Add(result =>
        {
            var value = result.GetValueOrDefault<string>();
            if (value.Length == 0 || value.Trim('.').Length == 0 || !value.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'))
                result.AddError("--name takes letters, digits, '.', '_' and '-'.");
        });
        return name;
    }

    private static Option<string> Prefix() => PathOption.Output("--prefix", "Installs under DIR/share/jupyter, as for a virtual environment.");

    private static string Folder(string? prefix, string name)
    {
        var folders = JupyterFolders.OfThisMachine();
        return Path.Combine(Path.GetFullPath(prefix is null ? folders.User : folders.Under(prefix)), "kernels", name);
    }

    private static KernelSpec? Found(string name) =>
        JupyterFolders.OfThisMachine().All.Select(folder => KernelSpec.Read(Path.Combine(folder, "kernels", name))).FirstOrDefault(spec => spec is not null);

    private static bool SamePath(string one, string other) => Path.GetFullPath(one) == Path.GetFullPath(other);
}
