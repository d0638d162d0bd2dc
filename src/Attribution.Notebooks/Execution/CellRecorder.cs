using System.Text;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Collects what one cell gives, in order. It follows the cell's code through awaits and tasks (<see cref="Current"/>),
/// so that notebooks that run at the same time keep apart; what comes after the cell's end is dropped.
/// </summary>
internal sealed class CellRecorder(int consoleLimit)
{
    private static readonly AsyncLocal<CellRecorder?> Local = new();

    /// <summary>How many cells have been ended: while none has, a check costs next to nothing.</summary>
    private static volatile int ended;

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

    /// <summary>Stops code of a cell that has been ended.</summary>
    /// <exception cref="OperationCanceledException">The cell whose code asks has been ended.</exception>
    internal static void Check()
    {
        if (ended > 0 && Current is { refused: true })
            Stop();
    }

    /// <summary>From now on the cell's code is stopped where it checks, writes or displays.</summary>
    internal void Refuse()
    {
        refused = true;
        Interlocked.Increment(ref ended);
    }

    internal void Write(string name, ReadOnlySpan<char> value)
    {
        lock (gate)
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
    }

    internal void Add(CellOutput output)
    {
        lock (gate)
        {
            if (closed)
                return;
            Turn(null);
            outputs.Add(output);
        }
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

    /// <summary>
    /// An exception ends the cell's own code and its tasks. On a thread that the cell started itself it would end the
    /// process: such a thread is laid to sleep.
    /// </summary>
    private static void Stop()
    {
        if (SynchronizationContext.Current is not StoppableContext && Task.CurrentId is null)
        {
            Thread.CurrentThread.IsBackground = true;
            Thread.Sleep(Timeout.Infinite);
        }

        throw new OperationCanceledException("The cell has been ended.");
    }
}
