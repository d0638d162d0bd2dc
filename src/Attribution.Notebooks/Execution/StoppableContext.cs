using System.Runtime;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Runs code that can be stopped from outside, an endless loop included. The first part of a cell runs on a thread of
/// its own, and what follows an await on threads of the pool, each time as a controlled execution that the runtime
/// aborts on cancellation. No thread is kept for the awaits, so that blocking on a task does not lock itself out.
/// </summary>
/// <remarks>
/// Aborting reaches managed code outside of finally blocks, and interrupting reaches sleeps and waits. Neither reaches
/// native calls, nor threads and tasks that the cell started itself: these are left behind.
/// </remarks>
internal sealed class StoppableContext : SynchronizationContext, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    private readonly Lock gate = new();
    private readonly Dictionary<Thread, bool> running = [];
    private CancellationTokenSource abort = new();

    /// <summary>Whether some of the code still runs.</summary>
    internal bool IsRunning
    {
        get
        {
            lock (gate)
                return running.Count > 0;
        }
    }

    public override SynchronizationContext CreateCopy() => this;

    public override void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(_ => Run(() => d(state)));

    /// <summary>Runs a body until it ends or the token is cancelled, and then waits a little for it to stop.</summary>
    /// <param name="body">What runs.</param>
    /// <param name="ask">Asks the body to end by itself, before it is aborted.</param>
    /// <param name="grace">How long to wait for it to stop.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    internal async Task RunAsync(Func<Task> body, Action ask, TimeSpan grace, CancellationToken cancellationToken)
    {
        abort = new CancellationTokenSource();
        var started = new TaskCompletionSource<Task>(TaskCreationOptions.RunContinuationsAsynchronously);
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Run(() => started.SetResult(body()))) { IsBackground = true, Name = "notebook cell" };
        thread.Start();
        Task whole = started.Task.Unwrap();
        await using CancellationTokenRegistration registration = cancellationToken.Register(() => cancelled.TrySetResult());
        if (await Task.WhenAny(whole, cancelled.Task).ConfigureAwait(false) == whole)
        {
            await whole.ConfigureAwait(false);
            return;
        }

        ask();
        await Task.Delay(Patience, CancellationToken.None).ConfigureAwait(false);
        await StopAsync(grace).ConfigureAwait(false);
        throw new OperationCanceledException(cancellationToken);
    }

    /// <summary>Stops what cells left to be done later.</summary>
    public void Dispose() => _ = StopAsync(TimeSpan.Zero);

    private async Task StopAsync(TimeSpan grace)
    {
        // Cancelling waits for the abort, which a finally block can hold up for ever: never on this thread.
        CancellationTokenSource source = abort;
        _ = Task.Run(source.Cancel);
        long end = Environment.TickCount64 + (long)grace.TotalMilliseconds;
        while (IsRunning && Environment.TickCount64 < end)
        {
            await Task.Delay(20).ConfigureAwait(false);
            Interrupt();
        }
    }

    private void Run(Action action)
    {
        CancellationToken token = abort.Token;
        SynchronizationContext? before = Current;
        lock (gate)
            running[Thread.CurrentThread] = false;
        SetSynchronizationContext(this);
        try
        {
#pragma warning disable SYSLIB0046 // The one way to end a loop that asks no token; the host is told to see the process as spent.
            ControlledExecution.Run(action, token);
#pragma warning restore SYSLIB0046
        }
        catch (Exception e) when (token.IsCancellationRequested && e is OperationCanceledException or ThreadInterruptedException)
        {
        }
        finally
        {
            SetSynchronizationContext(before);
            Leave();
        }
    }

    /// <summary>Wakes code that waits, so that its abort can take place.</summary>
    private void Interrupt()
    {
        lock (gate)
        {
            foreach (Thread thread in running.Keys.ToArray())
            {
                running[thread] = true;
                thread.Interrupt();
            }
        }
    }

    /// <summary>Takes this thread off the list, with an interrupt that it has not met yet: the pool will use it again.</summary>
    private void Leave()
    {
        while (true)
        {
            try
            {
                bool interrupted;
                lock (gate)
                    running.Remove(Thread.CurrentThread, out interrupted);
                if (interrupted)
                    Thread.Sleep(1);
                return;
            }
            catch (ThreadInterruptedException)
            {
                // Met while waiting for the lock or in the sleep: either way it is spent.
            }
        }
    }
}
