namespace Attribution.Notebooks.Execution;

/// <summary>
/// Runs a cell so that it can be ended. The first part runs on a thread of its own, and what follows an await on
/// threads of the pool; none is kept for the awaits, so that blocking on a task does not lock itself out.
/// </summary>
/// <remarks>
/// To end a cell, its recorder refuses it (see <see cref="StopChecks"/>) and its threads are interrupted, which reaches
/// sleeps and waits. What neither reaches is left behind: a long call into a library that does not come back to the
/// cell. The runtime's own abort, ControlledExecution, would reach some of that, but takes the process down at times.
/// </remarks>
internal sealed class StoppableContext : SynchronizationContext
{
    /// <summary>How long the checks have to stop the code by themselves, which leaves what it declared; then its waits are interrupted.</summary>
    private const long ChecksMilliseconds = 100;

    private const long MomentMilliseconds = 250;

    private readonly Lock gate = new();
    private readonly Dictionary<Thread, bool> running = [];
    private int posted;

    /// <summary>Whether some of the code still runs, or is about to.</summary>
    internal bool IsRunning
    {
        get
        {
            lock (gate)
                return running.Count > 0 || Volatile.Read(ref posted) > 0;
        }
    }

    public override SynchronizationContext CreateCopy() => this;

    public override void Post(SendOrPostCallback d, object? state)
    {
        Interlocked.Increment(ref posted);
        ThreadPool.QueueUserWorkItem(_ => Run(() =>
        {
            Interlocked.Decrement(ref posted);
            d(state);
        }));
    }

    /// <summary>Runs a body until it ends or the token is cancelled, and then waits a little for it to stop.</summary>
    /// <param name="body">What runs.</param>
    /// <param name="refuse">Tells the body's checks that it has been ended.</param>
    /// <param name="grace">How long to wait for it to stop.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    internal async Task RunAsync(Func<Task> body, Action refuse, TimeSpan grace, CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource<Task>(TaskCreationOptions.RunContinuationsAsynchronously);
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Run(() => started.SetResult(body())), StackUse.Bytes) { IsBackground = true, Name = "notebook cell" };
        thread.Start();
        Task whole = started.Task.Unwrap();
        await using CancellationTokenRegistration registration = cancellationToken.Register(() => cancelled.TrySetResult());
        if (await Task.WhenAny(whole, cancelled.Task).ConfigureAwait(false) == whole)
        {
            await whole.ConfigureAwait(false);
            return;
        }

        refuse();
        await StopAsync(whole, grace).ConfigureAwait(false);
        throw new OperationCanceledException(cancellationToken);
    }

    /// <summary>Waits for the code to stop. What it awaits may never come: then there is nothing to wait for but a moment.</summary>
    private async Task StopAsync(Task whole, TimeSpan grace)
    {
        long start = Environment.TickCount64;
        while (Environment.TickCount64 - start < grace.TotalMilliseconds
            && (IsRunning || (!whole.IsCompleted && Environment.TickCount64 - start < MomentMilliseconds)))
        {
            await Task.Delay(20, CancellationToken.None).ConfigureAwait(false);
            if (Environment.TickCount64 - start > ChecksMilliseconds)
                Interrupt();
        }
    }

    private void Run(Action action)
    {
        SynchronizationContext? before = Current;
        lock (gate)
            running[Thread.CurrentThread] = false;
        SetSynchronizationContext(this);
        try
        {
            action();
        }
        catch (Exception e) when (e is OperationCanceledException or ThreadInterruptedException)
        {
            // The cell was ended.
        }
        catch (Exception e)
        {
            // An async void method failed, whom nobody awaits: it must not end the process.
            StrayErrors.Take(e);
        }
        finally
        {
            SetSynchronizationContext(before);
            Leave();
        }
    }

    /// <summary>Wakes code that waits, so that it ends.</summary>
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
