using System.Runtime.ExceptionServices;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Errors on threads that a cell started, in its timers and finalizers: nobody awaits them, and they would end the
/// process. They are told among the outputs of that cell, or of the last one where it is not known or gone.
/// </summary>
internal static class StrayErrors
{
    private static readonly Lazy<bool> Installed = new(() =>
    {
        try
        {
            ExceptionHandling.SetUnhandledExceptionHandler(Take);
            return true;
        }
        catch (InvalidOperationException)
        {
            // The host has a handler of its own, and decides for itself.
            return false;
        }
    });

    /// <summary>Whether such errors end their thread alone. The first who asks sees to it.</summary>
    internal static bool AreTaken => Installed.Value;

    /// <summary>Tells an error that nobody awaits. That a cell has been ended is none.</summary>
    /// <returns>Whether it is one of a cell's.</returns>
    internal static bool Take(Exception exception)
    {
        if (exception is CellEndedException)
            return true;
        CellAssemblies? session = CellAssemblies.Of(exception);
        if ((CellRecorder.Current ?? session?.Recorder) is not { } recorder)
            return false;
        if (!recorder.Tell(exception))
            session?.Recorder?.Tell(exception);
        return true;
    }
}
