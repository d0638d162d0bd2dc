using System.Diagnostics;
using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace Attribution.Kernel;

/// <summary>The process that started the kernel, as Jupyter names it in JPY_PARENT_PID: a kernel must not outlive it.</summary>
internal static class ParentProcess
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Completes when that process has ended; never where none is named.</summary>
    internal static Task EndAsync()
    {
        string? named = Environment.GetEnvironmentVariable("JPY_PARENT_PID");
        if (!int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out int parent) || parent <= 1)
            return Task.Delay(Timeout.Infinite);
        return OperatingSystem.IsWindows() ? Task.Run(() => Wait(parent)) : PollAsync(parent);
    }

    /// <summary>On Windows the number is a handle that the kernel has inherited.</summary>
    private static void Wait(int handle)
    {
        using var parent = new EventWaitHandle(false, EventResetMode.ManualReset) { SafeWaitHandle = new SafeWaitHandle(handle, ownsHandle: false) };
        parent.WaitOne();
    }

    private static async Task PollAsync(int parent)
    {
        while (IsRunning(parent))
            await Task.Delay(Pause).ConfigureAwait(false);
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
