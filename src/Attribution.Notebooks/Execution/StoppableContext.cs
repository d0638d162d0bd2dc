using System.Runtime;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Runs code that can be stopped from outside, an endless loop included. The first part of a cell runs on a thread of
/// its own, and what follows an await on threads of the pool, each time as a controlled execution that the runtime
/// aborts on cancellation. No thread is kept for the awaits, so that blocking on a task does not lock itself out.
/// </summary>
/// <remarks>
/// Aborting reaches managed code outside of finally blocks, sleeps and waits included. It does not reach native calls,
/// nor threads and tasks that the cell started itself: these are left behind.
/// </remarks>
internal sealed class StoppableContext : SynchronizationContext, IDisposable
{
    private CancellationTokenSource abort = new();
    private int running;

    /// <summary>Whether some of the code still runs.</summary>
    internal bool IsRunning => Volatile.Read(ref running) > 0;

    public override SynchronizationContext CreateCopy() => this;

    public override void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(_ => Run(() => d(state)));

    /// <summary>Runs a body until it ends or the token is cancelled, and then waits a little for it to stop.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    internal async Task RunAsync(Func<Task> body, TimeSpan grace, CancellationToken cancellationToken)
    {
        var source = new CancellationTokenSource();
        abort = source;
        var started = new TaskCompletionSource<Task>(TaskCreationOptions.RunContinuationsAsynchronously);
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Run(() => started.SetResult(body()))) { IsBackground = true, Name = "notebook cell" };
        thread.Start();
        Task running = started.Task.Unwrap();
        await using CancellationTokenRegistration registration = cancellationToken.Register(() => cancelled.TrySetResult());
        if (await Task.WhenAny(running, cancelled.Task).ConfigureAwait(false) == running)
        {
            await running.ConfigureAwait(false);
            return;
        }

        await StopAsync(source, grace).ConfigureAwait(false);
        throw new OperationCanceledException(cancellationToken);
    }

    /// <summary>Stops what earlier cells left to be done later.</summary>
    public void Dispose() => _ = StopAsync(abort, TimeSpan.Zero);

    private async Task StopAsync(CancellationTokenSource source, TimeSpan grace)
    {
        // Cancelling waits for the abort, which a finally block can hold up for ever: never on this thread.
        _ = Task.Run(source.Cancel);
        long end = Environment.TickCount64 + (long)grace.TotalMilliseconds;
        while (IsRunning && Environment.TickCount64 < end)
            await Task.Delay(10).ConfigureAwait(false);
    }

    private void Run(Action action)
    {
        CancellationToken token = abort.Token;
        SynchronizationContext? before = Current;
        Interlocked.Increment(ref running);
        SetSynchronizationContext(this);
        try
        {
#pragma warning disable SYSLIB0046 // The one way to end a loop that asks no token; the host is told to see the process as spent.
            ControlledExecution.Run(action, token);
#pragma warning restore SYSLIB0046
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
        }
        finally
        {
            SetSynchronizationContext(before);
            Interlocked.Decrement(ref running);
        }
    }
}
