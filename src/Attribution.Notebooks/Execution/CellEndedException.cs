namespace Attribution.Notebooks.Execution;

/// <summary>Stops the code of a cell that has been ended. Nobody is told of it where nobody awaits it.</summary>
internal sealed class CellEndedException() : OperationCanceledException("The cell has been ended.");
