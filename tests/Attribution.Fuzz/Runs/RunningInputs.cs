using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Attribution.Fuzz.Runs;

/// <summary>
/// Notes in a file which input each thread is at, before it begins. Where the process ends (a stack overflow cannot be
/// caught) or hangs, the file says which inputs were being analysed; of one that takes very long a line tells. A run that
/// ends by itself removes the file.
/// </summary>
internal sealed class RunningInputs : IDisposable
{
    private const int Width = 12;

    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private readonly string path;
    private readonly FileStream file;
    private readonly Timer watch;
    private readonly (int Index, long Since)[] running;
    private readonly Lock gate = new();
    private (int Index, TimeSpan Took) slowest = (-1, TimeSpan.Zero);

    public RunningInputs(string folder, int threads)
    {
        path = Path.Combine(folder, "running.txt");
        file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        running = new (int, long)[threads];
        Array.Fill(running, (-1, Stopwatch.GetTimestamp()));
        watch = new Timer(_ => Tell(), null, Long, Long);
    }

    /// <summary>The input that took longest.</summary>
    public (int Index, TimeSpan Took) Slowest
    {
        get { lock (gate) return slowest; }
    }

    /// <summary>
    /// The thread with the number <paramref name="thread"/> begins with the input <paramref name="index"/>, or with none (-1), and has
    /// ended the one before.
    /// </summary>
    public void Begin(int thread, int index)
    {
        lock (gate)
        {
            var (before, since) = running[thread];
            if (before >= 0 && Stopwatch.GetElapsedTime(since) is var took && took > slowest.Took) slowest = (before, took);
            running[thread] = (index, Stopwatch.GetTimestamp());
        }
        RandomAccess.Write(file.SafeFileHandle, Encoding.ASCII.GetBytes(index.ToString(CultureInfo.InvariantCulture).PadLeft(Width - 1) + "\n"),
            thread * Width);
    }

    public void Dispose()
    {
        watch.Dispose();
        file.Dispose();
        File.Delete(path);
    }

    private void Tell()
    {
        lock (gate)
        {
            foreach (var (index, since) in running)
            {
                if (index >= 0 && Stopwatch.GetElapsedTime(since) > Long)
                    Console.Error.WriteLine($"Input {index} has been running for {Stopwatch.GetElapsedTime(since).TotalSeconds:N0} s.");
            }
        }
    }
}
