namespace Attribution.Kernel;

/// <summary>The kernel as a process of its own.</summary>
internal static class Start
{
    /// <summary>Serves the front end that <paramref name="arguments"/>, the path of a connection file, lead to; does not return when it is done.</summary>
    /// <returns>The exit code, where there is nothing to serve.</returns>
    internal static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var path])
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
    }
}
