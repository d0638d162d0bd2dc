namespace Attribution.Notebooks;

/// <summary>Where a cell stands.</summary>
public enum CellState
{
    /// <summary>It starts now.</summary>
    Running,

    /// <summary>It ran to its end.</summary>
    Done,

    /// <summary>It ended with an error.</summary>
    Failed,
}

/// <summary>A step of a run: each cell reports when it starts and when it ends.</summary>
/// <param name="Notebook">The notebook's file name.</param>
/// <param name="Cell">The number of the cell, from 1.</param>
/// <param name="Cells">How many cells will run.</param>
/// <param name="State">Running, done or failed.</param>
/// <param name="Elapsed">Time since the run began.</param>
public sealed record CellProgress(string Notebook, int Cell, int Cells, CellState State, TimeSpan Elapsed);
