using System.CommandLine;
using Attribution.Output;

namespace Attribution.Cli.Kernels;

/// <summary><c>kernel install|uninstall|list</c>: lets VS Code and Jupyter run C# notebooks.</summary>
internal static class KernelCommand
{
    private const string DefaultName = "attribution";

    /// <summary>
    /// The name that C# notebooks ask for, which is .NET Interactive's: the kernel takes it where nobody else has it, so
    /// that they open unchanged.
    /// </summary>
    private const string SharedName = ".net-csharp";

    private const string DisplayName = "C# (Attribution)", SharedDisplayName = ".NET notebooks (Attribution)";

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
            var (output, place, given) = (parsed.InvocationConfiguration.Output, parsed.GetValue(prefix), parsed.GetValue(name));
            var folder = Folder(place, given ?? DefaultName);
            Check(folder);
            var program = Install(folder);
            output.WriteLine($"Installed '{DisplayName}' in {folder}");
            SayWhoIsFirst(given ?? DefaultName, folder, output);
            if (given is null) Share(Folder(place, SharedName), program, output);
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>Refuses a folder that holds somebody else's kernel.</summary>
    private static void Check(string folder)
    {
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
    }

    /// <summary>Takes the name that C# notebooks ask for, too, unless it is somebody else's wherever front ends look.</summary>
    private static void Share(string folder, string[] program, TextWriter output)
    {
        if (!KernelSpec.IsReadable(folder)) return;
        if ((KernelSpec.Read(folder) ?? Found(SharedName)) is { IsOurs: false } other)
        {
            output.WriteLine($"C# notebooks that ask for {SharedName} open with '{other.DisplayName}' ({other.Folder}): choose '{DisplayName}' there.");
            return;
        }
        Write(folder, () =>
        {
            NewFiles.Folder(folder);
            KernelSpec.Write(folder, SharedDisplayName, [.. program, "{connection_file}"]);
            // Of the time when this was the kernel's only name.
            KernelProgram.DeleteOthers(folder, own: null);
        });
        output.WriteLine($"Notebooks that ask for {SharedName} open with it, too.");
        SayWhoIsFirst(SharedName, folder, output);
    }

    private static void SayWhoIsFirst(string name, string folder, TextWriter output)
    {
        if (Found(name) is { } first && !SamePath(first.Folder, folder))
            output.WriteLine($"Front ends find {first.Folder} first: uninstall that one, or give this one another name.");
    }

    /// <summary>Installs the kernel; gives the words that start it.</summary>
    private static string[] Install(string folder)
    {
        string[] command = [];
        Write(folder, () =>
        {
            NewFiles.Folder(folder);
            using var hold = NewFiles.Hold(Path.Combine(folder, ".attribution.lock"));
            (var copy, command) = KernelProgram.CopyTo(folder);
            KernelSpec.Write(folder, DisplayName, [.. command, "{connection_file}"]);
            KernelProgram.DeleteOthers(folder, copy);
        });
        return command;
    }

    private static void Write(string folder, Action write)
    {
        try
        {
            write();
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
            var (place, given) = (parsed.GetValue(prefix), parsed.GetValue(name));
            var folders = (given is null ? [DefaultName, SharedName] : new[] { given }).Select(one => Folder(place, one)).ToArray();
            var ours = folders.Where(folder => KernelSpec.Read(folder) is { IsOurs: true }).ToArray();
            if (ours.Length == 0)
                throw new Failure(ExitCode.NothingRead, $"{folders[0]} is no kernel of this program. 'kernel list' shows where there are some.");
            foreach (var folder in ours)
            {
                KernelProgram.DeleteOthers(folder, own: null);
                KernelSpec.Delete(folder);
                var kept = Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any();
                if (!kept) Directory.Delete(folder);
                parsed.InvocationConfiguration.Output.WriteLine(kept ? $"Removed the kernel in {folder}. What is left there is not the program's."
                    : $"Removed {folder}");
            }
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

    private static Option<string?> Name()
    {
        var name = new Option<string?>("--name")
        {
            Description = $"The name that notebooks ask for; without it {DefaultName}, and {SharedName} where nobody else has that name.",
            HelpName = "NAME"
        };
        name.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is not { } value) return;
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
