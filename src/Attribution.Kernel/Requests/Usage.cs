using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Attribution.Kernel.Requests;

/// <summary>How much of the machine the kernel takes, as Jupyter's own kernel tells it: shares in percent, memory in bytes.</summary>
internal sealed class Usage
{
    private const string Memory = "/proc/meminfo", Processors = "/proc/stat";

    private readonly Lock gate = new();
    private (TimeSpan Used, long At) kernel = (TimeSpan.Zero, Process.GetCurrentProcess().StartTime.ToUniversalTime().Ticks);
    private (long Busy, long All)? host;

    /// <summary>The shares since the last call, the first time since the kernel's start; what the system does not tell is left out.</summary>
    internal JsonObject Reply()
    {
        lock (gate)
        {
            using var process = Process.GetCurrentProcess();
            var reply = new JsonObject
            {
                ["hostname"] = Environment.MachineName,
                ["pid"] = Environment.ProcessId,
                ["kernel_cpu"] = KernelShare(process),
                ["kernel_memory"] = process.WorkingSet64,
                ["cpu_count"] = Environment.ProcessorCount,
                ["host_virtual_memory"] = HostMemory(),
            };
            if (HostShare() is { } share)
                reply["host_cpu_percent"] = share;
            return reply;
        }
    }

    /// <summary>Of one processor: with several at work it is more than 100.</summary>
    private double KernelShare(Process process)
    {
        (TimeSpan Used, long At) now = (process.TotalProcessorTime, DateTime.UtcNow.Ticks);
        double share = now.At > kernel.At ? 100.0 * (now.Used - kernel.Used).Ticks / (now.At - kernel.At) : 0;
        kernel = now;
        return Math.Round(share, 1);
    }

    private double? HostShare()
    {
        if (!File.Exists(Processors))
            return null;
        long[] times = [.. File.ReadLines(Processors).First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(text => long.Parse(text, CultureInfo.InvariantCulture)).Take(8)];
        // Idle, and waiting for a disk.
        (long Busy, long All) now = (times.Sum() - times[3] - times[4], times.Sum()), before = host ?? (0, 0);
        host = now;
        return now.All > before.All ? Math.Round(100.0 * (now.Busy - before.Busy) / (now.All - before.All), 1) : 0;
    }

    private static JsonObject HostMemory()
    {
        GCMemoryInfo known = GC.GetGCMemoryInfo();
        long total = known.TotalAvailableMemoryBytes, available = Math.Max(0, total - known.MemoryLoadBytes);
        if (File.Exists(Memory))
        {
            var lines = File.ReadLines(Memory).Select(line => line.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries)).Where(parts => parts.Length > 1)
                .ToDictionary(parts => parts[0], parts => 1024 * long.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
            (total, available) = (lines.GetValueOrDefault("MemTotal", total), lines.GetValueOrDefault("MemAvailable", available));
        }

        return new JsonObject
        {
            ["total"] = total,
            ["available"] = available,
            ["used"] = total - available,
            ["percent"] = total > 0 ? Math.Round(100.0 * (total - available) / total, 1) : 0,
        };
    }
}
