namespace Attribution.Kernel;

/// <summary>Gives memory back to the system once nothing has run for a while: a notebook is read for longer than it runs.</summary>
internal sealed class IdleMemory : IDisposable
{
    private const int MostMilliseconds = 3000;

    private readonly Timer timer = new(_ => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true));

    /// <summary>Something has run: the wait begins anew.</summary>
    internal void Touch() => timer.Change(MostMilliseconds, Timeout.Infinite);

    /// <summary>Something runs now, and is not disturbed.</summary>
    internal void Hold() => timer.Change(Timeout.Infinite, Timeout.Infinite);

    public void Dispose() => timer.Dispose();
}
