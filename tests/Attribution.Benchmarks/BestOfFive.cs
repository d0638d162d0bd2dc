using System.Diagnostics;

namespace Attribution.Benchmarks;

/// <summary>The best of five passes, after one that is not counted.</summary>
internal static class BestOfFive
{
    private const int Rounds = 5;

    /// <summary>The least seconds, and the least seconds of processor time of all threads, which other programs disturb less.</summary>
    public static (double Seconds, double Processor) Of(Action work)
    {
        using var process = Process.GetCurrentProcess();
        work();
        var (seconds, processor) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < Rounds; i++)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            var clock = Stopwatch.StartNew();
            work();
            seconds = Math.Min(seconds, clock.Elapsed.TotalSeconds);
            process.Refresh();
            processor = Math.Min(processor, (process.TotalProcessorTime - before).TotalSeconds);
        }
        return (seconds, processor);
    }
}
