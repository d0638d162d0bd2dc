namespace Attribution.Kernel.Wire;

/// <summary>
/// The signatures of the last messages. Every message has an id of its own, so that two with one signature are one
/// message that somebody sends again: it must not run again.
/// </summary>
internal sealed class SeenSignatures
{
    /// <summary>As many as Jupyter's own kernels remember.</summary>
    internal const int Most = 1 << 16;

    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();

    /// <summary>Takes a signature in hexadecimal; false where it has been taken before.</summary>
    internal bool Add(ReadOnlySpan<byte> signature)
    {
        string text = Convert.ToHexStringLower(signature);
        if (!known.Add(text))
            return false;
        order.Enqueue(text);
        if (order.Count > Most)
            known.Remove(order.Dequeue());
        return true;
    }
}
