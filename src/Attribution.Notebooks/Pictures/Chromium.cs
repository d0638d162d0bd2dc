using System.Diagnostics;

namespace Attribution.Notebooks.Pictures;

/// <summary>A browser without a window that loads one page from disk and prints what became of it.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    /// <summary>The browser's path, looked for on PATH; null where there is none.</summary>
    internal static string? Find() =>
        (from name in Names
         from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
         let path = Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)
         where File.Exists(path)
         select path).FirstOrDefault();

    /// <summary>Loads a page, lets its scripts run for a while of virtual time, and gives its HTML.</summary>
    /// <exception cref="IOException">The browser failed or took longer than the limit; the message says which.</exception>
    internal static async Task<string> DumpAsync(
        string browser, string page, TimeSpan virtualTime, TimeSpan limit, CancellationToken cancellationToken)
    {
        string profile = Directory.CreateTempSubdirectory("browser-").FullName;
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(limit);
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(browser,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--no-first-run", "--no-default-browser-check", "--hide-scrollbars",
                $"--user-data-dir={profile}", $"--virtual-time-budget={(long)virtualTime.TotalMilliseconds}", "--dump-dom",
                new Uri(page).AbsoluteUri,
            ])
            { RedirectStandardOutput = true, RedirectStandardError = true },
        };
        try
        {
            process.Start();
            Task<string> html = process.StandardOutput.ReadToEndAsync(timeout.Token);
            Task<string> complaints = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token).ConfigureAwait(false);
            string complaint = await complaints.ConfigureAwait(false);
            return process.ExitCode == 0
                ? await html.ConfigureAwait(false)
                : throw new IOException($"{browser} ended with code {process.ExitCode}: {complaint.Trim().Split('\n')[^1]}");
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new IOException($"{browser} cannot be started: {e.Message}", e);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IOException($"{browser} took longer than {limit.TotalSeconds:0} seconds");
        }
        finally
        {
            End(process);
            DeleteProfile(profile);
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It never started or has ended.
        }
    }

    private static void DeleteProfile(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // The browser's last helper still writes there; the temporary folder is cleared by the system.
        }
    }
}
