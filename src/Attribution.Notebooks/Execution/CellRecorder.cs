using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Takes what one cell gives, in order. It follows the cell's code through awaits and tasks (<see cref="Current"/>),
/// so that notebooks that run at the same time keep apart.
/// </summary>
/// <param name="consoleLimit">How many characters of console output are taken.</param>
/// <param name="live">
/// Told of every output at once, under the recorder's lock, and of what comes after the cell's end as well. Where it is
/// null, outputs are collected until the cell's end, and later ones are dropped.
/// </param>
internal sealed class CellRecorder(int consoleLimit, Action<CellOutput>? live = null)
{
    /// <summary>How much text, and for how long, is gathered before it is passed on as one output.</summary>
    private const int MostCharacters = 1 << 16, MostMilliseconds = 50;

    /// <summary>How many things, and how many bytes of them, a cell can show: no front end is usable with more.</summary>
    private const int MostShown = 10_000, MostShownBytes = 200_000_000;

    private static readonly AsyncLocal<CellRecorder?> Local = new();

    /// <summary>How many cells have been ended: while none has, a check costs next to nothing.</summary>
    private static volatile int ended;

    private readonly Lock gate = new();
    private readonly List<CellOutput> outputs = [];
    private readonly StringBuilder text = new();
    private Timer? timer;
    private bool waiting;
    private string? stream, fullStream;
    private int written, shown;
    private long shownBytes, lostCharacters, lostOutputs;
    private bool closed;
    private volatile bool refused;

    /// <summary>The recorder of the cell whose code asks; null outside of cells.</summary>
    internal static CellRecorder? Current
    {
        get => Local.Value;
        set => Local.Value = value;
    }

    /// <summary>Asks the user for a line of text; null where nobody can be asked.</summary>
    internal Func<string?>? ReadLine { get; init; }

    /// <summary>Says where in the cells an exception comes from.</summary>
    internal CellErrors? Errors { get; set; }

    /// <summary>The culture that the notebook's cells run in.</summary>
    internal CellCulture? Culture { get; set; }

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
            if (closed || value.IsEmpty)
                return;
            ReadOnlySpan<char> taken = fullStream is not null ? [] : value[..Math.Min(value.Length, consoleLimit - written)];
            bool fills = fullStream is null && taken.Length < value.Length;
            if (fills)
                fullStream = name;
            written += taken.Length;
            lostCharacters += value.Length - taken.Length;
            if (taken.IsEmpty && !fills)
                return;
            Turn(name);
            text.Append(taken.Length > 0 && fills && char.IsHighSurrogate(taken[^1]) ? taken[..^1] : taken);
            if (fills)
                text.Append(CultureInfo.InvariantCulture, $"\n… what this cell writes after its first {consoleLimit:#,0} characters is dropped.\n");
            if (live is not null)
                PassOn();
        }
    }

    /// <summary>Tells an error that does not end the cell.</summary>
    /// <returns>Whether it was taken: a cell that has ended takes nothing where outputs are collected.</returns>
    internal bool Tell(Exception exception)
    {
        lock (gate)
        {
            if (closed)
                return false;
            Write("stderr", Errors?.OfStray(exception) ?? $"{exception.GetType().Name}: {exception.Message}\n");
            return true;
        }
    }

    internal void Add(CellOutput output)
    {
        lock (gate)
        {
            if (!closed && HasRoom(output))
            {
                Turn(null);
                Take(output);
            }
        }
    }

    /// <summary>Puts another output in the place of one that <paramref name="owner"/> took.</summary>
    internal void Update(CellRecorder owner, RichOutput output)
    {
        if (live is not null)
            Add(new UpdatedOutput(output));
        else
            owner.Replace(output);
    }

    /// <summary>Passes on the text gathered so far; half of a surrogate pair waits for the other one.</summary>
    internal void Flush()
    {
        lock (gate)
        {
            waiting = false;
            if (text.Length > 0 && !char.IsHighSurrogate(text[^1]))
                Turn(null);
        }
    }

    internal IReadOnlyList<CellOutput> Close()
    {
        lock (gate)
        {
            if (lostCharacters > 0)
                Note(fullStream!, $"{lostCharacters:#,0} characters of console output were dropped.");
            if (lostOutputs > 0)
                Note("stderr", $"{lostOutputs:#,0} outputs were dropped.");
            Turn(null);
            closed = live is null;
            return outputs;
        }
    }

    /// <summary>Says among the console output what there is too much of.</summary>
    private void Note(string name, FormattableString what)
    {
        Turn(name);
        text.Append("… ").Append(what.ToString(CultureInfo.InvariantCulture)).Append('\n');
        if (live is not null)
            PassOn();
    }

    /// <summary>Whether an output is taken: a cell's value is, what takes another's place is, and of other things a limited number.</summary>
    private bool HasRoom(CellOutput output)
    {
        if (output is not RichOutput { IsResult: false } displayed)
            return true;
        shownBytes += displayed.Data.Sum(format => (long)JsonMarshal.GetRawUtf8Value(format.Value).Length);
        if (++shown <= MostShown && shownBytes <= MostShownBytes)
            return true;
        if (lostOutputs++ == 0)
            Note("stderr", $"what this cell shows after its first {shown - 1:#,0} outputs is dropped.");
        return false;
    }

    private void Replace(RichOutput output)
    {
        lock (gate)
        {
            int place = outputs.FindIndex(other => other is RichOutput { DisplayId: { } id } && id == output.DisplayId);
            if (place >= 0)
                outputs[place] = output;
        }
    }

    private void Take(CellOutput output)
    {
        if (live is null)
            outputs.Add(output);
        else
            live(output);
    }

    /// <summary>Turns to a stream, or away from all: what was written to another one becomes an output.</summary>
    private void Turn(string? name)
    {
        if (name == stream)
            return;
        if (stream is not null && text.Length > 0)
            Take(new StreamOutput(stream, text.ToString()));
        text.Clear();
        stream = name;
    }

    /// <summary>Passes on text that has become long, and sees to it that short text does not wait for long.</summary>
    private void PassOn()
    {
        if (text.Length >= MostCharacters && !char.IsHighSurrogate(text[^1]))
        {
            Turn(null);
        }
        else if (!waiting)
        {
            waiting = true;
            timer ??= new Timer(_ => Flush());
            timer.Change(MostMilliseconds, Timeout.Infinite);
        }
    }

    /// <summary>
    /// An exception ends the cell's own code, its tasks and its threads. Where one on a thread that the cell started
    /// itself would end the process, such a thread is laid to sleep.
    /// </summary>
    private static void Stop()
    {
        if (SynchronizationContext.Current is not StoppableContext && Task.CurrentId is null && !StrayErrors.AreTaken)
        {
            Thread.CurrentThread.IsBackground = true;
            Thread.Sleep(Timeout.Infinite);
        }

        throw new CellEndedException();
    }
}
