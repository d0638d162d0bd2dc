namespace Attribution.Cli;

/// <summary>What comes through standard input.</summary>
/// <param name="Open">Opens it.</param>
/// <param name="IsPiped">Whether it comes from a file or another program, not from the keyboard.</param>
internal sealed record StandardInput(Func<Stream> Open, bool IsPiped)
{
    /// <summary>An input with nothing in it.</summary>
    public static StandardInput Nothing { get; } = new(() => Stream.Null, false);

    /// <summary>The process's own.</summary>
    public static StandardInput OfTheProcess() => new(Console.OpenStandardInput, Console.IsInputRedirected);

    /// <summary>Everything that comes through it.</summary>
    /// <param name="limit">How many bytes may come.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="Failure">More bytes come.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled, even while nothing came.</exception>
    public Task<byte[]> ReadAsync(long limit, CancellationToken cancellation) =>
        // A read that waits for the other end cannot be ended; it is left behind, and the process does not wait for it.
        Task.Run(() => Read(limit, cancellation), CancellationToken.None).WaitAsync(cancellation);

    private byte[] Read(long limit, CancellationToken cancellation)
    {
        using var input = Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = input.Read(buffer)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            bytes.Write(buffer, 0, count);
            if (bytes.Length > limit)
                throw new Failure(ExitCode.NothingRead,
                    $"standard input: more comes than the {limit / 1_000_000} MB that one article may have. Send one article alone.");
        }
        return bytes.ToArray();
    }
}
