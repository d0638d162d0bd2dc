namespace Attribution.Notebooks.Execution;

/// <summary>
/// Runs the compiler, which calls itself as deep as its source is nested, on a thread whose stack is large enough for
/// every source that <see cref="Nesting"/> lets through. The system gives memory only to the part that is used.
/// </summary>
internal static class DeepStack
{
    private const int Bytes = 256 << 20;

    /// <summary>Runs a piece of work on such a thread; its exceptions come to whoever awaits it.</summary>
    internal static Task<T> RunAsync<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(Run, Bytes) { IsBackground = true, Name = "compiler" }.Start();
        return done.Task;

        void Run()
        {
            try
            {
                done.SetResult(work());
            }
            catch (Exception e)
            {
                done.SetException(e);
            }
        }
    }
}
