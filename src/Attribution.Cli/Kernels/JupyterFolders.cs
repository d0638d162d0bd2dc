namespace Attribution.Cli.Kernels;

/// <summary>The systems whose folders differ.</summary>
internal enum HostSystem
{
    /// <summary>Linux, and what is like it.</summary>
    Linux,

    /// <summary>macOS.</summary>
    MacOS,

    /// <summary>Windows.</summary>
    Windows,
}

/// <summary>Where Jupyter, and VS Code with it, looks for kernels: each folder holds a folder <c>kernels</c>.</summary>
/// <param name="system">Whose folders.</param>
/// <param name="variable">The environment: a variable's value, or null.</param>
/// <param name="home">The user's own folder.</param>
internal sealed class JupyterFolders(HostSystem system, Func<string, string?> variable, string home)
{
    private static readonly string[] Environments = ["VIRTUAL_ENV", "CONDA_PREFIX"];

    private bool IsWindows => system is HostSystem.Windows;

    public static JupyterFolders OfThisMachine() => new(
        OperatingSystem.IsWindows() ? HostSystem.Windows : OperatingSystem.IsMacOS() ? HostSystem.MacOS : HostSystem.Linux,
        Environment.GetEnvironmentVariable,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));

    /// <summary>The user's own folder: JUPYTER_DATA_DIR, or the one that is usual on the system.</summary>
    public string User => Value("JUPYTER_DATA_DIR") ?? system switch
    {
        HostSystem.Windows => Join(Value("APPDATA") ?? Join(home, "AppData", "Roaming"), "jupyter"),
        HostSystem.MacOS => Join(home, "Library", "Jupyter"),
        _ => Join(Value("XDG_DATA_HOME") ?? Join(home, ".local", "share"), "jupyter"),
    };

    /// <summary>All folders in the order in which Jupyter looks: the first kernel of a name counts.</summary>
    public IReadOnlyList<string> All =>
    [
        .. (Value("JUPYTER_PATH") ?? "").Split(IsWindows ? ';' : ':', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Append(User)
            .Concat(Environments.Select(Value).OfType<string>().Select(Under))
            .Concat(IsWindows ? [Join(Value("PROGRAMDATA") ?? @"C:\ProgramData", "jupyter")] : ["/usr/local/share/jupyter", "/usr/share/jupyter"])
            .Distinct(),
    ];

    /// <summary>The folder of an installation that lies under <paramref name="prefix"/>, such as a virtual environment.</summary>
    public string Under(string prefix) => Join(prefix, "share", "jupyter");

    private string? Value(string name) => variable(name) is { Length: > 0 } value ? value : null;

    private string Join(params string[] parts) => string.Join(IsWindows ? '\\' : '/', parts.Select(part => part.TrimEnd('/', '\\')));
}
