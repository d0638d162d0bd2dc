using System.Text;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Collects what one cell gives, in order. It follows the cell's code through awaits and tasks (<see cref="Current"/>),
/// so that notebooks that run at the same time keep apart; what comes after the cell's end is dropped.
/// </summary>
internal sealed class CellRecorder(int consoleLimit)
{
    private static readonly AsyncLocal<CellRecorder?> Local = new();

    private readonly Lock gate = new();
    private readonly List<CellOutput> outputs = [];
    private readonly StringBuilder text = new();
    private string? stream;
    private int written;
    private bool closed;

    /// <summary>The recorder of the cell whose code asks; null outside of cells.</summary>
    internal static CellRecorder? Current
    {
        get => Local.Value;
        set => Local.Value = value;
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
}
