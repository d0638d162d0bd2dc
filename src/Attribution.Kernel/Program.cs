using Attribution.Kernel;

if (args is not [var path])
{
    await Console.Error.WriteLineAsync("Jupyter starts this program with the path of a connection file; 'kernel install' tells it how.");
    return 2;
}

try
{
    await JupyterKernel.RunAsync(ConnectionFile.Load(path));
    return 0;
}
catch (Exception e) when (e is ConnectionFileException or IOException)
{
    await Console.Error.WriteLineAsync($"error: {e.Message}");
    return 3;
}
