using Attribution.Cli.Kernels;

namespace Attribution.Cli.Tests.Kernels;

public class JupyterFoldersTests
{
    [Theory]
    [InlineData(0, "/home/ada", "", "/home/ada/.local/share/jupyter")]
    [InlineData(0, "/home/ada", "XDG_DATA_HOME=/data", "/data/jupyter")]
    [InlineData(1, "/Users/ada", "", "/Users/ada/Library/Jupyter")]
    [InlineData(2, @"C:\Users\ada", @"APPDATA=C:\Users\ada\AppData\Roaming", @"C:\Users\ada\AppData\Roaming\jupyter")]
    [InlineData(2, @"C:\Users\ada", "", @"C:\Users\ada\AppData\Roaming\jupyter")]
    [InlineData(0, "/home/ada", "JUPYTER_DATA_DIR=/mine", "/mine")]
    [InlineData(1, "/Users/ada", "JUPYTER_DATA_DIR=/mine", "/mine")]
    [InlineData(2, @"C:\Users\ada", @"JUPYTER_DATA_DIR=D:\mine", @"D:\mine")]
    [InlineData(0, "/home/ada", "JUPYTER_DATA_DIR=", "/home/ada/.local/share/jupyter")]
    public void TheUsersFolderIsTheOneOfTheSystem(int system, string home, string variables, string expected) =>
        Assert.Equal(expected, Folders(system, home, variables).User);

    [Fact]
    public void FoldersAreSearchedInJupytersOrder() => Assert.Equal(
        ["/one", "/two", "/home/ada/.local/share/jupyter", "/venv/share/jupyter", "/usr/local/share/jupyter", "/usr/share/jupyter"],
        Folders(0, "/home/ada", "JUPYTER_PATH=/one:/two;VIRTUAL_ENV=/venv").All);

    [Fact]
    public void OnWindowsPathsArePartedByASemicolonAndTheProgramsFolderIsSearched() => Assert.Equal(
        [@"C:\one", @"D:\two", @"C:\Users\ada\AppData\Roaming\jupyter", @"C:\conda\share\jupyter", @"C:\ProgramData\jupyter"],
        new JupyterFolders(HostSystem.Windows,
            name => name switch { "JUPYTER_PATH" => @"C:\one;D:\two", "CONDA_PREFIX" => @"C:\conda\", "PROGRAMDATA" => @"C:\ProgramData", _ => null },
            @"C:\Users\ada").All);

    private static JupyterFolders Folders(int system, string home, string variables)
    {
        var all = variables.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new((HostSystem)system, all.GetValueOrDefault, home);
    }
}
