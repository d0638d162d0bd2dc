using System.ComponentModel;
using System.Runtime.CompilerServices;
using Attribution.Notebooks.Execution;

namespace Attribution.Notebooks.Scripting;

/// <summary>Called by cells as they are compiled, never by hand: here a cell that has been ended stops.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellGuard
{
    /// <summary>Stands in every turn of a loop.</summary>
    /// <exception cref="OperationCanceledException">The cell has been ended.</exception>
    public static void Turn() => CellRecorder.Check();

    /// <summary>Stands at the start of every function.</summary>
    /// <exception cref="OperationCanceledException">The cell has been ended.</exception>
    /// <exception cref="InsufficientExecutionStackException">The function called itself too often.</exception>
    public static void Enter()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        CellRecorder.Check();
    }
}
