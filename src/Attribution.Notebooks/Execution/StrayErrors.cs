using System.Runtime.ExceptionServices;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Errors on threads that a cell started, in its timers and finalizers: nobody awaits them, and they would end the
/// process. They are told among the cell's outputs, or on the console where the cell is not known.
/// </summary>
internal static class StrayErrors
{
    private static int installed;

    /// <summary>From now on such errors end their thread alone. A host that has a handler of its own keeps it.</summary>
    internal static void Install()
    {
        if (Interlocked.Exchange(ref installed, 1) == 1)
            return;
        try
        {
            ExceptionHandling.SetUnhandledExceptionHandler(Take);
        }
        catch (InvalidOperationException)
        {
            // The host decides for itself.
        }
    }

    private static bool Take(Exception exception)
    {
        CellRecorder? recorder = CellRecorder.Current;
        if (recorder is null && !CellAssemblies.Threw(exception))
            return false;
        string text = $"{exception.GetType().Name}: {exception.Message}\n";
        if (recorder is null)
            ConsoleRouter.WriteToConsole(text);
        else
            recorder.Write("stderr", text);
        return true;
    }
}
