using System.Globalization;
using Attribution.Kernel;

// What the kernel itself writes is the same everywhere; cells may use any culture.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
if (args is not [var path])
{
    await Console.Error.WriteLineAsync("Jupyter starts this program with the path of a connection file; 'kernel install' tells it how.");
    return 2;
}

try
{
    await JupyterKernel.RunAsync(ConnectionFile.Load(path));
}
catch (Exception e) when (e is ConnectionFileException or IOException)
{
    await Console.Error.WriteLineAsync($"error: {e.Message}");
    return 3;
}

// Threads that a cell has started must not keep the process.
Environment.Exit(0);
return 0;
