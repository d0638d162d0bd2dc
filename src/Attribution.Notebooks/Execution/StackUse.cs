namespace Attribution.Notebooks.Execution;

/// <summary>How much of a thread's stack a cell's code has used.</summary>
internal static unsafe class StackUse
{
    /// <summary>The stack of a cell's thread. The system gives memory only to the part that is used.</summary>
    internal const int Bytes = 256 << 20;

    /// <summary>
    /// What the code may use: some ten thousand calls. The rest is for its errors: each level that catches one and
    /// throws another takes about 16 kB until all have been thrown.
    /// </summary>
    private const int MostBytes = 2 << 20;

    [ThreadStatic]
    private static nint top;

    /// <summary>Whether the code that calls this has used up its part, counted from the first function of a cell on this thread.</summary>
    internal static bool IsFull()
    {
        byte place;
        nint here = (nint)(&place);
        if (here > top)
            top = here;
        return top - here > MostBytes;
    }
}
