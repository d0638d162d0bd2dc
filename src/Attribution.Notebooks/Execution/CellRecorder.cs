using System.Runtime.CompilerServices;
using System.Text;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Collects what one cell gives, in order. It follows the cell's code through awaits and tasks (<see cref="Current"/>),
/// so that notebooks that run at the same time keep apart; what comes after the cell's end is dropped.
/// </summary>
internal sealed class CellRecorder(int consoleLimit)
{
    private const MethodImplOptions Unabortable = MethodImplOptions.NoOptimization | MethodImplOptions.NoInlining;

    private static readonly AsyncLocal<CellRecorder?> Local = new();

    private readonly Lock gate = new();
    private readonly List<CellOutput> outputs = [];
    private readonly StringBuilder text = new();
    private string? stream;
    private int written;
    private bool closed;
    private volatile bool refused;

    /// <summary>The recorder of the cell whose code asks; null outside of cells.</summary>
    internal static CellRecorder? Current
    {
        get => Local.Value;
        set => Local.Value = value;
    }

    /// <summary>From now on code that writes or displays is told that its cell has ended.</summary>
    internal void Refuse() => refused = true;

    internal void Write(string name, ReadOnlySpan<char> value)
    {
        Check();
        Append(name, value);
    }

    internal void Add(CellOutput output)
    {
        Check();
        Take(output);
    }

    internal IReadOnlyList<CellOutput> Close()
    {
        lock (gate)
        {
            Turn(null);
            closed = true;
            return outputs;
        }
    }

    // Code of a cell may be aborted anywhere but in a finally block, and a lock that it holds then is never released.
    // An optimizer that knows nothing of aborting would undo the try.
    [MethodImpl(Unabortable)]
    private void Append(string name, ReadOnlySpan<char> value)
    {
        try
        {
        }
        finally
        {
            lock (gate)
                AppendLocked(name, value);
        }
    }

    [MethodImpl(Unabortable)]
    private void Take(CellOutput output)
    {
        try
        {
        }
        finally
        {
            lock (gate)
            {
                if (!closed)
                {
                    Turn(null);
                    outputs.Add(output);
                }
            }
        }
    }

    private void Check()
    {
        if (refused)
            throw new OperationCanceledException("The cell has been ended.");
    }

    private void AppendLocked(string name, ReadOnlySpan<char> value)
    {
        if (closed || value.IsEmpty || written > consoleLimit)
            return;
        Turn(name);
        int room = consoleLimit - written;
        written += value.Length;
        text.Append(value.Length <= room ? value : value[..room]);
        if (value.Length > room)
            text.Append("\n… the rest of this cell's console output was dropped.\n");
    }

    /// <summary>Turns to a stream, or away from all: what was written to another one becomes an output.</summary>
    private void Turn(string? name)
    {
        if (name == stream)
            return;
        if (stream is not null)
            outputs.Add(new StreamOutput(stream, text.ToString()));
        text.Clear();
        stream = name;
    }
}
