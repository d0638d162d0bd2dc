namespace Attribution.Notebooks.Execution;

/// <summary>
/// The current directory as something that runs share: it is one for the whole process, so runs in the same folder go
/// side by side and a run in another one waits until they are done. The last to leave puts the old one back.
/// </summary>
internal static class WorkingFolder
{
    private static readonly Lock Gate = new();
    private static string current = "";
    private static string before = "";
    private static int inside;
    private static TaskCompletionSource left = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal static async Task<IDisposable> EnterAsync(string folder, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task waiting;
            lock (Gate)
            {
                if (inside == 0)
                {
                    before = Environment.CurrentDirectory;
                    Environment.CurrentDirectory = current = Path.GetFullPath(folder);
                }

                if (current == Path.GetFullPath(folder))
                {
                    inside++;
                    return new Stay();
                }

                waiting = left.Task;
            }

            await waiting.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static void Leave()
    {
        lock (Gate)
        {
            if (--inside > 0)
                return;
            if (Directory.Exists(before))
                Environment.CurrentDirectory = before;
            // Whoever waited may leave again before this returns: that is another one's turn.
            TaskCompletionSource turn = left;
            left = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            turn.SetResult();
        }
    }

    private sealed class Stay : IDisposable
    {
        private int disposed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref disposed, 1) == 0)
                Leave();
        }
    }
}
